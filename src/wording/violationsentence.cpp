// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sentences.h"

#include "wording/candidatesentences.h"
#include "wording/codetable.h"
#include "wording/labels.h"
#include "wording/times.h"

#include <QUuid>

namespace fairlead::wording {

namespace {

/// What a move or a command wants first, by the parameter of ViolationCode::Missing.
constexpr CodeText missingThings[] = {
    {"accepted_sheet",
     QT_TRANSLATE_NOOP("wording",
                       "No accepted sheet of that day: one that was not accepted yet is written anew instead.")},
    {"appointment", QT_TRANSLATE_NOOP("wording", "No entry time is agreed yet: agree one with the customer first.")},
    {"archive",
     QT_TRANSLATE_NOOP("wording", "The work order is not archived yet: until then it is written anew instead.")},
    {"arrival", QT_TRANSLATE_NOOP("wording", "The crew has not arrived yet: record the arrival first.")},
    {"cause", QT_TRANSLATE_NOOP("wording", "The cause is missing: a repair has to say why it broke.")},
    {"departure", QT_TRANSLATE_NOOP("wording", "The crew has not left yet: record the departure first.")},
    {"fault", QT_TRANSLATE_NOOP("wording", "The fault is not described yet: write what the customer reported.")},
    {"finished_visit", QT_TRANSLATE_NOOP("wording", "The visit left work undone: a further visit has to finish it.")},
    {"follow_up", QT_TRANSLATE_NOOP("wording", "Not every follow-up call is done yet: reach the customer first.")},
    {"guidance", QT_TRANSLATE_NOOP("wording", "No phone guidance has solved it yet: record the one that did.")},
    {"lead", QT_TRANSLATE_NOOP("wording", "Nobody leads the crew yet: assign a lead first.")},
    {"line_name", QT_TRANSLATE_NOOP("wording", "A line has no name: every line wants one.")},
    {"measures", QT_TRANSLATE_NOOP("wording", "The measures are missing: a repair has to say what was done.")},
    {"overrule_reason",
     QT_TRANSLATE_NOOP("wording", "Something speaks against this: say why it is done all the same.")},
    {"passed_review",
     QT_TRANSLATE_NOOP("wording", "The work order has not passed its review yet: have it reviewed first.")},
    {"reason", QT_TRANSLATE_NOOP("wording", "The reason is missing: say why.")},
    {"result", QT_TRANSLATE_NOOP("wording", "The result is missing: say what came out.")},
    {"sheet_submission",
     QT_TRANSLATE_NOOP("wording", "The daily sheet is a draft still: its engineer has to submit it first.")},
    {"signatory",
     QT_TRANSLATE_NOOP("wording", "Nobody is named to sign: name every responsible person of the customer.")},
    {"signature",
     QT_TRANSLATE_NOOP("wording", "Signatures are missing: every named person of the customer has to sign.")},
    {"submission", QT_TRANSLATE_NOOP("wording", "The work order is not submitted: submit it first.")},
    {"template", QT_TRANSLATE_NOOP("wording", "No template has anything that was not on the list already.")},
    {"tool_loan", QT_TRANSLATE_NOOP("wording", "The tool is in stock: there is nothing to give back.")},
    {"tool_return", QT_TRANSLATE_NOOP("wording", "The tool is on loan: have it given back first.")},
    {"visit", QT_TRANSLATE_NOOP("wording", "There is no visit yet: agree an entry time or assign a crew first.")},
    {"work_order", QT_TRANSLATE_NOOP("wording", "There is no work order yet: prepare it first.")},
};
static_assert(isSortedByCode(missingThings));

/// How a value of a field is written, where that isn't plain to see.
constexpr CodeText hints[] = {
    {"imo_no", QT_TRANSLATE_NOOP("wording", "An IMO number has seven digits, the last of which checks the others.")},
    {"minutes", QT_TRANSLATE_NOOP("wording", "Write whole minutes, such as 480.")},
    {"month", QT_TRANSLATE_NOOP("wording", "Write a month like 2026-05.")},
    {"points", QT_TRANSLATE_NOOP("wording", "Write points with at most two decimals, such as -0.2 or 2.")},
    {"yuan", QT_TRANSLATE_NOOP("wording", "Write yuan with at most two decimals, such as 100.")},
};
static_assert(isSortedByCode(hints));

QString hintFor(const QString &field)
{
    if (const char *source = sourceIn(hints, field))
        return say(source);
    if (field == QLatin1String("at") || field.endsWith(QLatin1String("_at")))
        return say(QT_TRANSLATE_NOOP("wording", "Write a time like 2026-05-03 14:05."));
    if (field == QLatin1String("day") || field == QLatin1String("from") || field == QLatin1String("contract_until") ||
        field.endsWith(QLatin1String("_on")))
        return say(QT_TRANSLATE_NOOP("wording", "Write a date of the calendar like 2026-05-03."));
    return {};
}

/// Moments among the parameters are shown in the company's zone, everything else as it is. Seconds stand there only when
/// it has any: "not before 14:05" would be wrong by a limit of 14:05:30.
QString shown(const QString &parameter)
{
    const std::optional<Instant> when = Instant::fromIso(parameter);
    if (!when)
        return parameter;
    const int seconds = when->local().time().second();
    return seconds == 0 ? timeText(*when) : timeText(*when) + QString::asprintf(":%02d", seconds);
}

bool isRecordId(const QString &parameter)
{
    return !QUuid::fromString(parameter).isNull();
}

QString invalidValue(const Violation &violation, const QString &given)
{
    const QString wrong = given.isEmpty() || isRecordId(given)
                              ? say(QT_TRANSLATE_NOOP("wording", "This is not possible here."))
                              : say(QT_TRANSLATE_NOOP("wording", "“%1” is not possible here.")).arg(given);
    const QString hint = hintFor(violation.field);
    // Two sentences: a space between them in English, none in Chinese.
    return hint.isEmpty() ? wrong : say(QT_TRANSLATE_NOOP("wording", "%1 %2")).arg(wrong, hint);
}

QString unknown(const QString &named)
{
    if (named.isEmpty() || isRecordId(named))
        return say(QT_TRANSLATE_NOOP("wording", "That record is not there: choose another."));
    return say(QT_TRANSLATE_NOOP("wording", "Nothing is known as “%1”: choose one that is on record.")).arg(named);
}

QString alreadyDone(const QString &what)
{
    if (what.isEmpty() || isRecordId(what))
        return say(QT_TRANSLATE_NOOP("wording", "This was done already."));
    if (Instant::fromIso(what) || dateFromIso(what))
        return say(QT_TRANSLATE_NOOP("wording", "This was done already: %1.")).arg(shown(what));
    return say(QT_TRANSLATE_NOOP("wording", "There is one already: “%1”.")).arg(what);
}

QString missing(const QString &thing)
{
    if (const char *source = sourceIn(missingThings, thing))
        return say(source);
    return say(QT_TRANSLATE_NOOP("wording", "This is wanted first: %1.")).arg(fieldLabel(thing));
}

QString wrongState(const QString &code)
{
    const std::optional<TicketState> state = fromCode<TicketState>(code);
    return say(QT_TRANSLATE_NOOP("wording", "Not possible while the ticket is in the state “%1”."))
        .arg(state ? label(*state) : code);
}

QString wrongRole(const QStringList &codes)
{
    QString roles;
    for (const QString &code : codes) {
        const std::optional<Role> role = fromCode<Role>(code);
        const QString name = role ? label(*role) : code;
        roles = roles.isEmpty() ? name : say(QT_TRANSLATE_NOOP("wording", "%1 or %2")).arg(roles, name);
    }
    return say(QT_TRANSLATE_NOOP("wording", "Only for people with this role: %1.")).arg(roles);
}

QString monthNotOver(const QString &text)
{
    const std::optional<Month> month = Month::fromString(text);
    return say(QT_TRANSLATE_NOOP("wording", "The month %1 is not over yet: close it from %2 on."))
        .arg(text, month ? dateText(month->next().firstDay()) : QString());
}

QString blocks(const QString &kindCode, const QString &number)
{
    const std::optional<RecordKind> kind = fromCode<RecordKind>(kindCode);
    if (kind == RecordKind::Proposal)
        return say(QT_TRANSLATE_NOOP("wording", "Proposal %1 waits for a decision: decide it first.")).arg(number);
    if (kind == RecordKind::Objection)
        return say(QT_TRANSLATE_NOOP("wording", "Objection %1 waits for an answer: answer it first.")).arg(number);
    return say(QT_TRANSLATE_NOOP("wording", "%1 %2 has to be settled first."))
        .arg(kind ? label(*kind) : kindCode, number);
}

QString changedMeanwhile(const QString &who, const QString &when)
{
    if (who.isEmpty())
        return say(QT_TRANSLATE_NOOP("wording",
                                     "Somebody saved this meanwhile: look at what changed, then save yours again."));
    return say(QT_TRANSLATE_NOOP("wording",
                                 "%1 saved this meanwhile (%2): look at what changed, then save yours again."))
        .arg(who, shown(when));
}

QString conflicting(const QStringList &parameters)
{
    const std::optional<ConflictKind> kind = fromCode<ConflictKind>(parameters.value(0));
    if (!kind)
        return say(QT_TRANSLATE_NOOP("wording", "Something speaks against this: look at the plan."));
    return conflictSentence(*kind, parameters.value(1), parameters.value(2),
                            dateFromIso(parameters.value(3)).value_or(QDate()),
                            dateFromIso(parameters.value(4)).value_or(QDate()));
}

} // namespace

QString sentence(const Violation &violation)
{
    const QString first = violation.parameters.value(0);
    const QString second = violation.parameters.value(1);
    switch (violation.code) {
    case ViolationCode::Required:
        return say(QT_TRANSLATE_NOOP("wording", "This is empty: fill it in."));
    case ViolationCode::TooLong:
        return say(QT_TRANSLATE_NOOP("wording", "This is too long: at most %1 characters.")).arg(first);
    case ViolationCode::InvalidText:
        return say(
            QT_TRANSLATE_NOOP("wording", "There are characters in it that nobody can see or read: type it anew."));
    case ViolationCode::InvalidValue:
        return invalidValue(violation, first);
    case ViolationCode::Unknown:
        return unknown(first);
    case ViolationCode::Ambiguous:
        return say(QT_TRANSLATE_NOOP("wording", "“%1” names several: say which by its number.")).arg(first);
    case ViolationCode::Duplicate:
        return say(QT_TRANSLATE_NOOP("wording", "“%1” is there already: use that one, or name this one differently."))
            .arg(first);
    case ViolationCode::Inactive:
        return say(QT_TRANSLATE_NOOP("wording", "“%1” is no longer in use: choose another.")).arg(first);
    case ViolationCode::InTheFuture:
        return say(QT_TRANSLATE_NOOP("wording", "This lies in the future: give the time when it happened."));
    case ViolationCode::TooEarly:
        return say(QT_TRANSLATE_NOOP("wording", "This is too early: not before %1.")).arg(shown(first));
    case ViolationCode::OutOfRange:
        return say(QT_TRANSLATE_NOOP("wording", "This has to be from %1 to %2.")).arg(shown(first), shown(second));
    case ViolationCode::TooMany:
        return say(QT_TRANSLATE_NOOP("wording", "There are %1, and no more than %2 are taken at once: narrow it down."))
            .arg(first, second);
    case ViolationCode::WrongState:
        return wrongState(first);
    case ViolationCode::WrongRole:
        return wrongRole(violation.parameters);
    case ViolationCode::NotConcerned:
        return say(QT_TRANSLATE_NOOP("wording", "Only the person concerned may do this."));
    case ViolationCode::OwnMatter:
        return say(QT_TRANSLATE_NOOP("wording", "Nobody judges a matter of their own: somebody else has to."));
    case ViolationCode::AlreadyDone:
        return alreadyDone(first);
    case ViolationCode::Missing:
        return missing(first);
    case ViolationCode::ConditionsOpen:
        return say(QT_TRANSLATE_NOOP("wording", "It can't be decided yet: the condition “%1” is open."))
            .arg(conditionLabel(first));
    case ViolationCode::NoPoints:
        return say(QT_TRANSLATE_NOOP("wording", "The clause states no points: give the points yourself."));
    case ViolationCode::MonthClosed:
        return say(QT_TRANSLATE_NOOP("wording", "The month %1 is closed: name an open one.")).arg(first);
    case ViolationCode::MonthNotOver:
        return monthNotOver(first);
    case ViolationCode::Blocks:
        return blocks(first, violation.parameters.value(2, second));
    case ViolationCode::HasVisits:
        return say(QT_TRANSLATE_NOOP("wording",
                                     "Ticket %1 has visits of its own: it can be kept, not merged into another."))
            .arg(first);
    case ViolationCode::ChangedMeanwhile:
        return changedMeanwhile(first, second);
    case ViolationCode::EmptyFile:
        return say(QT_TRANSLATE_NOOP("wording", "“%1” is empty: there is nothing in it to keep.")).arg(first);
    case ViolationCode::FileTooLarge:
        return say(QT_TRANSLATE_NOOP("wording", "“%1” is too large: at most %2 MB are kept of a file."))
            .arg(first, second);
    case ViolationCode::UnreadableFile:
        return say(QT_TRANSLATE_NOOP("wording", "“%1” can't be read: look whether it is still there.")).arg(first);
    case ViolationCode::Damaged:
        return say(QT_TRANSLATE_NOOP("wording", "“%1” is damaged: it isn't what was stored. Take it from a backup."))
            .arg(first);
    case ViolationCode::Conflicting:
        return conflicting(violation.parameters);
    }
    Q_UNREACHABLE();
}

QString labelledSentence(const Violation &violation)
{
    if (violation.field.isEmpty())
        return sentence(violation);
    return say(QT_TRANSLATE_NOOP("wording", "%1: %2")).arg(fieldLabel(violation.field), sentence(violation));
}

} // namespace fairlead::wording
