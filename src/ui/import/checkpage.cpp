// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/checkpage.h"

#include "ui/core/plaintext.h"
#include "ui/form/notelabel.h"
#include "ui/import/importtables.h"
#include "ui/import/progresspane.h"
#include "wording/sentences.h"
#include "wording/sheetwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QWidget *under(QLabel *label, QWidget *table)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(Theme::grid / 2);
    column->addWidget(label);
    column->addWidget(table, 1);
    return both;
}

} // namespace

CheckPage::CheckPage(Workbench &bench, QWidget *parent)
    : ImportPage(bench, parent),
      m_duplicatesLabel(plainLabel()),
      m_duplicates(new QComboBox),
      m_addMissing(new QCheckBox),
      m_check(new QPushButton),
      m_progress(new ProgressPane),
      m_note(new NoteLabel),
      m_rowsLabel(plainLabel()),
      m_rowsTable(new ReadingTable),
      m_troublesLabel(plainLabel()),
      m_troublesTable(new ReadingTable),
      m_rows(new TriedRowsModel(this)),
      m_troubles(new TroublesModel(this))
{
    m_duplicates->setObjectName(u"duplicates"_s);
    m_addMissing->setObjectName(u"add_missing"_s);
    m_check->setObjectName(u"check_again"_s);
    m_note->setObjectName(u"check_note"_s);
    m_rowsTable->setObjectName(u"tried_rows"_s);
    m_troublesTable->setObjectName(u"troubles"_s);
    m_duplicates->addItem(QString(), static_cast<int>(desk::OnDuplicate::Skip));
    m_duplicates->addItem(QString(), static_cast<int>(desk::OnDuplicate::Update));
    m_duplicates->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_duplicatesLabel->setBuddy(m_duplicates);
    m_rowsLabel->setBuddy(m_rowsTable);
    m_troublesLabel->setBuddy(m_troublesTable);
    m_check->setAutoDefault(false);
    m_rowsTable->setModel(m_rows);
    m_rowsTable->setAlternatingRowColors(true);
    m_troublesTable->setModel(m_troubles);
    m_troublesTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_troublesTable->horizontalHeader()->setStretchLastSection(true);
    setFocusProxy(m_duplicates);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(Theme::grid);
    bar->addWidget(m_duplicatesLabel);
    bar->addWidget(m_duplicates);
    bar->addSpacing(2 * Theme::grid);
    bar->addWidget(m_addMissing);
    bar->addStretch(1);
    bar->addWidget(m_check);
    auto *tables = new QSplitter(Qt::Vertical);
    tables->setChildrenCollapsible(false);
    tables->addWidget(under(m_rowsLabel, m_rowsTable));
    tables->addWidget(under(m_troublesLabel, m_troublesTable));
    tables->setStretchFactor(0, 3);
    tables->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::grid);
    column->addLayout(bar);
    column->addWidget(m_progress);
    column->addWidget(m_note);
    column->addWidget(tables, 1);

    connect(m_duplicates, &QComboBox::currentIndexChanged, this, &CheckPage::start);
    connect(m_addMissing, &QCheckBox::toggled, this, &CheckPage::start);
    connect(m_check, &QPushButton::clicked, this, &CheckPage::start);
    connect(m_troublesTable, &ReadingTable::chosen, this, &CheckPage::jump);
    retranslate();
}

bool CheckPage::isReady() const
{
    return !m_running && m_answer && m_answer->report.tally.added + m_answer->report.tally.changed > 0;
}

void CheckPage::cancel()
{
    m_again = false;
    m_progress->cancel();
}

void CheckPage::check(const desk::ImportPlan &plan)
{
    m_plan = plan;
    start();
}

void CheckPage::start()
{
    if (m_running) {
        // One at a time: what runs is stopped first.
        m_progress->cancel();
        m_again = true;
        return;
    }
    m_plan.onDuplicate = static_cast<desk::OnDuplicate>(m_duplicates->currentData().toInt());
    m_plan.createMissing = m_addMissing->isChecked();
    desk::ImportPlan plan = m_plan;
    plan.dryRun = true;
    plan.goodRowsOnly = true; // what each row is worth by itself
    m_answer.reset();
    m_rows->setAnswer(plan.kind, {});
    m_troubles->setAnswer(plan.kind, {});
    m_running = true;
    m_failed = false;
    const std::shared_ptr<Progress> progress = m_progress->begin();
    bench().client().runLong(
        this,
        [plan, progress](desk::Office office, const desk::Act &act) {
            return runImport(office, act, plan, {}, *progress);
        },
        [this](const ImportAnswer &answer) { take(answer); },
        [this](const Failure &) {
            m_running = false;
            m_failed = true;
            m_progress->end();
            say();
        });
    say();
}

