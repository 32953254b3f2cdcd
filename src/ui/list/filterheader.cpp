// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/filterheader.h"

#include "desk/clock.h"
#include "ui/core/plaintext.h"
#include "ui/list/dayrange.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingMsecs = 200;
constexpr int gap = 2;

} // namespace

QWidget *FilterHeader::Editor::widget() const
{
    return line ? static_cast<QWidget *>(line) : combo;
}

FilterHeader::FilterHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMsecs);
    connect(&m_typing, &QTimer::timeout, this, &FilterHeader::conditionsChanged);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::place);
    // A section that is being hidden is told as resized before it counts as hidden.
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place, Qt::QueuedConnection);
}

void FilterHeader::setColumns(const ListModel &model)
{
    for (int i = 0; i < model.columnCount(); ++i) {
        Editor editor{model.columnInfo(i)};
        switch (editor.column.condition.kind) {
        case ColumnCondition::Kind::None:
            continue;
        case ColumnCondition::Kind::Code:
            editor.combo = new QComboBox(this);
            editor.combo->addItem({}, QString());
            for (const Choice &choice : editor.column.condition.choices)
                editor.combo->addItem(choice.label(), choice.code);
            editor.combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            editor.combo->setMinimumContentsLength(1);
            connect(editor.combo, &QComboBox::activated, this, &FilterHeader::conditionsChanged);
            break;
        case ColumnCondition::Kind::Words:
        case ColumnCondition::Kind::Days:
            editor.line = new QLineEdit(this);
            connect(editor.line, &QLineEdit::textChanged, this, [this, i] {
                judge(m_editors.at(i));
                if (!m_putting)
                    m_typing.start();
            });
            break;
        }
        editor.widget()->setObjectName(u"condition_"_s + editor.column.code);
        editor.widget()->installEventFilter(this);
        editor.widget()->hide();
        m_editors.emplace(i, std::move(editor));
    }
    retranslate();
}

void FilterHeader::setRowShown(bool shown)
{
    if (shown == m_shown || (shown && !hasEditors()))
        return;
    m_shown = shown;
    const bool narrowed = !conditions().empty();
    if (!shown)
        setConditions({});
    updateGeometries();
    emit geometriesChanged(); // the table makes room
    emit rowShownChanged(shown);
    if (!shown && narrowed)
        emit conditionsChanged();
}

void FilterHeader::focusEditor(int column)
{
    auto found = m_editors.find(column);
    if (found == m_editors.end() || isSectionHidden(column)) {
        for (int visual = 0; visual < count(); ++visual) {
            found = m_editors.find(logicalIndex(visual));
            if (found != m_editors.end() && !isSectionHidden(found->first))
                break;
        }
    }
    if (found != m_editors.end())
        found->second.widget()->setFocus(Qt::ShortcutFocusReason);
}

std::vector<ListCondition> FilterHeader::conditions() const
{
    std::vector<ListCondition> conditions;
    for (const auto &[column, editor] : m_editors) {
        ListCondition condition = conditionOf(editor);
        if (!condition.isEmpty())
            conditions.push_back(std::move(condition));
    }
    return conditions;
}

ListCondition FilterHeader::conditionOf(const Editor &editor) const
{
    ListCondition condition{.column = editor.column.code};
    if (editor.combo) {
        const QString code = editor.combo->currentData().toString();
        if (!code.isEmpty())
            condition.codes = {code};
    } else if (editor.column.condition.kind == ColumnCondition::Kind::Words) {
        condition.text = editor.line->text().trimmed();
    } else if (const std::optional<DayRange> range = parseDayRange(editor.line->text(), today())) {
        condition.from = range->from;
        condition.until = range->until;
    }
    return condition;
}

void FilterHeader::put(const Editor &editor, const ListCondition &condition)
{
    if (editor.combo)
        editor.combo->setCurrentIndex(qMax(0, editor.combo->findData(condition.codes.value(0))));
    else if (editor.column.condition.kind == ColumnCondition::Kind::Words)
        editor.line->setText(condition.text);
    else
        editor.line->setText(dayRangeText({condition.from, condition.until}));
}

