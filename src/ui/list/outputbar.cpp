// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/outputbar.h"

#include "report/listexport.h"
#include "ui/core/plaintext.h"
#include "ui/form/notelabel.h"
#include "ui/list/filterheader.h"
#include "ui/list/listreader.h"
#include "ui/paper/paperpreview.h"
#include "wording/sheetwords.h"
#include "wording/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <memory>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

OutputBar::OutputBar(const QString &list, Workbench &bench, ListTable *table, std::function<About()> about,
                     QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_table(table),
      m_about(std::move(about)),
      m_rows(new QComboBox),
      m_preview(new QPushButton),
      m_pdf(new QPushButton),
      m_export(new QPushButton),
      m_progress(new QProgressBar),
      m_cancel(new QPushButton),
      m_note(new NoteLabel)
{
    setObjectName(list + u"_output"_s);
    m_rows->setObjectName(list + u"_output_rows"_s);
    m_rows->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_preview->setObjectName(list + u"_preview"_s);
    m_pdf->setObjectName(list + u"_pdf"_s);
    m_export->setObjectName(list + u"_export"_s);
    m_cancel->setObjectName(list + u"_output_cancel"_s);
    m_progress->setObjectName(list + u"_output_progress"_s);
    m_progress->setTextVisible(true);
    m_progress->hide();
    for (QPushButton *button : {m_preview, m_pdf, m_export, m_cancel})
        button->setAutoDefault(false);

    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::grid);
    line->addWidget(m_rows);
    line->addWidget(m_preview);
    line->addWidget(m_pdf);
    line->addWidget(m_export);
    line->addWidget(m_progress, 1);
    line->addStretch();
    line->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid, 0, Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid / 2);
    layout->addLayout(line);
    layout->addWidget(m_note);
    hide();

    connect(m_preview, &QPushButton::clicked, this, [this] { makePaper(Goal::Preview); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { makePaper(Goal::Pdf); });
    connect(m_export, &QPushButton::clicked, this, &OutputBar::exportRows);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (isBusy()) {
            stop();
            return;
        }
        hide();
        emit closed();
    });
    retranslate();
}

bool OutputBar::isBusy() const
{
    return !m_reader.isNull();
}

void OutputBar::open()
{
    if (isBusy())
        return;
    m_note->clear();
    fillRows();
    m_rows->setCurrentIndex(m_table->selectedKeys().size() > 1 ? 1 : 0);
    show();
    m_preview->setFocus(Qt::ShortcutFocusReason);
}

void OutputBar::fillRows()
{
    const int chosen = qMax(0, m_rows->currentIndex());
    const QLocale locale;
    const ListModel *model = m_table->listModel();
    const int all = model ? model->rowCount() : 0;
    m_rows->clear();
    m_rows->addItem(tr("All rows: %1").arg(locale.toString(all)));
    if (const auto selected = static_cast<int>(m_table->selectedKeys().size()); selected > 0)
        m_rows->addItem(tr("Selected rows: %1").arg(locale.toString(selected)));
    m_rows->setCurrentIndex(qMin(chosen, m_rows->count() - 1));
}

std::vector<RowKey> OutputBar::keys() const
{
    return m_rows->currentIndex() == 1 ? m_table->selectedKeys() : m_table->listModel()->keys();
}

QString OutputBar::fileName(const QString &suffix) const
{
    QString name = m_about().title;
    // What no file system takes, or a shell would stumble over.
    for (QChar &character : name) {
        if (u"/\\:*?\"<>|"_s.contains(character) || character.category() == QChar::Other_Control)
            character = u'_';
    }
    return u"%1 %2.%3"_s.arg(name, m_bench.now().day().toString(Qt::ISODate), suffix);
}

void OutputBar::makePaper(Goal goal)
{
    const std::vector<RowKey> wanted = keys();
    if (wanted.size() > report::ListPaper::mostRows) {
        const QLocale locale;
        m_note->setNote(Tone::Warning, tr("%1 rows are too many for paper: at most %2. Narrow the list, or export it.")
                                           .arg(locale.toString(static_cast<qulonglong>(wanted.size())),
                                                locale.toString(report::ListPaper::mostRows)));
        return;
    }
    const auto content = std::make_shared<report::ListPaperContent>();
    const About about = m_about();
    const std::optional<Employee> &acting = m_bench.client().acting();
    const QString now = wording::timeText(m_bench.now());
    content->title = about.title;
    content->basis = about.basis;
    content->printed = acting ? tr("Printed %1 by %2").arg(now, acting->name) : tr("Printed %1").arg(now);
    content->numberTitle = tr("No.");
    content->pageNumber = tr("Page %1 of %2");
    const QList<int> columns = m_table->shownColumns();
    for (const int column : columns) {
        const ColumnInfo info = m_table->listModel()->columnInfo(column);
        content->columns.push_back({info.title(), info.alignment.testFlag(Qt::AlignTrailing)});
    }
    read(
        [content, columns](const std::vector<ListCells> &rows) {
            for (const ListCells &cells : rows) {
                QStringList texts;
                for (const int column : columns)
                    texts.append(cells[static_cast<size_t>(column)].text);
                content->rows.push_back(texts);
            }
        },
        [this, content, goal](bool ok) {
            if (ok)
                layOut(std::move(*content), goal);
        });
}

