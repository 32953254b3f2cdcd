// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/importrun.h"

#include "desk/usecase.h"
#include "storage/sql/savepoint.h"

#include <QFileInfo>

namespace fairlead::desk {

ImportRun::ImportRun(Office office, const ImportPlan &plan, const Act &act, ImportObserver &observer)
    : m_plan(plan),
      m_observer(observer),
      m_work{office, act, plan.onDuplicate, QFileInfo(plan.source.file).fileName(),
             Finder(office, m_work.act, plan.createMissing)}
{
}

ImportReport ImportRun::report()
{
    if (prepare()) {
        takeRows();
        if (m_file.error())
            m_report.fileError = m_file.error();
        m_report.written = !m_report.cancelled && !m_report.fileError &&
                           (m_plan.goodRowsOnly || m_report.tally.rejected == 0) &&
                           m_report.tally.added + m_report.tally.changed > 0;
    }
    return std::move(m_report);
}

/// False when nothing can be tried.
bool ImportRun::prepare()
{
    // Said once, instead of with each row.
    // The first people of an empty database have nobody before them.
    const UseCase::Actor actor =
        m_plan.kind == ImportKind::Employee ? UseCase::Actor::PersonOrNobodyYet : UseCase::Actor::Person;
    m_report.violations = UseCase(m_work.office, "import", m_work.act, actor).violations();
    if (!m_report.violations.empty())
        return false;
    m_report.fileError = m_file.open(m_plan.kind, m_plan.source);
    if (m_report.fileError)
        return false;
    m_report.headings = m_file.headings();
    m_report.mapping = m_plan.mapping.columns.isEmpty() ? guessMapping(m_plan.kind, m_report.headings) : m_plan.mapping;
    m_report.missingFields = m_report.mapping.missing(m_plan.kind);
    return m_report.missingFields.isEmpty();
}

void ImportRun::takeRows()
{
    constexpr qint64 rowsBetweenReports = 200;
    m_observer.begin(m_report.headings);
    const std::unique_ptr<RowTaker> taker = RowTaker::of(m_plan.kind, m_work);
    const DateSystem dates = m_file.reader().dateSystem();
    for (sheet::SheetRow row; m_file.next(row);) {
        ImportRow read(row, m_report.mapping, dates);
        const RowOutcome outcome = take(*taker, read);
        count(outcome);
        m_observer.taken(row, outcome);
        if (outcome == RowOutcome::Rejected) {
            m_report.troubleCount += static_cast<qint64>(read.troubles().size());
            for (const ImportTrouble &trouble : read.troubles()) {
                if (static_cast<qsizetype>(m_report.troubles.size()) < ImportDesk::mostTroubles)
                    m_report.troubles.push_back(trouble);
            }
            m_observer.rejected(row, read.troubles());
        }
        for (const ImportTrouble &note : outcome == RowOutcome::Skipped ? read.notes() : ImportTroubles()) {
            if (static_cast<qsizetype>(m_report.skips.size()) < ImportDesk::mostTroubles)
                m_report.skips.push_back(note);
        }
        if (m_report.tally.rows % rowsBetweenReports == 0 &&
            !m_observer.progress(m_report.tally, m_file.reader().permille())) {
            m_report.cancelled = true;
            return;
        }
    }
    m_report.cancelled = !m_observer.progress(m_report.tally, 1000) || (!m_file.error() && !m_observer.end());
}

/// A rejected row leaves nothing behind. Where it takes all the others with it, that needs no care.
RowOutcome ImportRun::take(RowTaker &taker, ImportRow &row)
{
    std::optional<storage::Savepoint> part;
    if (m_plan.goodRowsOnly)
        part.emplace(m_work.office.session);
    RowOutcome outcome = taker.take(row);
    if (!row.isClean())
        outcome = RowOutcome::Rejected;
    if (outcome == RowOutcome::Rejected)
        m_work.finder.forget();
    else if (part)
        part->keep();
    return outcome;
}

void ImportRun::count(RowOutcome outcome)
{
    ImportTally &tally = m_report.tally;
    ++tally.rows;
    switch (outcome) {
    case RowOutcome::Added:
        ++tally.added;
        break;
    case RowOutcome::Changed:
        ++tally.changed;
        break;
    case RowOutcome::Unchanged:
        ++tally.unchanged;
        break;
    case RowOutcome::Skipped:
        ++tally.skipped;
        break;
    case RowOutcome::Rejected:
        ++tally.rejected;
        break;
    }
}

} // namespace fairlead::desk
