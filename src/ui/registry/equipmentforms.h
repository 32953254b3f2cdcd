// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lists/equipmentrows.h"
#include "ui/registry/registryforms.h"

namespace fairlead::ui {

class EquipmentLinesField;

class ToolForm final : public RegistryForm {
    Q_OBJECT
public:
    static constexpr char code[] = "tool";
    explicit ToolForm(Workbench &bench, const QJsonObject &context = {});
    void fill(const Tool &tool);

private:
    void save();
    TextField *m_number;
    TextField *m_name;
    MultiLineField *m_note;
};

/// Gives a tool out. The context has the `tool` and its `name`; for a visit its `ticket`, the `ticket_number` and the number
/// of the `visit`.
class LendForm final : public RegistryForm {
    Q_OBJECT
public:
    static constexpr char code[] = "lend_tool";
    LendForm(Workbench &bench, const QJsonObject &context);
    /// Who probably takes it, and until when.
    void propose(const EmployeeId &borrower, const QString &name, const std::optional<QDate> &dueOn);

private:
    void save();
    RecordField<EmployeeId> *m_borrower;
    DateField *m_dueOn;
    RecordField<TicketId> *m_ticket;
};

/// Takes a tool back; the context as of LendForm.
class ReturnForm final : public RegistryForm {
    Q_OBJECT
public:
    static constexpr char code[] = "return_tool";
    ReturnForm(Workbench &bench, const QJsonObject &context);

private:
    void save();
    MultiLineField *m_note;
};

/// A template of tools and parts. A new one says for what it is; of one that is changed that stands in the context as
/// `match`, `model` and `job`.
class TemplateForm final : public RegistryForm {
    Q_OBJECT
public:
    static constexpr char code[] = "preparation_template";
    explicit TemplateForm(Workbench &bench, const QJsonObject &context = {});
    void fill(const PreparationTemplate &stored);
    /// What a template is called: "L27/38 family · Repair".
    static QString titleOf(const TemplateScope &scope);
    static QJsonObject contextOf(const PreparationTemplate &stored);

private:
    void save();
    [[nodiscard]] TemplateScope scope() const;
    QJsonObject m_context;
    EnumField<ModelMatch> *m_match = nullptr;
    TextField *m_model = nullptr;
    EnumField<TicketKind> *m_job = nullptr;
    EquipmentLinesField *m_lines;
};

/// The form of that code; null for an unknown one.
RegistryForm *makeEquipmentForm(Workbench &bench, const QString &code, const QJsonObject &context);

} // namespace fairlead::ui
