// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/bulkpanel.h"

#include "ui/core/plaintext.h"
#include "ui/form/notelabel.h"
#include "wording/wording.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidget>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using Outcome = desk::BulkLine::Outcome;

namespace {

constexpr int typingMsecs = 300;
constexpr int rowWidth = 34 * Theme::grid;

QString textOf(const desk::BulkLine &line, bool done)
{
    switch (line.outcome) {
    case Outcome::Changed:
        return done ? BulkPanel::tr("Changed") : BulkPanel::tr("Will change");
    case Outcome::Unchanged:
        return BulkPanel::tr("It is so already");
    case Outcome::NotAlike:
        return BulkPanel::tr("Rests on something else than the first one: look at it by itself");
    case Outcome::Refused:
        break;
    }
    QStringList reasons;
    for (const Violation &violation : line.violations)
        reasons.append(wording::sentence(violation));
    reasons.removeDuplicates();
    return reasons.join(u' ');
}

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Changed:
        return Tone::Good;
    case Outcome::Unchanged:
        return Tone::Neutral;
    case Outcome::NotAlike:
    case Outcome::Refused:
        break;
    }
    return Tone::Danger;
}

} // namespace

BulkPanel::BulkPanel(const QString &list, Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_titleLabel(plainLabel()),
      m_form(new QFormLayout),
      m_lines(new QTreeWidget),
      m_summary(new NoteLabel),
      m_do(new QPushButton),
      m_close(new QPushButton)
{
    setObjectName(list + u"_bulk"_s);
    QFont bold = m_titleLabel->font();
    bold.setBold(true);
    m_titleLabel->setFont(bold);
    m_lines->setObjectName(list + u"_bulk_lines"_s);
    m_lines->setColumnCount(2);
    m_lines->setRootIsDecorated(false);
    m_lines->setUniformRowHeights(true);
    m_lines->setMinimumHeight(12 * Theme::grid);
    m_lines->header()->resizeSection(0, rowWidth);
    m_do->setObjectName(list + u"_bulk_do"_s);
    m_close->setObjectName(list + u"_bulk_close"_s);
    m_do->setAutoDefault(false);
    m_close->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_do);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_titleLabel);
    layout->addLayout(m_form);
    layout->addWidget(m_lines, 1);
    layout->addLayout(buttons);
    hide();

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMsecs);
    connect(&m_typing, &QTimer::timeout, this, &BulkPanel::preview);
    connect(m_do, &QPushButton::clicked, this, &BulkPanel::carryOut);
    connect(m_close, &QPushButton::clicked, this, &BulkPanel::close);
    retranslate();
}

void BulkPanel::setTitle(Text title)
{
    m_title = std::move(title);
    retranslate();
}

void BulkPanel::addField(Text label, Field *field)
{
    QLabel *labelWidget = plainLabel();
    labelWidget->setBuddy(field->editor());
    m_form->addRow(labelWidget, field);
    m_fields.emplace_back(std::move(label), field);
    connect(field, &Field::valueChanged, this, [this] {
        if (!isVisible())
            return;
        // What is shown is no longer what would happen.
        m_do->setEnabled(false);
        m_typing.start();
    });
    retranslate();
}

void BulkPanel::open(const QStringList &rows)
{
    m_rows = rows;
    m_done = false;
    m_answer = {};
    m_lines->clear();
    for (const QString &row : rows)
        m_lines->addTopLevelItem(new QTreeWidgetItem({row, QString()}));
    for (const auto &[label, field] : m_fields)
        field->setEnabled(true);
    show();
    if (!m_fields.empty())
        m_fields.front().second->setFocus(Qt::ShortcutFocusReason);
    preview();
}

void BulkPanel::preview()
{
    m_typing.stop();
    m_do->setEnabled(false);
    if (m_done || !m_makeWork || m_rows.isEmpty())
        return;
    const int asked = ++m_asked;
    const desk::Act act{m_bench.client().actingId(), {}, {}};
    m_bench.client().read(
        this, [work = m_makeWork(), act](desk::Office office) { return work(office, act, desk::BulkMode::Try); },
        [this, asked](const desk::BulkAnswer &answer) {
            if (asked != m_asked || m_done)
                return;
            showAnswer(answer);
            m_do->setEnabled(answer.count(Outcome::Changed) > 0);
        });
}

void BulkPanel::carryOut()
{
    m_typing.stop();
    m_do->setEnabled(false);
    ++m_asked;
    m_bench.client().write(
        this, {}, {},
        [work = m_makeWork()](desk::Office office, const desk::Act &act) {
            return work(office, act, desk::BulkMode::Write);
        },
        [this](const desk::BulkAnswer &answer) {
            m_done = answer.ok();
            showAnswer(answer);
            if (!m_done)
                return;
            for (const auto &[label, field] : m_fields)
                field->setEnabled(false);
            m_close->setFocus();
            emit changed(answer.count(Outcome::Changed));
        },
        [this](const Failure &) { preview(); });
}

void BulkPanel::showAnswer(const desk::BulkAnswer &answer)
{
    m_answer = answer;
    for (int i = 0; i < m_lines->topLevelItemCount() && i < static_cast<int>(answer.lines.size()); ++i) {
        const desk::BulkLine &line = answer.lines[static_cast<size_t>(i)];
        QTreeWidgetItem *item = m_lines->topLevelItem(i);
        item->setText(1, textOf(line, m_done));
        item->setToolTip(1, plainToolTip(item->text(1)));
        item->setForeground(1, Theme::instance().foreground(toneOf(line.outcome)));
    }
    const int changing = answer.count(Outcome::Changed);
    const int unchanged = answer.count(Outcome::Unchanged);
    const int refused = static_cast<int>(answer.lines.size()) - changing - unchanged;
    if (m_done)
        m_summary->setNote(Tone::Good,
                           tr("Changed: %L1. As it was: %L2. Refused: %L3.").arg(changing).arg(unchanged).arg(refused));
    else
        m_summary->setNote(
            changing > 0 ? Tone::Neutral : Tone::Warning,
            tr("Will change: %L1. As it is: %L2. Refused: %L3.").arg(changing).arg(unchanged).arg(refused));
    m_do->setText(changing > 0 && !m_done ? tr("&Change %L1").arg(changing) : tr("&Change"));
}

void BulkPanel::close()
{
    m_typing.stop();
    ++m_asked;
    hide();
    emit closed();
}

void BulkPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void BulkPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BulkPanel::retranslate()
{
    const QString title = m_title ? m_title() : QString();
    m_titleLabel->setText(title);
    setAccessibleName(title);
    for (const auto &[label, field] : m_fields) {
        const QString text = label();
        if (auto *widget = qobject_cast<QLabel *>(m_form->labelForField(field)))
            widget->setText(text);
        field->setLabelText(QString(text).remove(u'&'));
    }
    m_lines->setHeaderLabels({tr("What"), tr("What becomes of it")});
    m_lines->setAccessibleName(tr("What will change"));
    m_do->setText(tr("&Change"));
    m_close->setText(tr("C&lose"));
    if (!m_answer.lines.empty())
        showAnswer(m_answer);
}

} // namespace fairlead::ui
