// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/changetext.h"

#include "wording/labels.h"
#include "wording/qualifications.h"
#include "wording/say.h"

#include <QJsonArray>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace fairlead::wording {

using namespace Qt::StringLiterals;

namespace {

template <typename E> std::optional<QString> labelOf(const QString &code)
{
    const std::optional<E> value = fromCode<E>(code);
    return value ? std::optional(label(*value)) : std::nullopt;
}

/// The label of a code that a field of that kind of record holds.
std::optional<QString> codeText(RecordKind kind, const QString &field, const QString &code)
{
    if (field == "roles"_L1)
        return labelOf<Role>(code);
    if (field == "kind"_L1 && kind == RecordKind::Party)
        return labelOf<PartyKind>(code);
    if (field == "kind"_L1 && kind == RecordKind::Ticket)
        return labelOf<TicketKind>(code);
    if (field == "state"_L1 && kind == RecordKind::Ticket)
        return labelOf<TicketState>(code);
    if (field == "priority"_L1)
        return labelOf<Priority>(code);
    return std::nullopt;
}

QString objectText(const QString &field, const QJsonObject &object)
{
    const auto text = [&](const char *name) { return object.value(QLatin1String(name)).toString(); };
    if (field == "skills"_L1)
        return skillText({text("model"), fromCode<Job>(text("job"))});
    if (field == "certificates"_L1) {
        const QDate until = QDate::fromString(text("valid_until"), Qt::ISODate);
        return certificateText({text("name"), text("number"), text("issued_by"),
                                until.isValid() ? std::optional(until) : std::nullopt, text("scope")});
    }
    QStringList parts;
    for (const QJsonValue part : object)
        parts.append(part.toVariant().toString());
    return parts.join(u" "_s);
}

/// Nothing: an id that nobody knows.
std::optional<QString> valueText(RecordKind kind, const QString &field, const QJsonValue &value,
                                 const QHash<QString, QString> &names)
{
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array) {
            if (const std::optional<QString> text = valueText(kind, field, part, names))
                parts.append(*text);
        }
        return parts.join(u", "_s);
    }
    if (value.isObject())
        return objectText(field, value.toObject());
    if (value.isBool())
        return value.toBool() ? say(QT_TRANSLATE_NOOP("wording", "yes")) : say(QT_TRANSLATE_NOOP("wording", "no"));
    const QString text = value.toVariant().toString();
    if (!QUuid::fromString(text).isNull())
        return names.contains(text) ? std::optional(names.value(text)) : std::nullopt;
    return codeText(kind, field, text).value_or(text);
}

} // namespace

QString changeText(RecordKind kind, const QJsonObject &change, const QHash<QString, QString> &names)
{
    QStringList lines;
    for (auto field = change.begin(); field != change.end(); ++field) {
        const QJsonArray fromTo = field.value().toArray();
        const std::optional<QString> from = valueText(kind, field.key(), fromTo.at(0), names);
        const std::optional<QString> to = valueText(kind, field.key(), fromTo.at(1), names);
        if (!from || !to || (from->isEmpty() && to->isEmpty()))
            continue;
        lines.append(from->isEmpty()
                         ? u"%1: %2"_s.arg(fieldLabel(field.key()), *to)
                         : u"%1: %2 → %3"_s.arg(fieldLabel(field.key()), *from, to->isEmpty() ? u"–"_s : *to));
    }
    return lines.join(u"; "_s);
}

} // namespace fairlead::wording
