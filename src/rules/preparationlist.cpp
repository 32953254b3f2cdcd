// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/preparationlist.h"

#include <algorithm>
#include <tuple>

namespace fairlead::rules {

namespace {

/// A model as it is compared.
QString folded(const QString &model)
{
    QString text;
    for (const QChar character : model) {
        if (!character.isSpace())
            text.append(character.toUpper());
    }
    return text;
}

QString withoutCylinders(const QString &model)
{
    qsizetype begin = 0;
    while (begin < model.size() && model.at(begin).isDigit())
        ++begin;
    return model.mid(begin);
}

/// Smaller is more special.
auto rankOf(const TemplateScope &scope)
{
    const int match = scope.match == ModelMatch::Exact ? 0 : scope.match == ModelMatch::Family ? 1 : 2;
    const qsizetype length = scope.match == ModelMatch::Family ? folded(scope.model).size() : 0;
    return std::tuple(match, -length, scope.job ? 0 : 1);
}

template <typename Fact> auto ageOf(const Fact &fact)
{
    return std::pair(fact.entry.happenedAt, fact.entry.enteredAt);
}

/// The newest of `facts` that `counts`; null when there is none.
template <typename Fact, typename Counts> const Fact *newestOf(const std::vector<Fact> &facts, Counts counts)
{
    const Fact *newest = nullptr;
    for (const Fact &fact : facts) {
        if (counts(fact) && (!newest || ageOf(fact) >= ageOf(*newest)))
            newest = &fact;
    }
    return newest;
}

} // namespace

bool fits(const TemplateScope &scope, const QString &model, TicketKind job)
{
    if (scope.job && *scope.job != job)
        return false;
    const QString wanted = folded(scope.model);
    const QString given = folded(model);
    switch (scope.match) {
    case ModelMatch::Any:
        return true;
    case ModelMatch::Exact:
        return !given.isEmpty() && given == wanted;
    case ModelMatch::Family:
        return !wanted.isEmpty() && (given.startsWith(wanted) || withoutCylinders(given).startsWith(wanted));
    }
    Q_UNREACHABLE();
}

std::vector<EquipmentLine> offeredLines(const std::vector<PreparationTemplate> &templates, const QString &model,
                                        TicketKind job)
{
    std::vector<const PreparationTemplate *> fitting;
    for (const PreparationTemplate &one : templates) {
        if (one.active && fits(one.scope, model, job))
            fitting.push_back(&one);
    }
    std::ranges::stable_sort(fitting, {}, [](const PreparationTemplate *one) { return rankOf(one->scope); });
    std::vector<EquipmentLine> lines;
    for (const PreparationTemplate *one : fitting) {
        for (const EquipmentLine &line : one->lines) {
            if (std::ranges::none_of(lines, [&](const EquipmentLine &before) { return isSameThing(before, line); }))
                lines.push_back(line);
        }
    }
    return lines;
}

bool isSameThing(const EquipmentLine &a, const EquipmentLine &b)
{
    if (a.kind != b.kind)
        return false;
    const bool coded = !a.code.isEmpty() || !b.code.isEmpty();
    return coded ? folded(a.code) == folded(b.code) : folded(a.name) == folded(b.name);
}

const ItemCheck *checkAt(const PlannedItem &item, Instant at)
{
    return newestOf(item.checks, [at](const ItemCheck &check) { return check.entry.happenedAt <= at; });
}

bool isPlannedAt(const PlannedItem &item, Instant at)
{
    return item.entry.happenedAt <= at && !(item.dropped && item.dropped->entry.happenedAt <= at);
}

PreparationItem preparationOf(EquipmentKind kind)
{
    return kind == EquipmentKind::Tool ? PreparationItem::Tools : PreparationItem::SpareParts;
}

std::optional<bool> tickThatFollows(const std::vector<PlannedItem> &items, const std::vector<Preparation> &checklist,
                                    EquipmentKind kind, bool ready, Instant at)
{
    const Preparation *stands = newestOf(checklist, [&](const Preparation &entry) {
        return entry.item == preparationOf(kind) && entry.entry.happenedAt <= at;
    });
    const bool ticked = stands && stands->ready;
    if (!ready)
        return ticked ? std::optional(false) : std::nullopt;
    bool any = false;
    for (const PlannedItem &item : items) {
        if (item.line.kind != kind || !isPlannedAt(item, at))
            continue;
        const ItemCheck *check = checkAt(item, at);
        if (!check || !check->ready)
            return std::nullopt;
        any = true;
    }
    return any && !ticked ? std::optional(true) : std::nullopt;
}

} // namespace fairlead::rules
