// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/lists/rows.h"
#include "ui/form/choicefields.h"
#include "ui/form/formpanel.h"
#include "ui/form/linefields.h"
#include "ui/form/recordfields.h"
#include "ui/form/textfields.h"

class QTimer;

namespace fairlead::ui {

class RowsField;

/// A form of the registry. What it is about stands in its context, so that a draft is enough to open it again: `id` and
/// `version` of the record that it changes (none: a new one), `name` for its title.
class RegistryForm : public FormPanel {
    Q_OBJECT
public:
    RegistryForm(Workbench &bench, const QString &form, const QJsonObject &context);

    [[nodiscard]] bool isChange() const { return !m_context.value(QLatin1String("id")).isUndefined(); }

protected:
    template <typename IdType> [[nodiscard]] IdType idIn(const char *name = "id") const
    {
        return IdType::fromString(m_context.value(QLatin1String(name)).toString()).value_or(IdType());
    }
    [[nodiscard]] int version() const { return m_context.value(QLatin1String("version")).toInt(); }
    [[nodiscard]] QString nameIn() const { return m_context.value(QLatin1String("name")).toString(); }
    /// "In use", only where a record is changed.
    void addActive();
    [[nodiscard]] bool isActive() const { return !m_active || m_active->value(); }
    void setActive(bool active);
    [[nodiscard]] Workbench &bench() const { return m_bench; }

private:
    Workbench &m_bench;
    QJsonObject m_context;
    CheckField *m_active = nullptr;
};

class PartyForm final : public RegistryForm {
    Q_OBJECT
public:
    static constexpr char code[] = "party";
    explicit PartyForm(Workbench &bench, const QJsonObject &context = {});
    void fill(const Party &party);

private:
    void save();
    TextField *m_name;
    EnumField<PartyKind> *m_kind;
};

/// The party stands in the context as `party`.
class ContactForm final : public RegistryForm {
    Q_OBJECT
public:
    static constexpr char code[] = "contact";
    ContactForm(Workbench &bench, const QJsonObject &context);
    void fill(const Contact &contact);

private:
    void save();
    TextField *m_name;
    LinesField *m_phones;
};

class ShipForm final : public RegistryForm {
    Q_OBJECT
public:
    static constexpr char code[] = "ship";
    explicit ShipForm(Workbench &bench, const QJsonObject &context = {});
    void fill(const desk::ShipRow &row);

private:
    void save();
    TextField *m_name;
    TextField *m_hullNo;
    TextField *m_imoNo;
    RecordField<PartyId> *m_owner;
    RecordField<PartyId> *m_yard;
    RecordField<PartyId> *m_designer;
};

/// A ship's delivery: makes the three follow-ups due (A4.1).
class DeliveryForm final : public RegistryForm {
    Q_OBJECT
public:
    static constexpr char code[] = "delivery";
    DeliveryForm(Workbench &bench, const QJsonObject &context);

private:
    void save();
    DateField *m_deliveredOn;
    RecordField<EmployeeId> *m_agent;
};

/// An engine with the dates that decide its warranty; shows at once what they mean, and which tickets would be judged
/// otherwise than they were.
class EngineForm final : public RegistryForm {
    Q_OBJECT
public:
    static constexpr char code[] = "engine";
    explicit EngineForm(Workbench &bench, const QJsonObject &context = {});
    void fill(const desk::EngineRow &row);

private:
    void save();
    [[nodiscard]] WarrantyDates dates() const;
    void preview();
    void showPreview(const QString &changes);
    TextField *m_model;
    TextField *m_serialNo;
    RecordField<ShipId> *m_ship;
    DateField *m_delivered;
    DateField *m_seaTrial;
    DateField *m_contractUntil;
    MultiLineField *m_contractNote;
    TextField *m_reason = nullptr;
    class NoteLabel *m_verdict;
    class NoteLabel *m_changes;
    QTimer *m_pause;
    std::optional<WarrantyDates> m_before;
};

class VoidForm final : public RegistryForm {
    Q_OBJECT
public:
    static constexpr char code[] = "void_warranty";
    VoidForm(Workbench &bench, const QJsonObject &context);

private:
    void save();
    DateField *m_from;
    TextField *m_reason;
    RecordField<EmployeeId> *m_approvedBy;
};

/// Somebody of the department, with what he has learnt and is certified for; a certificate that runs out says so.
class EmployeeForm final : public RegistryForm {
    Q_OBJECT
public:
    static constexpr char code[] = "employee";
    explicit EmployeeForm(Workbench &bench, const QJsonObject &context = {});
    void fill(const Employee &employee);

private:
    void save();
    [[nodiscard]] std::vector<Skill> skills() const;
    [[nodiscard]] Certificate certificateIn(int row) const;
    [[nodiscard]] std::vector<Certificate> certificates() const;
    TextField *m_staffNo;
    TextField *m_name;
    EnumSetField<Role> *m_roles;
    TextField *m_phone;
    RowsField *m_skills;
    RowsField *m_certificates;
};

/// The form of that code; null for an unknown one.
RegistryForm *makeRegistryForm(Workbench &bench, const QString &code, const QJsonObject &context);

} // namespace fairlead::ui
