// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/intakecommands.h"
#include "desk/lists/rows.h"
#include "ui/form/formpanel.h"

#include <optional>
#include <vector>

class QLabel;

namespace fairlead::ui {

class BadgeLabel;
class ChoiceField;
class MultiLineField;
class TextField;
template <typename E> class EnumField;
template <typename IdType> class RecordField;

/// A call being logged while the caller speaks: stamped with the time at which it was opened. Naming the engine shows its
/// warranty on that day and its open cases, which the call can join.
class CallForm : public FormPanel {
    Q_OBJECT
public:
    explicit CallForm(Workbench &bench, QWidget *parent = nullptr);

signals:
    void logged(const fairlead::desk::LoggedCall &call);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFields();
    void loadRegistry();
    void engineChosen();
    void contactChosen();
    void showEngine();
    void save();
    [[nodiscard]] desk::LogCall command() const;

    Workbench &m_workbench;
    std::vector<desk::EngineRow> m_engines;
    std::vector<Contact> m_contacts;
    std::vector<desk::TicketRow> m_openCases;
    std::optional<desk::EngineRow> m_engineRow;

    EnumField<CallKind> *m_kind = nullptr;
    RecordField<EngineId> *m_engine = nullptr;
    RecordField<ShipId> *m_ship = nullptr;
    QWidget *m_glance = nullptr;
    BadgeLabel *m_cover = nullptr;
    QLabel *m_warranty = nullptr;
    ChoiceField *m_ticket = nullptr;
    RecordField<ContactId> *m_contact = nullptr;
    TextField *m_callerName = nullptr;
    TextField *m_callerPhone = nullptr;
    MultiLineField *m_text = nullptr;
    EnumField<Priority> *m_priority = nullptr;
    EnumField<Channel> *m_channel = nullptr;
};

} // namespace fairlead::ui
