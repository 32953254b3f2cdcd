// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/visitcommands.h"
#include "desk/facts/factserror.h"
#include "desk/facts/lookup.h"
#include "domain/codes.h"
#include "domain/instant.h"
#include "domain/month.h"
#include "domain/points.h"

#include <QJsonObject>
#include <QSet>

#include <optional>
#include <vector>

namespace fairlead::desk::facts {

/// Whether a line can do without a field.
enum class Need { Optional, Required };

/// Reads the fields of one line by their names and types. Whatever isn't as it should be is noted, and reads as empty, so
/// that all that is wrong with a line is found at once. A field of the value null is the same as none.
class FieldReader {
public:
    FieldReader(int line, const QJsonObject &fields, Lookup &lookup) : m_line(line), m_fields(fields), m_lookup(lookup)
    {
    }

    [[nodiscard]] bool has(const QString &name) const;
    /// Empty where there is none; the desk says whether it may be.
    QString text(const QString &name);
    QString requiredText(const QString &name);
    QStringList texts(const QString &name);
    std::optional<QDate> date(const QString &name);
    QDate requiredDate(const QString &name);
    std::optional<Instant> instant(const QString &name);
    Instant requiredInstant(const QString &name);
    Month requiredMonth(const QString &name);
    std::optional<Month> month(const QString &name);
    std::optional<bool> flag(const QString &name);
    bool flag(const QString &name, bool otherwise) { return flag(name).value_or(otherwise); }
    bool requiredFlag(const QString &name);
    std::optional<int> number(const QString &name);
    int requiredNumber(const QString &name);
    /// Points and yuan are decimals: a JSON number or a text of the same form.
    std::optional<Points> points(const QString &name);
    std::optional<Money> yuan(const QString &name);

    template <typename E> std::optional<E> code(const QString &name)
    {
        const std::optional<QString> given = textAt(name);
        return given ? known<E>(name, *given) : std::nullopt;
    }
    template <typename E> E code(const QString &name, E otherwise) { return code<E>(name).value_or(otherwise); }
    template <typename E> E requiredCode(const QString &name)
    {
        want(name);
        return code<E>(name).value_or(EnumCodes<E>::table.front().first);
    }
    /// A list of codes; one code alone counts as a list of one.
    template <typename E> std::vector<E> codes(const QString &name)
    {
        std::vector<E> values;
        for (const QString &given : texts(name)) {
            if (const std::optional<E> value = known<E>(name, given))
                values.push_back(*value);
        }
        return values;
    }

    EmployeeId employee(const QString &name, Need need = Need::Optional);
    std::vector<EmployeeId> employees(const QString &name);
    PartyId party(const QString &name, Need need = Need::Optional);
    ContactId contact(const QString &name, Need need = Need::Optional);
    ShipId ship(const QString &name, Need need = Need::Optional);
    EngineId engine(const QString &name, Need need = Need::Optional);
    ToolId tool(const QString &name, Need need = Need::Optional);
    TicketId ticket(const QString &name, Need need = Need::Optional);
    AbsenceId absence(const QString &name);
    /// The fields `ticket` and `visit`: a case's visit by number (its newest without one), or a visit's label alone.
    VisitRef visit(Need need = Need::Required);
    /// People of the customer: objects with `name` and perhaps `title`.
    std::vector<NamedSignatory> signatories(const QString &name);
    /// The field `item`, and the fields of visit() where that is no label: something on the list of that visit.
    PlannedItemId plannedItem();
    /// A follow-up: `follow_up`, or `ship` and `party`, or `ticket` and perhaps `visit`.
    FollowUpId followUp();
    ProposalId proposal(const QString &name);
    ObjectionId objection(const QString &name);

    /// The objects of a list, each with a reader of its own by which the whole list is read; their errors become this
    /// line's, with the path of the field.
    template <typename Read> void objects(const QString &name, Read read)
    {
        for (qsizetype i = 0; const QJsonValue &value : objectsAt(name)) {
            FieldReader reader(m_line, value.toObject(), m_lookup);
            read(reader);
            adopt(reader, name, i++);
        }
    }

    /// Notes that something is wrong with a field.
    void fail(const QString &name, ViolationCode code, const QStringList &parameters = {});
    void fail(const QString &name, const char *code, const QStringList &parameters = {});
    /// Every field that nothing has asked for is a mistake: most often a slip in a name.
    void refuseOthers();

    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] Lookup &lookup() const { return m_lookup; }
    [[nodiscard]] bool isClean() const { return m_errors.empty(); }
    [[nodiscard]] const FactsErrors &errors() const { return m_errors; }

private:
    /// Notes Required when the field isn't there.
    bool want(const QString &name);
    /// The value; nothing when there is none or it is of another type, which is noted.
    std::optional<QJsonValue> take(const QString &name, QJsonValue::Type type);
    std::optional<QString> textAt(const QString &name);
    /// A decimal as it would be written.
    std::optional<QString> decimalAt(const QString &name);
    std::vector<QJsonValue> objectsAt(const QString &name);
    void adopt(FieldReader &part, const QString &name, qsizetype index);
    template <typename E> std::optional<E> known(const QString &name, const QString &given)
    {
        const std::optional<E> value = fromCode<E>(given);
        if (!value)
            fail(name, ViolationCode::InvalidValue, {given});
        return value;
    }
    template <typename IdType> IdType found(const QString &name, const Found<IdType> &answer);
    template <typename IdType>
    IdType reference(const QString &name, Need need, Found<IdType> (Lookup::*find)(const QString &));
    FollowUpId deliveryFollowUp();
    ProposalChoice proposalChoice(FieldReader &fields);

    int m_line;
    QJsonObject m_fields;
    Lookup &m_lookup;
    QSet<QString> m_asked;
    FactsErrors m_errors;
};

} // namespace fairlead::desk::facts
