// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columnspage.h"

#include "ui/core/plaintext.h"
#include "ui/form/notelabel.h"
#include "wording/sentences.h"
#include "wording/sheetwords.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

enum TableColumn { Place, Heading, Values, Meaning };

} // namespace

ColumnsPage::ColumnsPage(Workbench &bench, QWidget *parent)
    : ImportPage(bench, parent),
      m_templateLabel(plainLabel()),
      m_template(new QComboBox),
      m_drop(new QPushButton),
      m_nameLabel(plainLabel()),
      m_name(new QLineEdit),
      m_keep(new QPushButton),
      m_note(new NoteLabel),
      m_kept(new NoteLabel),
      m_table(new QTableWidget(0, 4))
{
    m_template->setObjectName(u"mapping_template"_s);
    m_drop->setObjectName(u"drop_template"_s);
    m_name->setObjectName(u"template_name"_s);
    m_keep->setObjectName(u"keep_template"_s);
    m_note->setObjectName(u"columns_note"_s);
    m_kept->setObjectName(u"template_note"_s);
    m_table->setObjectName(u"column_table"_s);
    m_templateLabel->setBuddy(m_template);
    m_nameLabel->setBuddy(m_name);
    m_drop->setAutoDefault(false);
    m_keep->setAutoDefault(false);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    // The keys belong to the choosers: Tab goes from one to the next.
    m_table->setTabKeyNavigation(false);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(Place, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Heading, QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(Values, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Meaning, QHeaderView::Fixed);
    constexpr int headingWidth = 220;
    constexpr int meaningWidth = 260;
    m_table->setColumnWidth(Heading, headingWidth);
    m_table->setColumnWidth(Meaning, meaningWidth);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(Theme::grid);
    bar->addWidget(m_templateLabel);
    bar->addWidget(m_template);
    bar->addWidget(m_drop);
    bar->addSpacing(2 * Theme::grid);
    bar->addWidget(m_nameLabel);
    bar->addWidget(m_name, 1);
    bar->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::grid);
    column->addLayout(bar);
    column->addWidget(m_kept);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);

    connect(m_template, &QComboBox::currentIndexChanged, this, &ColumnsPage::useTemplate);
    connect(m_drop, &QPushButton::clicked, this, &ColumnsPage::dropTemplate);
    connect(m_keep, &QPushButton::clicked, this, &ColumnsPage::keepTemplate);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_keep->setEnabled(!name.trimmed().isEmpty()); });
    m_keep->setEnabled(false);
    retranslate();
}

bool ColumnsPage::isReady() const
{
    return m_twice.isEmpty() && !m_mapping.columns.isEmpty() && m_mapping.missing(m_kind).isEmpty();
}

void ColumnsPage::setFile(desk::ImportKind kind, const desk::ImportPreview &preview)
{
    m_kind = kind;
    m_preview = preview;
    m_mapping = preview.mapping;
    m_kept->clear();
    fill();
    showMapping();
    loadTemplates();
}

void ColumnsPage::fill()
{
    constexpr int mostValues = 3;
    m_choosers.clear();
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(m_preview.headings.size()));
    for (int column = 0; column < m_table->rowCount(); ++column) {
        QStringList values;
        for (const sheet::SheetRow &row : m_preview.rows) {
            if (values.size() < mostValues && !row.at(column).isEmpty())
                values.append(cellText(row.at(column)));
        }
        const QString heading = m_preview.headings[column].simplified();
        const auto put = [this, column](TableColumn place, const QString &text) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(plainToolTip(text));
            m_table->setItem(column, place, item);
        };
        put(Place, sheet::columnLetters(column));
        put(Heading, heading);
        put(Values, values.join(u" · "_s));
        auto *chooser = new QComboBox;
        chooser->setObjectName(u"column_%1"_s.arg(column));
        chooser->setFocusPolicy(Qt::StrongFocus);
        chooser->installEventFilter(this);
        fillFields(chooser);
        m_choosers.push_back(chooser);
        m_table->setCellWidget(column, Meaning, chooser);
        connect(chooser, &QComboBox::activated, this, &ColumnsPage::read);
    }
    if (!m_choosers.empty())
        m_table->verticalHeader()->setDefaultSectionSize(m_choosers.front()->sizeHint().height());
    setTabOrder(m_keep, m_choosers.empty() ? static_cast<QWidget *>(m_table) : m_choosers.front());
    for (size_t i = 1; i < m_choosers.size(); ++i)
        setTabOrder(m_choosers[i - 1], m_choosers[i]);
    setFocusProxy(m_choosers.empty() ? static_cast<QWidget *>(m_template) : m_choosers.front());
}

