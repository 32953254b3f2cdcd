// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/equipmentfields.h"

#include "desk/sitefields.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

/// A line as people read it in the history: `tool T-101 液压拉伸器 × 2 (note)`.
QString textOf(const EquipmentLine &line)
{
    QStringList parts{codeOf(line.kind), line.code, line.name, u"× %1"_s.arg(line.quantity)};
    if (!line.note.isEmpty())
        parts.append(u'(' + line.note + u')');
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

QJsonObject fieldsOf(const Tool &tool)
{
    return {{u"number"_s, tool.number}, {u"name"_s, tool.name}, {u"note"_s, tool.note}, {u"active"_s, tool.active}};
}

QJsonObject fieldsOf(const ToolLoan &loan)
{
    QJsonObject fields{{u"tool_id"_s, fieldOf(loan.toolId)},
                       {u"borrower_id"_s, fieldOf(loan.borrowerId)},
                       {u"visit_id"_s, fieldOf(loan.visitId)},
                       {u"due_on"_s, fieldOf(loan.dueOn)}};
    insertEntry(fields, loan.entry);
    if (loan.returned) {
        fields.insert(u"return_note"_s, loan.returned->note);
        fields.insert(u"returned_happened_at"_s, fieldOf(loan.returned->entry.happenedAt));
        fields.insert(u"returned_entered_at"_s, fieldOf(loan.returned->entry.enteredAt));
        fields.insert(u"returned_entered_by"_s, fieldOf(loan.returned->entry.enteredBy));
    }
    return fields;
}

QJsonObject fieldsOf(const PreparationTemplate &stored)
{
    QJsonArray lines;
    for (const EquipmentLine &line : stored.lines)
        lines.append(textOf(line));
    return {{u"model_match"_s, fieldOf(stored.scope.match)},
            {u"model"_s, stored.scope.model},
            {u"job"_s, fieldOf(stored.scope.job)},
            {u"lines"_s, lines},
            {u"active"_s, stored.active}};
}

QJsonObject fieldsOf(const PlannedItem &item)
{
    QJsonObject fields{{u"visit_id"_s, fieldOf(item.visitId)},
                       {u"kind"_s, fieldOf(item.line.kind)},
                       {u"code"_s, item.line.code},
                       {u"name"_s, item.line.name},
                       {u"quantity"_s, item.line.quantity},
                       {u"note"_s, item.line.note}};
    insertEntry(fields, item.entry);
    if (item.dropped) {
        fields.insert(u"drop_reason"_s, item.dropped->reason);
        fields.insert(u"dropped_happened_at"_s, fieldOf(item.dropped->entry.happenedAt));
        fields.insert(u"dropped_entered_at"_s, fieldOf(item.dropped->entry.enteredAt));
        fields.insert(u"dropped_entered_by"_s, fieldOf(item.dropped->entry.enteredBy));
    }
    return fields;
}

QJsonObject fieldsOf(const ItemCheck &check, const PlannedItem &of)
{
    QJsonObject fields{
        {u"item_id"_s, fieldOf(of.id)}, {u"item"_s, of.line.name}, {u"ready"_s, check.ready}, {u"note"_s, check.note}};
    insertEntry(fields, check.entry);
    return fields;
}

} // namespace fairlead::desk
