// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/qualification.h"

#include <algorithm>

namespace fairlead::rules {

namespace {

QString folded(const QString &model)
{
    QString text = model.normalized(QString::NormalizationForm_KC).toCaseFolded();
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

/// Whether a number or a word goes on from `left` to `right`.
bool goOn(QChar left, QChar right)
{
    return (left.isDigit() && right.isDigit()) || (left.isLetter() && right.isLetter());
}

bool covers(const Skill &skill, const QString &model, const std::optional<Job> &job)
{
    if (job && skill.job && *skill.job != *job)
        return false;
    return model.isEmpty() || isOfFamily(model, skill.model);
}

} // namespace

bool isOfFamily(const QString &model, const QString &family)
{
    const QString whole = folded(model);
    const QString part = folded(family);
    if (part.isEmpty())
        return true;
    for (qsizetype at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
        const qsizetype end = at + part.size();
        const bool cutsBefore = at > 0 && goOn(whole.at(at - 1), part.front());
        const bool cutsBehind = end < whole.size() && goOn(part.back(), whole.at(end));
        if (!cutsBefore && !cutsBehind)
            return true;
    }
    return false;
}

bool isSkilledFor(const Employee &employee, const QString &model, const std::optional<Job> &job)
{
    return std::any_of(employee.skills.begin(), employee.skills.end(),
                       [&](const Skill &skill) { return covers(skill, model, job); });
}

bool isValidOn(const Certificate &certificate, QDate day)
{
    return !certificate.validUntil || day <= *certificate.validUntil;
}

CertificateState certificateState(const Certificate &certificate, QDate today)
{
    if (!isValidOn(certificate, today))
        return CertificateState::Expired;
    return isValidOn(certificate, today.addDays(certificateNoticeDays + 1)) ? CertificateState::Valid
                                                                            : CertificateState::RunsOut;
}

} // namespace fairlead::rules