void CheckPage::take(const ImportAnswer &answer)
{
    m_running = false;
    m_progress->end();
    if (std::exchange(m_again, false)) {
        start();
        return;
    }
    m_answer = answer;
    if (!answer.report.cancelled) {
        m_rows->setAnswer(m_plan.kind, answer);
        m_troubles->setAnswer(m_plan.kind, answer);
        constexpr int widest = 240;
        for (ReadingTable *table : {m_rowsTable, m_troublesTable}) {
            table->resizeColumnsToContents();
            for (int column = 0; column < table->model()->columnCount(); ++column)
                table->setColumnWidth(column, std::min(table->columnWidth(column), widest));
        }
        if (m_troubles->rowCount() > 0)
            m_troublesTable->setCurrentIndex(m_troubles->index(0, 0));
    } else {
        m_answer.reset();
    }
    say();
}

void CheckPage::say()
{
    if (m_running)
        m_note->clear();
    else if (m_failed)
        m_note->setNote(Tone::Danger, tr("The database failed while the file was checked: check again."));
    else if (!m_answer)
        m_note->setNote(Tone::Warning, tr("The check was stopped; check again to go on. Nothing was written."));
    else if (const QString refusal = refusalOf(m_plan.kind, m_answer->report); !refusal.isEmpty())
        m_note->setNote(Tone::Danger, refusal);
    else if (m_answer->report.tally.added + m_answer->report.tally.changed == 0)
        m_note->setNote(Tone::Warning, tr("%1 There is nothing to import.").arg(tallySentence(m_answer->report.tally)));
    else
        m_note->setNote(m_answer->report.tally.rejected > 0 ? Tone::Warning : Tone::Good,
                        tallySentence(m_answer->report.tally));
    const qint64 troubles = m_answer ? m_answer->report.troubleCount + m_answer->report.tally.skipped : 0;
    const qint64 shown = m_troubles->rowCount();
    m_troublesLabel->setText(
        shown < troubles
            ? tr("What is &wrong or skipped (the first %1 of %2; Enter shows the row)").arg(shown).arg(troubles)
            : tr("What is &wrong or skipped (Enter shows the row)"));
    m_troublesTable->parentWidget()->setVisible(troubles > 0);
    const qint64 rows = m_answer ? m_answer->report.tally.rows : 0;
    m_rowsLabel->setText(m_rows->rowCount() < rows ? tr("&Preview: the first rows and the bad ones") : tr("&Preview"));
    m_check->setVisible(!m_running && (m_failed || !m_answer));
    emit stateChanged();
}

void CheckPage::jump(const QModelIndex &trouble)
{
    const QModelIndex cell = m_rows->cellOf(m_troubles->trouble(trouble.row()));
    if (!cell.isValid())
        return;
    m_rowsTable->setCurrentIndex(cell);
    m_rowsTable->scrollTo(cell, QAbstractItemView::PositionAtCenter);
    m_rowsTable->setFocus(Qt::OtherFocusReason);
}

void CheckPage::retranslate()
{
    m_duplicatesLabel->setText(tr("&Duplicates"));
    m_duplicates->setItemText(0, tr("Skip: what is there stays as it is"));
    m_duplicates->setItemText(1, tr("Update: the file's values are taken"));
    m_addMissing->setText(tr("Add &missing owners, ships and engines"));
    m_check->setText(tr("Check a&gain"));
    m_rowsTable->setAccessibleName(tr("Preview of the rows"));
    m_troublesTable->setAccessibleName(tr("What is wrong or skipped"));
    m_rows->retranslate();
    m_troubles->retranslate();
    say();
}

QString tallySentence(const desk::ImportTally &tally)
{
    const QLocale locale;
    return CheckPage::tr("%1 rows: %2 new, %3 changed, %4 the same, %5 skipped, %6 bad.")
        .arg(locale.toString(tally.rows), locale.toString(tally.added), locale.toString(tally.changed),
             locale.toString(tally.unchanged), locale.toString(tally.skipped), locale.toString(tally.rejected));
}

QString refusalOf(desk::ImportKind kind, const desk::ImportReport &report)
{
    if (!report.violations.empty())
        return wording::labelledSentence(report.violations.front());
    if (report.fileError)
        return wording::sentence(*report.fileError);
    QStringList headings;
    for (const QString &field : report.missingFields)
        headings.append(wording::columnHeading(kind, field));
    return headings.isEmpty() ? QString()
                              : CheckPage::tr("Choose the column for: %1").arg(headings.join(CheckPage::tr(", ")));
}

} // namespace fairlead::ui