void ColumnsPage::fillFields(QComboBox *chooser)
{
    const QSignalBlocker quiet(chooser);
    const QString chosen = chooser->currentData().toString();
    chooser->clear();
    chooser->addItem(tr("(leave out)"), QString());
    for (const desk::ImportField &field : desk::fieldsOf(m_kind)) {
        const QString heading = wording::columnHeading(m_kind, field.code);
        chooser->addItem(field.required ? tr("%1 (required)").arg(heading) : heading, field.code);
    }
    chooser->setCurrentIndex(std::max(0, chooser->findData(chosen)));
}

void ColumnsPage::showMapping()
{
    for (size_t i = 0; i < m_choosers.size(); ++i) {
        const QString field = m_mapping.columns.key(static_cast<int>(i));
        m_choosers[i]->setCurrentIndex(std::max(0, m_choosers[i]->findData(field)));
    }
    nameChoosers();
    read();
}

void ColumnsPage::nameChoosers()
{
    for (size_t i = 0; i < m_choosers.size(); ++i)
        m_choosers[i]->setAccessibleName(
            tr("What column %1 is: %2")
                .arg(sheet::columnLetters(static_cast<int>(i)), m_preview.headings[static_cast<qsizetype>(i)]));
}

void ColumnsPage::read()
{
    // Two columns may claim a field for a moment: whoever goes down the list with the arrow keys passes many fields, and
    // none of them may be taken from its column by that.
    m_mapping.columns.clear();
    m_twice.clear();
    for (size_t i = 0; i < m_choosers.size(); ++i) {
        const QString field = m_choosers[i]->currentData().toString();
        if (m_mapping.columns.contains(field) && !m_twice.contains(field))
            m_twice.append(field);
        else if (!field.isEmpty() && !m_mapping.columns.contains(field))
            m_mapping.columns.insert(field, static_cast<int>(i));
    }
    say();
}

void ColumnsPage::say()
{
    QStringList missing;
    for (const QString &field : m_mapping.missing(m_kind))
        missing.append(wording::columnHeading(m_kind, field));
    QStringList twice;
    for (const QString &field : m_twice)
        twice.append(wording::columnHeading(m_kind, field));
    if (!twice.isEmpty())
        m_note->setNote(Tone::Danger, tr("Several columns are chosen for: %1").arg(twice.join(tr(", "))));
    else if (missing.isEmpty())
        m_note->setNote(Tone::Good, tr("Every required field has its column; %1 of %2 columns are taken.")
                                        .arg(m_mapping.columns.size())
                                        .arg(m_preview.headings.size()));
    else
        m_note->setNote(Tone::Danger, tr("Choose the column for: %1").arg(missing.join(tr(", "))));
    emit stateChanged();
}

void ColumnsPage::loadTemplates(const QString &select)
{
    bench().client().read(
        this, [kind = m_kind](desk::Office office) { return desk::ImportDesk(office).mappingNames(kind); },
        [this, kind = m_kind, select](const QStringList &names) {
            if (kind != m_kind)
                return;
            const QSignalBlocker quiet(m_template);
            m_template->clear();
            m_template->addItem(tr("Guessed from the headings"));
            for (const QString &name : names)
                m_template->addItem(name, name);
            m_template->setCurrentIndex(select.isEmpty() ? 0 : std::max(0, m_template->findData(select)));
            m_drop->setEnabled(m_template->currentIndex() > 0);
        });
}

