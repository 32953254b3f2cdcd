// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/takepage.h"

#include "ui/core/plaintext.h"
#include "ui/form/notelabel.h"
#include "ui/import/checkpage.h"
#include "ui/import/progresspane.h"
#include "wording/sheetwords.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QRadioButton>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

TakePage::TakePage(Workbench &bench, QWidget *parent)
    : ImportPage(bench, parent),
      m_summary(plainLabel()),
      m_all(new QRadioButton),
      m_good(new QRadioButton),
      m_keepRejects(new QCheckBox),
      m_progress(new ProgressPane),
      m_note(new NoteLabel)
{
    m_summary->setObjectName(u"import_summary"_s);
    m_all->setObjectName(u"all_rows"_s);
    m_good->setObjectName(u"good_rows"_s);
    m_keepRejects->setObjectName(u"keep_rejects"_s);
    m_note->setObjectName(u"import_note"_s);
    m_summary->setWordWrap(true);
    m_keepRejects->setChecked(true);
    auto *indented = new QHBoxLayout;
    indented->addSpacing(3 * Theme::grid);
    indented->addWidget(m_keepRejects);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::grid);
    column->addWidget(m_summary);
    column->addWidget(m_all);
    column->addWidget(m_good);
    column->addLayout(indented);
    column->addSpacing(Theme::grid);
    column->addWidget(m_progress);
    column->addWidget(m_note);
    column->addStretch(1);
    connect(m_all, &QRadioButton::toggled, this, &TakePage::say);
    retranslate();
}

bool TakePage::isReady() const
{
    return !m_running && !m_done && (m_tally.rejected == 0 || m_good->isChecked());
}

void TakePage::cancel()
{
    m_progress->cancel();
}

void TakePage::offer(const desk::ImportPlan &plan, const desk::ImportTally &tally)
{
    m_plan = plan;
    m_tally = tally;
    m_answer.reset();
    m_done = false;
    m_failed = false;
    // Leaving rows out is never done without being chosen.
    m_all->setChecked(true);
    say();
}

void TakePage::start()
{
    m_plan.goodRowsOnly = m_good->isChecked() && m_tally.rejected > 0;
    if (!m_plan.goodRowsOnly || !m_keepRejects->isChecked()) {
        run({});
        return;
    }
    const QFileInfo file(m_plan.source.file);
    const QString suggestion = file.dir().filePath(tr("%1 - rejected rows.xlsx").arg(file.completeBaseName()));
    bench().prompts().saveFile(this, tr("File of the rejected rows"), suggestion,
                               tr("Excel workbook (*.xlsx);;Text with commas (*.csv)"),
                               [this](const QString &path) { run(path); });
}

void TakePage::run(const QString &rejects)
{
    m_rejects = rejects;
    m_answer.reset();
    m_running = true;
    m_failed = false;
    const std::shared_ptr<Progress> progress = m_progress->begin();
    bench().client().runLong(
        this,
        [plan = m_plan, rejects, progress](desk::Office office, const desk::Act &act) {
            return runImport(office, act, plan, rejects, *progress);
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

void TakePage::take(const ImportAnswer &answer)
{
    m_running = false;
    m_progress->end();
    m_answer = answer;
    m_done = answer.report.written;
    say();
}

void TakePage::say()
{
    const bool choice = m_tally.rejected > 0;
    m_summary->setText(tr("Checked: %1").arg(tallySentence(m_tally)));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_good), static_cast<QWidget *>(m_keepRejects)}) {
        widget->setVisible(choice);
        widget->setEnabled(!m_running && !m_done);
    }
    m_keepRejects->setEnabled(m_good->isChecked() && !m_running && !m_done);
    setFocusProxy(choice ? m_all : nullptr);
    if (m_running) {
        m_note->clear();
    } else if (m_failed) {
        m_note->setNote(Tone::Danger, tr("The database failed; look at the lists before you import again."));
    } else if (!m_answer && choice && m_all->isChecked()) {
        m_note->setNote(Tone::Warning,
                        tr("There are bad rows: mend them in the file and check it again, or take the good "
                           "rows only."));
    } else if (!m_answer) {
        m_note->clear();
    } else if (m_answer->rejectsError) {
        m_note->setNote(Tone::Danger, tr("Nothing was imported: the file of the rejected rows couldn't be written. %1")
                                          .arg(wording::sentence(*m_answer->rejectsError)));
    } else if (m_answer->report.cancelled) {
        m_note->setNote(Tone::Warning, tr("Stopped; nothing was imported."));
    } else if (const QString refusal = refusalOf(m_plan.kind, m_answer->report); !refusal.isEmpty()) {
        m_note->setNote(Tone::Danger, refusal);
    } else if (!m_done) {
        m_note->setNote(Tone::Warning,
                        tr("Nothing was imported: the file or the records are others than at the check. %1")
                            .arg(tallySentence(m_answer->report.tally)));
    } else {
        QString text = tr("Imported. %1").arg(tallySentence(m_answer->report.tally));
        if (m_answer->wroteRejects)
            text += u'\n' + tr("The rejected rows are in %1").arg(QDir::toNativeSeparators(m_rejects));
        m_note->setNote(Tone::Good, text);
    }
    emit stateChanged();
}

void TakePage::retranslate()
{
    m_all->setText(tr("&All rows or none"));
    m_good->setText(tr("The &good rows only"));
    m_keepRejects->setText(tr("Write the &rejected rows with their reasons to a file"));
    say();
}

} // namespace fairlead::ui
