// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/exportdialog.h"

#include "report/sheetexport.h"
#include "ui/core/plaintext.h"
#include "ui/form/linefields.h"
#include "ui/form/notelabel.h"
#include "ui/import/kindchooser.h"
#include "ui/import/progresspane.h"
#include "wording/sentences.h"
#include "wording/sheetwords.h"

#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// The database stays as it is.
struct Exported {
    report::ExportOutcome outcome;
    [[nodiscard]] static bool wrote() { return false; }
};

} // namespace

ExportDialog::ExportDialog(Workbench &bench, QWidget *parent)
    : QDialog(parent),
      m_bench(bench),
      m_kindLabel(plainLabel()),
      m_kind(new KindChooser),
      m_fromLabel(plainLabel()),
      m_from(new DateField(u"export_from"_s, [&bench] { return bench.now().day(); })),
      m_untilLabel(plainLabel()),
      m_until(new DateField(u"export_until"_s, [&bench] { return bench.now().day(); })),
      m_progress(new ProgressPane),
      m_note(new NoteLabel),
      m_export(new QPushButton),
      m_close(new QPushButton)
{
    constexpr int usualWidth = 520;
    setObjectName(u"export_dialog"_s);
    m_kind->setObjectName(u"export_kind"_s);
    m_note->setObjectName(u"export_note"_s);
    m_export->setObjectName(u"export_file"_s);
    m_close->setObjectName(u"export_close"_s);
    m_kindLabel->setBuddy(m_kind);
    m_fromLabel->setBuddy(m_from->editor());
    m_untilLabel->setBuddy(m_until->editor());
    m_close->setAutoDefault(false);
    m_export->setDefault(true);
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::grid);
    grid->addWidget(m_kindLabel, 0, 0);
    grid->addWidget(m_kind, 0, 1, Qt::AlignLeft);
    grid->addWidget(m_fromLabel, 1, 0);
    grid->addWidget(m_from, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_untilLabel, 2, 0);
    grid->addWidget(m_until, 2, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addStretch(1);
    buttons->addWidget(m_export);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(2 * Theme::grid);
    column->addLayout(grid);
    column->addWidget(m_progress);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_note->clear();
        showState();
    });
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::choose);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    resize(usualWidth, sizeHint().height());
    retranslate();
    m_kind->setFocus();
}

void ExportDialog::choose()
{
    if (m_running)
        return;
    const bool ledger = m_kind->kind() == desk::ImportKind::Ledger;
    for (const auto &[field, label] : {std::pair{m_from, m_fromLabel}, std::pair{m_until, m_untilLabel}}) {
        const std::optional<Violation> wrong = ledger ? field->ownViolation() : std::nullopt;
        if (!wrong)
            continue;
        m_note->setNote(Tone::Danger, wording::sentence(*wrong));
        field->editor()->setFocus();
        return;
    }
    if (ledger && m_from->value() && m_until->value() && *m_until->value() < *m_from->value()) {
        m_note->setNote(Tone::Danger, tr("The last day can't be before the first."));
        m_until->editor()->setFocus();
        return;
    }
    m_note->clear();
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = u"%1 %2.xlsx"_s.arg(wording::label(m_kind->kind()), m_bench.now().day().toString(Qt::ISODate));
    m_bench.prompts().saveFile(this, tr("Export to a file"), documents.filePath(name),
                               tr("Excel workbook (*.xlsx);;Text with commas (*.csv)"),
                               [this](const QString &file) { run(file); });
}

void ExportDialog::run(const QString &file)
{
    const desk::ImportKind kind = m_kind->kind();
    const bool ledger = kind == desk::ImportKind::Ledger;
    const std::optional<QDate> from = ledger ? m_from->value() : std::nullopt;
    const std::optional<QDate> until = ledger ? m_until->value() : std::nullopt;
    const std::shared_ptr<Progress> progress = m_progress->begin();
    m_running = true;
    m_bench.client().runLong(
        this,
        [kind, file, from, until, progress](desk::Office office, const desk::Act &) {
            return Exported{report::exportKind(office, kind, file, from, until, [&progress](qint64 done, qint64 all) {
                constexpr qint64 thousand = 1000;
                progress->set(done, all > 0 ? static_cast<int>(done * thousand / all) : 0);
                return !progress->isCancelled();
            })};
        },
        [this, file](const Exported &exported) {
            m_running = false;
            m_progress->end();
            const report::ExportOutcome &outcome = exported.outcome;
            if (outcome.error)
                m_note->setNote(Tone::Danger, wording::sentence(*outcome.error));
            else if (outcome.cancelled)
                m_note->setNote(Tone::Warning, tr("Stopped; no file was written."));
            else
                m_note->setNote(
                    Tone::Good,
                    tr("%1 rows written to %2").arg(QLocale().toString(outcome.rows), QDir::toNativeSeparators(file)));
            showState();
        },
        [this](const Failure &) {
            m_running = false;
            m_progress->end();
            m_note->setNote(Tone::Danger, tr("The database failed; no file was written."));
            showState();
        });
    showState();
}

void ExportDialog::reject()
{
    if (m_running)
        m_progress->cancel();
    else
        QDialog::reject();
}

void ExportDialog::showState()
{
    const bool ledger = m_kind->kind() == desk::ImportKind::Ledger;
    for (QWidget *widget : {static_cast<QWidget *>(m_fromLabel), static_cast<QWidget *>(m_from),
                            static_cast<QWidget *>(m_untilLabel), static_cast<QWidget *>(m_until)}) {
        widget->setVisible(ledger);
        widget->setEnabled(!m_running);
    }
    m_kind->setEnabled(!m_running);
    m_export->setEnabled(!m_running);
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export"));
    m_kindLabel->setText(tr("&What to export"));
    m_fromLabel->setText(tr("F&irst day"));
    m_untilLabel->setText(tr("&Last day"));
    m_from->setLabelText(tr("First day"));
    m_until->setLabelText(tr("Last day"));
    m_export->setText(tr("&Export to a file…"));
    m_close->setText(tr("&Close"));
    showState();
}

} // namespace fairlead::ui
