// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/administrationdesk.h"

#include "desk/appraisalfields.h"
#include "desk/rulebookshelf.h"
#include "desk/usecase.h"
#include "storage/rulebookrepository.h"
#include "storage/settingrepository.h"

#include <QFile>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr int mostDays = 365;
constexpr int mostMegabytes = 1000; // a record is no place for films
constexpr Points mostBaseScore = Points::fromHundredths(1000'00);

void checkDays(UseCase &useCase, const QString &field, int days)
{
    if (days < 1 || days > mostDays)
        useCase.violate(field, ViolationCode::OutOfRange, {u"1"_s, QString::number(mostDays)});
}

RulebookId store(UseCase &useCase, const rules::Rulebook &rulebook, const QByteArray &json)
{
    storage::StoredRulebook stored;
    stored.id = useCase.newId<RulebookId>();
    stored.version = rulebook.version;
    stored.effectiveFrom = rulebook.effectiveFrom;
    stored.content = json;
    stored.enteredAt = useCase.now();
    stored.enteredBy = useCase.by();
    storage::RulebookRepository(useCase.office().session).add(stored);
    useCase.created(RecordKind::Rulebook, stored.id, TicketId(),
                    {{u"version"_s, stored.version},
                     {u"title"_s, rulebook.title},
                     {u"effective_from"_s, stored.effectiveFrom.toString()},
                     {u"digest"_s, QString::fromLatin1(stored.digest)}});
    return stored.id;
}

} // namespace

void AdministrationDesk::installManual()
{
    if (!storage::RulebookRepository(m_office.session).digests().empty())
        return;
    QFile file(u":/rulebook/manual-2009.json"_s);
    // Both are part of the program: without them it was built wrongly.
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("the manual is not among the program's resources");
    const QByteArray json = file.readAll();
    const auto outcome = rules::parseRulebook(json);
    const auto *manual = std::get_if<rules::Rulebook>(&outcome);
    if (!manual)
        throw std::logic_error("the manual among the program's resources can't be read");

    UseCase useCase(m_office, "install_manual", Act(), UseCase::Actor::Program);
    // Somebody else who opened the new database at the same time may have been first.
    if (!storage::RulebookRepository(m_office.session).hasVersion(manual->version))
        store(useCase, *manual, json);
    useCase.finish();
}

Result<RulebookId> AdministrationDesk::installRulebook(const QByteArray &json, const Act &act)
{
    UseCase useCase(m_office, "install_rulebook", act, UseCase::Actor::PersonOrNobodyYet);
    const auto outcome = rules::parseRulebook(json);
    const auto *rulebook = std::get_if<rules::Rulebook>(&outcome);
    if (!rulebook)
        useCase.violate(u"rulebook"_s, ViolationCode::InvalidValue);
    else if (storage::RulebookRepository(m_office.session).hasVersion(rulebook->version))
        useCase.violate(u"version"_s, ViolationCode::Duplicate, {QString::number(rulebook->version)});
    if (!useCase.isClean())
        return useCase.violations();

    const RulebookId id = store(useCase, *rulebook, json);
    useCase.finish();
    return id;
}

rules::RulebookSet AdministrationDesk::rulebooks()
{
    return *rulebooksOf(m_office.session);
}

CompanySettings AdministrationDesk::settings()
{
    return storage::SettingRepository(m_office.session).load();
}

Result<Done> AdministrationDesk::changeSettings(const CompanySettings &settings, const Act &act)
{
    UseCase useCase(m_office, "change_settings", act);
    if (settings.baseScore < Points() || settings.baseScore > mostBaseScore)
        useCase.violate(u"base_score"_s, ViolationCode::OutOfRange, {Points().toString(), mostBaseScore.toString()});
    checkDays(useCase, u"sign_days"_s, settings.signDays);
    checkDays(useCase, u"review_days"_s, settings.reviewDays);
    checkDays(useCase, u"visit_follow_up_days"_s, settings.visitFollowUpDays);
    if (settings.attachmentMegabytes < 1 || settings.attachmentMegabytes > mostMegabytes)
        useCase.violate(u"attachment_megabytes"_s, ViolationCode::OutOfRange, {u"1"_s, QString::number(mostMegabytes)});
    if (!useCase.isClean())
        return useCase.violations();

    storage::SettingRepository repository(m_office.session);
    const CompanySettings before = repository.load();
    repository.save(settings);
    useCase.changed(RecordKind::Setting, idOfNamed(RecordKind::Setting, u"company"_s), TicketId(), fieldsOf(before),
                    fieldsOf(settings));
    useCase.finish();
    return Done();
}

} // namespace fairlead::desk
