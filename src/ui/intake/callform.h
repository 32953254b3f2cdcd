// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/intakecommands.h"
#include "desk/searchdesk.h"
#include "ui/form/formpanel.h"
#include "ui/form/recordfields.h"

#include <QHash>

#include <vector>

namespace fairlead::ui {

class AttachmentField;
class CallerAside;
class ChoiceField;
class DateTimeField;
class MultiLineField;
class TextField;
template <typename E> class EnumField;

/// A call being logged while the caller speaks: stamped with the time at which it was opened. Any part of a phone, name or
/// number finds who and what it is about and fills the form; beside it stands what the department knows of the engine.
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
    void retranslate();
    void connectAside();
    void findCaller(const QString &typed, const RecordPicker::Answer &answer);
    void callerChosen();
    void fillFrom(const desk::CallerMatch &match);
    void takeContact(const Contact &contact);
    void takeEngine(const Engine &engine);
    void engineChosen();
    /// Asks what is known of the engine, or of the ship where the engine isn't named.
    /// Whether the only engine of a ship that was chosen is the one meant. One that was taken out by hand isn't.
    enum class OnlyEngine { Take, Leave };
    void loadContext(OnlyEngine onlyEngine);
    void loadDuplicates();
    void loadSimilar();
    void showDuplicates(const std::vector<desk::OpenDuplicate> &duplicates);
    void save();
    [[nodiscard]] desk::LogCall command() const;

    Workbench &m_workbench;
    QHash<QUuid, desk::CallerMatch> m_matches; ///< what the finder offered
    QString m_engineModel;
    QTimer m_typing; ///< the fault isn't compared at each key
    CallerAside *m_aside;

    DateTimeField *m_at = nullptr;
    RecordPicker *m_finder = nullptr;
    EnumField<CallKind> *m_kind = nullptr;
    RecordField<EngineId> *m_engine = nullptr;
    RecordField<ShipId> *m_ship = nullptr;
    ChoiceField *m_ticket = nullptr;
    RecordField<ContactId> *m_contact = nullptr;
    TextField *m_callerName = nullptr;
    TextField *m_callerPhone = nullptr;
    MultiLineField *m_text = nullptr;
    EnumField<Priority> *m_priority = nullptr;
    EnumField<Channel> *m_channel = nullptr;
    AttachmentField *m_attachments = nullptr;
};

} // namespace fairlead::ui
