// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importwork.h"

#include "report/sheetexport.h"

namespace fairlead::ui {

namespace {

/// Keeps the rows that are to be shown, writes the rejected ones, and passes on how far it is.
class Watcher final : public desk::ImportObserver {
public:
    Watcher(Progress &progress, const desk::ImportPlan &plan, const QString &rejects, ImportAnswer &answer)
        : m_progress(progress), m_keepsRows(plan.dryRun), m_answer(answer)
    {
        if (!rejects.isEmpty())
            m_rejects.emplace(rejects, plan.kind);
    }

    void begin(const QStringList &headings) override
    {
        m_columns = std::min(headings.size(), mostShownColumns);
        if (m_rejects)
            m_answer.rejectsError = m_rejects->begin(headings);
    }
    bool progress(const desk::ImportTally &tally, int permille) override
    {
        m_progress.set(tally.rows, permille);
        return !m_answer.rejectsError && !m_progress.isCancelled();
    }
    void taken(const sheet::SheetRow &row, desk::RowOutcome outcome) override
    {
        const bool bad = outcome == desk::RowOutcome::Rejected;
        if (!m_keepsRows ||
            (m_answer.rows.size() >= mostShownRows && (!bad || m_bad >= desk::ImportDesk::mostTroubles)))
            return;
        m_bad += bad ? 1 : 0;
        TriedRow tried{row.number, outcome, {}};
        for (int column = 0; column < m_columns; ++column)
            tried.cells.append(cellText(row.at(column)));
        m_answer.rows.push_back(std::move(tried));
    }
    void rejected(const sheet::SheetRow &row, const desk::ImportTroubles &troubles) override
    {
        if (m_rejects && !m_answer.rejectsError)
            m_answer.rejectsError = m_rejects->add(row, troubles);
    }
    /// Before anything lasts: rows that are neither imported nor in the file of rejected ones would be lost unseen.
    bool end() override
    {
        if (m_rejects && !m_answer.rejectsError)
            m_answer.rejectsError = m_rejects->finish();
        m_answer.wroteRejects = m_rejects && !m_answer.rejectsError && m_rejects->count() > 0;
        return !m_answer.rejectsError;
    }

private:
    Progress &m_progress;
    bool m_keepsRows;
    ImportAnswer &m_answer;
    std::optional<report::RejectedRows> m_rejects;
    qsizetype m_columns = 0;
    qsizetype m_bad = 0;
};

} // namespace

QString cellText(const sheet::Cell &cell)
{
    constexpr qsizetype longest = 200;
    const QString line = cell.text.left(4 * longest).simplified();
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

FileLook lookAt(desk::ImportKind kind, const desk::ImportSource &source)
{
    FileLook look;
    auto outcome = desk::ImportDesk::preview(kind, source);
    if (auto *preview = std::get_if<desk::ImportPreview>(&outcome)) {
        look.preview = std::move(*preview);
        look.sheets = look.preview.sheets;
        return look;
    }
    look.error = std::get<sheet::SheetError>(outcome);
    // Another sheet of the same workbook may do.
    const auto opened = sheet::SheetReader::open(source.file);
    if (const auto *reader = std::get_if<std::unique_ptr<sheet::SheetReader>>(&opened))
        look.sheets = (*reader)->sheets();
    return look;
}

ImportAnswer runImport(desk::Office office, const desk::Act &act, const desk::ImportPlan &plan, const QString &rejects,
                       Progress &progress)
{
    ImportAnswer answer;
    Watcher watcher(progress, plan, rejects, answer);
    answer.report = desk::ImportDesk(office).run(plan, act, watcher);
    return answer;
}

} // namespace fairlead::ui