void OutputBar::layOut(report::ListPaperContent content, Goal goal)
{
    setBusy(true);
    m_progress->setRange(0, 0);
    m_progress->setFormat(tr("Laying out…"));
    m_bench.client().readLong(
        this,
        [content = std::move(content)](desk::Office) { return report::PaperDocument(report::ListPaper(content)); },
        [this, goal](const report::PaperDocument &paper) {
            setBusy(false);
            if (goal == Goal::Preview)
                Paper::preview(paper, window());
            else
                Paper::savePdf(m_bench, paper, fileName(u"pdf"_s), this);
        },
        [this](const Failure &) { setBusy(false); });
}

void OutputBar::exportRows()
{
    m_bench.prompts().saveFile(
        this, tr("Export"), fileName(u"xlsx"_s), tr("Excel workbook (*.xlsx);;Comma-separated values (*.csv)"),
        [this](const QString &path) {
            const QList<int> columns = m_table->shownColumns();
            std::vector<report::ListExport::Column> headings;
            for (const int column : columns) {
                const ColumnInfo info = m_table->listModel()->columnInfo(column);
                headings.push_back({info.title(), info.width});
            }
            const auto file = std::make_shared<report::ListExport>(path, m_about().title, headings);
            const auto write = [this, file](auto work, auto then) {
                m_bench.client().readLong(
                    this,
                    [file, work](desk::Office) {
                        work(*file);
                        return true;
                    },
                    then, [this](const Failure &) { stop(); });
            };
            read(
                [columns, write](const std::vector<ListCells> &rows) {
                    std::vector<std::vector<CellValue>> values;
                    for (const ListCells &cells : rows) {
                        std::vector<CellValue> &row = values.emplace_back();
                        for (const int column : columns)
                            row.push_back(cells[static_cast<size_t>(column)].value);
                    }
                    write([values = std::move(values)](report::ListExport &to) { to.add(values); }, [](bool) {});
                },
                [this, file, path, write](bool ok) {
                    if (!ok)
                        return;
                    setBusy(true);
                    m_progress->setRange(0, 0);
                    m_progress->setFormat(tr("Writing…"));
                    write([](report::ListExport &to) { to.finish(); },
                          [this, file, path](bool) {
                              setBusy(false);
                              if (file->error())
                                  m_bench.say(Tone::Danger, u"%1: %2"_s.arg(path, wording::sentence(*file->error())));
                              else
                                  m_bench.say(Tone::Good, tr("Saved as %1.").arg(path));
                          });
                });
        });
}

void OutputBar::read(std::function<void(const std::vector<ListCells> &)> page, std::function<void(bool ok)> finished)
{
    m_note->clear();
    m_reader = new ListReader(m_table->listModel(), keys(), m_bench.now(), this);
    setBusy(true);
    m_progress->setRange(0, 100);
    m_progress->setValue(0);
    m_progress->setFormat(tr("Reading rows… %p%"));
    connect(m_reader, &ListReader::page, this, std::move(page));
    connect(m_reader, &ListReader::progress, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_reader, &ListReader::finished, this, [this, finished = std::move(finished)](bool ok) {
        m_reader->deleteLater();
        m_reader.clear();
        setBusy(false);
        if (!ok)
            m_note->setNote(Tone::Danger, tr("The rows could not be read. Try again."));
        finished(ok);
    });
    m_reader->start();
}

void OutputBar::stop()
{
    if (m_reader) {
        m_reader->cancel();
        m_reader->deleteLater();
        m_reader.clear();
    }
    setBusy(false);
}

void OutputBar::setBusy(bool busy)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_preview),
                            static_cast<QWidget *>(m_pdf), static_cast<QWidget *>(m_export)})
        widget->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_cancel->setText(busy ? tr("&Cancel") : tr("&Close"));
}

void OutputBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_cancel->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void OutputBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OutputBar::retranslate()
{
    m_rows->setAccessibleName(tr("Rows to print or export"));
    m_progress->setAccessibleName(tr("Progress"));
    m_preview->setText(tr("Print pre&view…"));
    m_pdf->setText(tr("Save as &PDF…"));
    m_export->setText(tr("E&xport…"));
    m_export->setToolTip(tr("As an Excel workbook or comma-separated values"));
    m_cancel->setText(isBusy() ? tr("&Cancel") : tr("&Close"));
    if (m_table->listModel())
        fillRows();
}

} // namespace fairlead::ui