void FilterHeader::setConditions(const std::vector<ListCondition> &conditions)
{
    m_putting = true;
    bool any = false;
    for (const auto &[column, editor] : m_editors) {
        ListCondition wanted;
        for (const ListCondition &condition : conditions) {
            if (condition.column == editor.column.code)
                wanted = condition;
        }
        any = any || !wanted.isEmpty();
        put(editor, wanted);
    }
    m_putting = false;
    m_typing.stop();
    if (any)
        setRowShown(true);
}

QStringList FilterHeader::said() const
{
    QStringList pieces;
    for (const auto &[column, editor] : m_editors) {
        if (!conditionOf(editor).isEmpty())
            pieces.append(tr("%1: %2").arg(editor.column.title(),
                                           editor.combo ? editor.combo->currentText() : editor.line->text().trimmed()));
    }
    return pieces;
}

void FilterHeader::judge(const Editor &editor)
{
    if (editor.column.condition.kind != ColumnCondition::Kind::Days)
        return;
    const bool wrong = !editor.line->text().trimmed().isEmpty() && !parseDayRange(editor.line->text(), today());
    QPalette palette;
    if (wrong)
        palette.setColor(QPalette::Text, Theme::instance().foreground(Tone::Danger));
    editor.line->setPalette(palette);
    const QString forms =
        tr("A day, a month, a year, or a range: 2026-05-03, 2026-05, 2026, 2026-05-03..2026-05-09, ..2026-05");
    editor.line->setToolTip(wrong ? tr("This is no day or range. %1").arg(forms) : forms);
    editor.line->setAccessibleDescription(editor.line->toolTip());
}

QSize FilterHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (m_shown)
        size.rheight() += rowHeight();
    return size;
}

int FilterHeader::rowHeight() const
{
    int height = 0;
    for (const auto &[column, editor] : m_editors)
        height = qMax(height, editor.widget()->sizeHint().height());
    return height + 2 * gap;
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_shown ? rowHeight() : 0);
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::place()
{
    // In the order in which they are seen, so that Tab goes from left to right.
    QWidget *before = nullptr;
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        const auto found = m_editors.find(column);
        if (found == m_editors.end())
            continue;
        QWidget *widget = found->second.widget();
        const bool seen = m_shown && !isSectionHidden(column);
        if (seen) {
            const int top = height() - rowHeight() + gap;
            widget->setGeometry(sectionViewportPosition(column) + gap / 2, top, sectionSize(column) - gap,
                                rowHeight() - 2 * gap);
        }
        widget->setVisible(seen);
        if (before)
            setTabOrder(before, widget);
        before = widget;
    }
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QHeaderView::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    for (const auto &[column, editor] : m_editors) {
        if (watched != editor.widget())
            continue;
        const bool toRows = key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Down && editor.line);
        if (toRows) {
            if (m_typing.isActive()) {
                m_typing.stop();
                emit conditionsChanged();
            }
            emit left();
            return true;
        }
        if (key == Qt::Key_Escape) {
            // What can't be understood goes, too, though it is no condition.
            const bool empty = editor.line ? editor.line->text().isEmpty() : editor.combo->currentIndex() <= 0;
            if (empty) {
                emit left();
            } else {
                put(editor, {});
                m_typing.stop();
                emit conditionsChanged();
            }
            return true;
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

void FilterHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QHeaderView::changeEvent(event);
}

void FilterHeader::retranslate()
{
    for (const auto &[column, editor] : m_editors) {
        const QString title = editor.column.title();
        editor.widget()->setAccessibleName(tr("Condition on %1").arg(title));
        if (editor.combo) {
            editor.combo->setItemText(0, tr("Any"));
            for (size_t i = 0; i < editor.column.condition.choices.size(); ++i)
                editor.combo->setItemText(static_cast<int>(i) + 1, editor.column.condition.choices[i].label());
        } else if (editor.column.condition.kind == ColumnCondition::Kind::Words) {
            editor.line->setPlaceholderText(tr("contains"));
        } else {
            editor.line->setPlaceholderText(tr("day or range"));
            judge(editor);
        }
    }
}

QDate FilterHeader::today() const
{
    return m_today ? m_today() : desk::SystemClock().now().day();
}

} // namespace fairlead::ui