void ColumnsPage::useTemplate()
{
    const QString name = m_template->currentData().toString();
    m_drop->setEnabled(!name.isEmpty());
    m_kept->clear();
    if (name.isEmpty()) {
        m_mapping = m_preview.mapping;
        showMapping();
        return;
    }
    bench().client().read(
        this, [kind = m_kind, name](desk::Office office) { return desk::ImportDesk(office).mapping(kind, name); },
        [this, kind = m_kind, name](const std::optional<QMap<QString, QString>> &headings) {
            if (kind != m_kind || m_template->currentData().toString() != name || !headings)
                return;
            m_mapping = desk::mappingOf(*headings, m_preview.headings);
            m_name->setText(name);
            showMapping();
        });
}

void ColumnsPage::keepTemplate()
{
    const QString name = m_name->text().trimmed();
    if (!m_twice.isEmpty())
        return; // the note says why
    const QMap<QString, QString> headings = desk::headingsOf(m_mapping, m_preview.headings);
    bench().client().write(
        this, {}, {},
        [kind = m_kind, name, headings](desk::Office office, const desk::Act &act) {
            return desk::ImportDesk(office).keepMapping(kind, name, headings, act);
        },
        [this, name](const desk::Result<desk::Done> &result) {
            if (!result.ok()) {
                m_kept->setNote(Tone::Danger, wording::sentence(result.violations().front()));
                return;
            }
            m_kept->setNote(Tone::Good, tr("Kept as “%1”.").arg(name));
            loadTemplates(name);
        });
}

void ColumnsPage::dropTemplate()
{
    const QString name = m_template->currentData().toString();
    Question question;
    question.title = tr("Remove the template?");
    question.text = tr("Remove the template “%1”?").arg(name);
    question.yes = tr("&Remove");
    question.dangerous = true;
    bench().prompts().confirm(this, question, [this, name](bool yes) {
        if (!yes)
            return;
        bench().client().write(
            this, {}, {},
            [kind = m_kind, name](desk::Office office, const desk::Act &act) {
                return desk::ImportDesk(office).dropMapping(kind, name, act);
            },
            [this, name](const desk::Result<desk::Done> &result) {
                if (!result.ok()) {
                    m_kept->setNote(Tone::Danger, wording::sentence(result.violations().front()));
                    return;
                }
                m_kept->setNote(Tone::Good, tr("“%1” was removed; the columns stay as they are shown.").arg(name));
                loadTemplates();
            });
    });
}

bool ColumnsPage::eventFilter(QObject *watched, QEvent *event)
{
    auto *chooser = qobject_cast<QComboBox *>(watched);
    if (chooser && event->type() == QEvent::FocusIn) {
        for (size_t i = 0; i < m_choosers.size(); ++i) {
            if (m_choosers[i] == chooser)
                m_table->scrollTo(m_table->model()->index(static_cast<int>(i), Heading));
        }
    }
    // Turning the wheel over the table scrolls it, and changes nothing.
    if (chooser && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return ImportPage::eventFilter(watched, event);
}

void ColumnsPage::retranslate()
{
    m_templateLabel->setText(tr("&Template"));
    m_drop->setText(tr("&Remove"));
    m_drop->setToolTip(tr("Remove this template"));
    m_nameLabel->setText(tr("Keep &as"));
    m_keep->setText(tr("&Keep"));
    m_keep->setToolTip(tr("Keep these columns as a template for files of the same make"));
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->setHorizontalHeaderLabels({tr("Column"), tr("Heading"), tr("First values"), tr("What it is")});
    if (m_template->count() > 0)
        m_template->setItemText(0, tr("Guessed from the headings"));
    for (QComboBox *chooser : m_choosers)
        fillFields(chooser);
    nameChoosers();
    say();
}

} // namespace fairlead::ui
