// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/qualifications.h"

#include "rules/qualification.h"
#include "wording/labels.h"
#include "wording/say.h"
#include "wording/times.h"

#include <QStringList>

namespace fairlead::wording {

using namespace Qt::StringLiterals;

QString skillText(const Skill &skill)
{
    if (!skill.job)
        return skill.model;
    return skill.model.isEmpty() ? label(*skill.job)
                                 : say(QT_TRANSLATE_NOOP("wording", "%1 (%2)")).arg(skill.model, label(*skill.job));
}

QString skillsText(const std::vector<Skill> &skills)
{
    QStringList texts;
    for (const Skill &skill : skills)
        texts.append(skillText(skill));
    return texts.join(u", "_s);
}

QString certificateText(const Certificate &certificate)
{
    const QString paper =
        certificate.number.isEmpty() ? certificate.name : u"%1 %2"_s.arg(certificate.name, certificate.number);
    return certificate.validUntil
               ? say(QT_TRANSLATE_NOOP("wording", "%1, until %2")).arg(paper, dateText(*certificate.validUntil))
               : paper;
}

QString validityText(const Certificate &certificate, QDate today)
{
    if (!certificate.validUntil)
        return say(QT_TRANSLATE_NOOP("wording", "doesn't run out"));
    const QDate last = *certificate.validUntil;
    switch (rules::certificateState(certificate, today)) {
    case rules::CertificateState::Valid:
        return say(QT_TRANSLATE_NOOP("wording", "until %1")).arg(dateText(last));
    case rules::CertificateState::RunsOut:
        return last == today ? say(QT_TRANSLATE_NOOP("wording", "last day is today"))
                             : say(QT_TRANSLATE_NOOP("wording", "runs out in %1, on %2"))
                                   .arg(dayCount(today.daysTo(last)), dateText(last));
    case rules::CertificateState::Expired:
        return say(QT_TRANSLATE_NOOP("wording", "expired on %1")).arg(dateText(last));
    }
    Q_UNREACHABLE();
}

} // namespace fairlead::wording
