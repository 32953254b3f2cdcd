// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settingrepository.h"

#include "storage/sql/dberror.h"
#include "storage/sql/query.h"

#include <QHash>

namespace fairlead::storage {

namespace {

const char *const baseScore = "base_score"; // hundredths
const char *const signDays = "sign_days";
const char *const reviewDays = "review_days";
const char *const visitFollowUpDays = "visit_follow_up_days";
const char *const attachmentMegabytes = "attachment_megabytes";
const char *const showRank = "show_rank";           // 0 or 1
const char *const doubleBooking = "double_booking"; // a code

} // namespace

CompanySettings SettingRepository::load()
{
    QHash<QString, QString> values;
    Query query(m_session, "SELECT name, value FROM setting");
    query.forEach([&values](const Row &row) { values.insert(row.text("name"), row.text("value")); });

    const auto number = [&values](const char *name, qint64 otherwise) {
        const auto found = values.constFind(QString::fromLatin1(name));
        if (found == values.constEnd())
            return otherwise;
        bool ok = false;
        const qint64 value = found->toLongLong(&ok);
        if (!ok)
            throw DbError(DbError::Kind::Corrupt, QStringLiteral("setting ") + found.key());
        return value;
    };
    CompanySettings settings;
    settings.baseScore = Points::fromHundredths(number(baseScore, settings.baseScore.hundredths()));
    settings.signDays = static_cast<int>(number(signDays, settings.signDays));
    settings.reviewDays = static_cast<int>(number(reviewDays, settings.reviewDays));
    settings.visitFollowUpDays = static_cast<int>(number(visitFollowUpDays, settings.visitFollowUpDays));
    settings.attachmentMegabytes = static_cast<int>(number(attachmentMegabytes, settings.attachmentMegabytes));
    settings.showRank = number(showRank, settings.showRank ? 1 : 0) != 0;
    if (const auto found = values.constFind(QString::fromLatin1(doubleBooking)); found != values.constEnd()) {
        const std::optional<DoubleBooking> code = fromCode<DoubleBooking>(*found);
        if (!code)
            throw DbError(DbError::Kind::Corrupt, QStringLiteral("setting ") + found.key());
        settings.doubleBooking = *code;
    }
    return settings;
}

void SettingRepository::save(const CompanySettings &settings)
{
    Query query(m_session, "INSERT INTO setting (name, value) VALUES (:name, :value) "
                           "ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    const auto writeText = [&query](const char *name, const QString &value) {
        query.bind("name", QString::fromLatin1(name)).bind("value", value).exec();
    };
    const auto write = [&writeText](const char *name, qint64 value) { writeText(name, QString::number(value)); };
    write(baseScore, settings.baseScore.hundredths());
    write(signDays, settings.signDays);
    write(reviewDays, settings.reviewDays);
    write(visitFollowUpDays, settings.visitFollowUpDays);
    write(attachmentMegabytes, settings.attachmentMegabytes);
    write(showRank, settings.showRank ? 1 : 0);
    writeText(doubleBooking, codeOf(settings.doubleBooking));
}

} // namespace fairlead::storage
