// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/candidatesentences.h"

#include "wording/labels.h"
#include "wording/say.h"
#include "wording/times.h"

#include <chrono>

namespace fairlead::wording {

namespace {

using Weight = CandidateLine::Weight;

/// A kind of absence by its code, as a conflict names it.
QString absenceText(const QString &code)
{
    const std::optional<AbsenceKind> kind = fromCode<AbsenceKind>(code);
    return kind ? label(*kind) : code;
}

/// "2026-05-06", "2026-05-06 to 2026-05-08".
QString daysText(QDate from, QDate until)
{
    if (!until.isValid() || from == until)
        return dateText(from);
    return say(QT_TRANSLATE_NOOP("wording", "%1 to %2")).arg(dateText(from), dateText(until));
}

QString listed(const QStringList &parts)
{
    QString all;
    for (const QString &part : parts)
        all = all.isEmpty() ? part : say(QT_TRANSLATE_NOOP("wording", "%1, %2")).arg(all, part);
    return all;
}

} // namespace

CandidateLine availability(const rules::Candidate &candidate)
{
    if (candidate.isFree())
        return {Weight::For, say(QT_TRANSLATE_NOOP("wording", "free"))};
    QStringList visits;
    QStringList absences;
    for (const rules::Engagement &clash : candidate.clashes) {
        if (!clash.isVisit())
            absences.append(label(clash.absence));
        else if (clash.shipName.isEmpty())
            visits.append(clash.ticketNumber);
        else
            visits.append(say(QT_TRANSLATE_NOOP("wording", "%1 (%2)")).arg(clash.ticketNumber, clash.shipName));
    }
    QStringList parts;
    if (!visits.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("wording", "busy: %1")).arg(listed(visits)));
    if (!absences.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("wording", "away: %1")).arg(listed(absences)));
    return {Weight::Against, listed(parts)};
}

CandidateLine skill(const rules::Candidate &candidate)
{
    if (!candidate.skilled || candidate.model.isEmpty())
        return {};
    if (*candidate.skilled)
        return {Weight::For, say(QT_TRANSLATE_NOOP("wording", "skilled: %1")).arg(candidate.model)};
    return {Weight::Against, say(QT_TRANSLATE_NOOP("wording", "not skilled: %1")).arg(candidate.model)};
}

CandidateLine certificate(const rules::Candidate &candidate)
{
    const QString until = candidate.certificateUntil ? dateText(*candidate.certificateUntil) : QString();
    switch (candidate.certificate) {
    case rules::CertificateStanding::None:
        return {};
    case rules::CertificateStanding::Valid:
        return {Weight::For,
                until.isEmpty()
                    ? say(QT_TRANSLATE_NOOP("wording", "%1 valid")).arg(candidate.certificateName)
                    : say(QT_TRANSLATE_NOOP("wording", "%1 valid until %2")).arg(candidate.certificateName, until)};
    case rules::CertificateStanding::RunsOut:
        return {Weight::Warns,
                say(QT_TRANSLATE_NOOP("wording", "%1 runs out on %2")).arg(candidate.certificateName, until)};
    case rules::CertificateStanding::Expired:
        return {Weight::Against,
                say(QT_TRANSLATE_NOOP("wording", "%1 ran out on %2")).arg(candidate.certificateName, until)};
    }
    Q_UNREACHABLE();
}

CandidateLine load(const rules::Candidate &candidate)
{
    if (candidate.visitsThisMonth == 0)
        return {Weight::Neutral, say(QT_TRANSLATE_NOOP("wording", "no visits that month"))};
    return {Weight::Neutral, say(QT_TRANSLATE_NOOP("wording", "that month: visits %1, days %2"))
                                 .arg(candidate.visitsThisMonth)
                                 .arg(candidate.daysThisMonth)};
}

std::vector<CandidateLine> explanation(const rules::Candidate &candidate)
{
    std::vector<CandidateLine> lines{availability(candidate), skill(candidate), certificate(candidate)};
    if (candidate.shipVisits > 0)
        lines.push_back(
            {Weight::For, say(QT_TRANSLATE_NOOP("wording", "was on this ship before: %1×")).arg(candidate.shipVisits)});
    if (!candidate.portNow.isEmpty())
        lines.push_back({Weight::For, say(QT_TRANSLATE_NOOP("wording", "is in %1 now")).arg(candidate.portNow)});
    lines.push_back(load(candidate));
    lines.push_back(
        candidate.lastDayOff
            ? CandidateLine{Weight::Neutral,
                            say(QT_TRANSLATE_NOOP("wording", "last day off %1")).arg(dateText(*candidate.lastDayOff))}
            : CandidateLine{Weight::Warns,
                            say(QT_TRANSLATE_NOOP("wording", "no day off in %1 days")).arg(rules::daysLookedBack)});
    std::erase_if(lines, [](const CandidateLine &line) { return line.text.isEmpty(); });
    return lines;
}

QString conflictSentence(ConflictKind kind, const QString &person, const QString &detail, QDate from, QDate until)
{
    switch (kind) {
    case ConflictKind::Visit:
        return say(QT_TRANSLATE_NOOP("wording", "%1 is on another visit then: %2, %3."))
            .arg(person, detail, daysText(from, until));
    case ConflictKind::Absence:
        return say(QT_TRANSLATE_NOOP("wording", "%1 is away then: %2, %3."))
            .arg(person, absenceText(detail), daysText(from, until));
    case ConflictKind::NotSkilled:
        return say(QT_TRANSLATE_NOOP("wording", "%1 has no skill on record for %2.")).arg(person, detail);
    case ConflictKind::Certificate:
        return say(QT_TRANSLATE_NOOP("wording", "A certificate of %1 ran out on %2: %3."))
            .arg(person, dateText(until), detail);
    }
    Q_UNREACHABLE();
}

QString conflictText(ConflictKind kind, const QString &detail)
{
    const QString what = kind == ConflictKind::Absence ? absenceText(detail) : detail;
    return what.isEmpty() ? label(kind) : say(QT_TRANSLATE_NOOP("wording", "%1: %2")).arg(label(kind), what);
}

} // namespace fairlead::wording
