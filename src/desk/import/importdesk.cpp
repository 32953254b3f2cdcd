// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/importdesk.h"

#include "desk/appraisalfields.h"
#include "desk/import/importfile.h"
#include "desk/import/importrun.h"
#include "desk/usecase.h"
#include "storage/importmappingrepository.h"
#include "storage/sql/session.h"
#include "storage/sql/transaction.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

RecordId idOfMapping(ImportKind kind, const QString &name)
{
    return idOfNamed(RecordKind::Setting, u"import_mapping/%1/%2"_s.arg(codeOf(kind), name));
}

QJsonObject fieldsOf(const std::optional<QMap<QString, QString>> &headings)
{
    QJsonObject fields;
    if (headings) {
        for (auto field = headings->begin(); field != headings->end(); ++field)
            fields.insert(field.key(), field.value());
    }
    return fields;
}

} // namespace

std::variant<ImportPreview, sheet::SheetError> ImportDesk::preview(ImportKind kind, const ImportSource &source,
                                                                   int mostRows)
{
    ImportFile file;
    if (const auto error = file.open(kind, source))
        return *error;
    ImportPreview preview;
    preview.sheets = file.reader().sheets();
    preview.sheet = file.reader().sheet();
    preview.csvForm = file.reader().csvForm();
    preview.headingRow = file.headingRow();
    preview.headings = file.headings();
    preview.mapping = guessMapping(kind, preview.headings);
    for (sheet::SheetRow row; static_cast<int>(preview.rows.size()) < mostRows && file.next(row);)
        preview.rows.push_back(row);
    if (file.error())
        return *file.error();
    return preview;
}

ImportReport ImportDesk::run(const ImportPlan &plan, const Act &act, ImportObserver &observer)
{
    storage::Transaction transaction(m_office.session);
    ImportRun run(m_office, plan, act, observer);
    ImportReport report = run.report();
    if (!report.written)
        return report;
    report.written = !plan.dryRun;
    if (!plan.dryRun)
        transaction.commit();
    return report;
}

QStringList ImportDesk::mappingNames(ImportKind kind)
{
    return storage::ImportMappingRepository(m_office.session).names(codeOf(kind));
}

std::optional<QMap<QString, QString>> ImportDesk::mapping(ImportKind kind, const QString &name)
{
    return storage::ImportMappingRepository(m_office.session).load(codeOf(kind), name);
}

Result<Done> ImportDesk::keepMapping(ImportKind kind, const QString &name, const QMap<QString, QString> &headings,
                                     const Act &act)
{
    UseCase useCase(m_office, "keep_import_mapping", act);
    constexpr int longestName = 80;
    const QString kept = useCase.requiredLine(u"name"_s, name, longestName);
    if (headings.isEmpty())
        useCase.violate(u"columns"_s, ViolationCode::Required);
    if (!useCase.isClean())
        return useCase.violations();
    storage::ImportMappingRepository mappings(m_office.session);
    const auto before = mappings.load(codeOf(kind), kept);
    mappings.save(codeOf(kind), kept, headings);
    useCase.changed(RecordKind::Setting, idOfMapping(kind, kept), {}, fieldsOf(before), fieldsOf(headings));
    useCase.finish();
    return Done();
}

Result<Done> ImportDesk::dropMapping(ImportKind kind, const QString &name, const Act &act)
{
    UseCase useCase(m_office, "drop_import_mapping", act);
    storage::ImportMappingRepository mappings(m_office.session);
    const auto before = mappings.load(codeOf(kind), name);
    if (!before)
        useCase.violate(u"name"_s, ViolationCode::Unknown, {name});
    if (!useCase.isClean())
        return useCase.violations();
    mappings.remove(codeOf(kind), name);
    useCase.changed(RecordKind::Setting, idOfMapping(kind, name), {}, fieldsOf(before), {});
    useCase.finish();
    return Done();
}

} // namespace fairlead::desk
