// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/filepage.h"

#include "ui/core/plaintext.h"
#include "ui/form/notelabel.h"
#include "ui/import/kindchooser.h"
#include "wording/sheetwords.h"

#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

FilePage::FilePage(Workbench &bench, QWidget *parent)
    : ImportPage(bench, parent),
      m_kindLabel(plainLabel()),
      m_kind(new KindChooser),
      m_fileLabel(plainLabel()),
      m_file(new QLineEdit),
      m_choose(new QPushButton),
      m_sheetLabel(plainLabel()),
      m_sheet(new QComboBox),
      m_note(new NoteLabel),
      m_help(plainLabel())
{
    m_kind->setObjectName(u"import_kind"_s);
    m_file->setObjectName(u"import_file"_s);
    m_choose->setObjectName(u"choose_file"_s);
    m_sheet->setObjectName(u"import_sheet"_s);
    m_note->setObjectName(u"file_note"_s);
    m_kind->setKind(desk::ImportKind::Engine);
    m_file->setReadOnly(true);
    m_choose->setAutoDefault(false);
    m_kindLabel->setBuddy(m_kind);
    m_sheetLabel->setBuddy(m_sheet);
    m_help->setWordWrap(true);
    const auto mute = [this] {
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, Theme::instance().mutedText());
        m_help->setPalette(muted);
    };
    mute();
    connect(&Theme::instance(), &Theme::changed, this, mute);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(Theme::grid);
    grid->addWidget(m_kindLabel, 0, 0);
    grid->addWidget(m_kind, 0, 1, Qt::AlignLeft);
    grid->addWidget(m_fileLabel, 1, 0);
    grid->addWidget(m_file, 1, 1);
    grid->addWidget(m_choose, 1, 2);
    grid->addWidget(m_sheetLabel, 2, 0);
    grid->addWidget(m_sheet, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_note, 3, 1, 1, 2);
    grid->addWidget(m_help, 4, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(5, 1);
    setTabOrder(m_kind, m_choose);
    setTabOrder(m_choose, m_sheet);
    setFocusProxy(m_kind);

    connect(m_choose, &QPushButton::clicked, this, &FilePage::choose);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FilePage::look);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &FilePage::look);
    retranslate();
    say();
}

desk::ImportKind FilePage::kind() const
{
    return m_kind->kind();
}

desk::ImportSource FilePage::source() const
{
    return {QDir::fromNativeSeparators(m_file->text()), m_look->preview.sheet, m_look->preview.headingRow};
}

void FilePage::clear()
{
    ++m_generation;
    m_looking = false;
    m_look.reset();
    m_file->clear();
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    say();
}

void FilePage::choose()
{
    bench().prompts().openFile(this, tr("Import from a file"),
                               tr("Spreadsheets (*.xlsx *.csv *.tsv *.txt);;All files (*)"),
                               [this](const QString &path) {
                                   m_file->setText(QDir::toNativeSeparators(path));
                                   const QSignalBlocker quiet(m_sheet);
                                   m_sheet->clear(); // another workbook has other sheets
                                   look();
                               });
}

void FilePage::look()
{
    if (m_file->text().isEmpty())
        return;
    const quint64 generation = ++m_generation;
    m_looking = true;
    m_failed = false;
    const desk::ImportSource source{QDir::fromNativeSeparators(m_file->text()), m_sheet->currentText(), 0};
    bench().client().readLong(
        this, [kind = kind(), source](desk::Office) { return lookAt(kind, source); },
        [this, generation](const FileLook &look) {
            if (generation == m_generation)
                take(look);
        },
        [this, generation](const Failure &) {
            if (generation != m_generation)
                return;
            m_looking = false;
            m_look.reset();
            m_failed = true;
            say();
        });
    say();
}

void FilePage::take(const FileLook &look)
{
    m_looking = false;
    m_look = look;
    const QSignalBlocker quiet(m_sheet);
    const QString wanted = m_sheet->currentText();
    m_sheet->clear();
    m_sheet->addItems(look.sheets);
    const QString read = look.error ? wanted : look.preview.sheet;
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findText(read)));
    say();
}

void FilePage::say()
{
    m_sheetLabel->setVisible(m_sheet->count() > 1);
    m_sheet->setVisible(m_sheet->count() > 1);
    if (m_looking)
        m_note->setNote(Tone::Neutral, tr("Reading the file…"));
    else if (m_failed)
        m_note->setNote(Tone::Danger, tr("The file wasn't read: choose it again."));
    else if (!m_look)
        m_note->clear();
    else if (m_look->error)
        m_note->setNote(Tone::Danger, wording::sentence(*m_look->error));
    else
        m_note->setNote(Tone::Good, tr("%1 columns, with their headings in row %2.")
                                        .arg(m_look->preview.headings.size())
                                        .arg(m_look->preview.headingRow));
    emit stateChanged();
}

void FilePage::retranslate()
{
    m_kindLabel->setText(tr("&What it holds"));
    m_fileLabel->setText(tr("File"));
    m_file->setAccessibleName(tr("File"));
    m_choose->setText(tr("&Choose a file…"));
    m_sheetLabel->setText(tr("S&heet"));
    m_help->setText(
        tr("Excel workbooks (.xlsx) and texts with commas, semicolons or tabs (.csv, in UTF-8 or GB18030), with "
           "headings over the columns. Nothing is written before the last step."));
    say();
}

} // namespace fairlead::ui
