// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineaccessible.h"

#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace fairlead::ui {

namespace {

/// The current place (child 0), or one bar (1 and on, row by row).
class AccessiblePart final : public QAccessibleInterface {
public:
    AccessiblePart(TimelineView *view, TimelineView::Place place, bool isCurrent)
        : m_view(view), m_place(place), m_isCurrent(isCurrent)
    {
    }

    [[nodiscard]] bool isValid() const override { return !m_view.isNull(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return m_view && which == QAccessible::Name ? m_view->textOf(place()) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!m_view)
            return {};
        const QRect rect = m_view->rectOf(place());
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (!m_view)
            return state;
        state.focused = m_isCurrent && m_view->hasFocus();
        state.selected = m_isCurrent || m_view->current() == m_place;
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->rectOf(place()));
        return state;
    }

private:
    [[nodiscard]] TimelineView::Place place() const { return m_isCurrent ? m_view->current() : m_place; }

    QPointer<TimelineView> m_view;
    TimelineView::Place m_place;
    bool m_isCurrent;
};

class AccessibleTimeline final : public QAccessibleWidget {
public:
    explicit AccessibleTimeline(TimelineView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    AccessibleTimeline(const AccessibleTimeline &) = delete;
    AccessibleTimeline &operator=(const AccessibleTimeline &) = delete;
    ~AccessibleTimeline() override { forget(); }

    [[nodiscard]] int childCount() const override
    {
        size_t bars = 0;
        for (const TimelineRow &row : m_view->content().rows())
            bars += row.bars.size();
        return 1 + static_cast<int>(bars);
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const std::optional<TimelineView::Place> place = placeOf(index);
        if (!place)
            return nullptr;
        if (const auto known = m_parts.constFind(index); known != m_parts.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *part = new AccessiblePart(m_view, *place, index == 0);
        m_parts.insert(index, QAccessible::registerAccessibleInterface(part));
        return part;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = childCount() - 1; i > 0; --i) {
            QAccessibleInterface *part = child(i);
            if (part && part->rect().contains(x, y))
                return part;
        }
        return nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
            if (QAccessible::accessibleInterface(*part) == wanted)
                return part.key();
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return m_view->hasFocus() ? child(0) : nullptr; }

    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_parts))
            QAccessible::deleteAccessibleInterface(id);
        m_parts.clear();
    }

private:
    [[nodiscard]] std::optional<TimelineView::Place> placeOf(int index) const
    {
        if (index == 0)
            return m_view->current();
        int left = index - 1;
        const auto &rows = m_view->content().rows();
        for (size_t row = 0; left >= 0 && row < rows.size(); ++row) {
            const int bars = static_cast<int>(rows[row].bars.size());
            if (left < bars)
                return TimelineView::Place{static_cast<int>(row), left,
                                           rows[row].bars[static_cast<size_t>(left)].span.from.day()};
            left -= bars;
        }
        return std::nullopt;
    }

    TimelineView *m_view;
    mutable QHash<int, QAccessible::Id> m_parts;
};

QAccessibleInterface *makeTimeline(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new AccessibleTimeline(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeTimeline);
        return true;
    }();
    Q_UNUSED(installed);
}

void announceAccessibleFocus(TimelineView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(0);
    QAccessible::updateAccessibility(&event);
}

void forgetAccessibleParts(TimelineView *view)
{
    if (auto *timeline = dynamic_cast<AccessibleTimeline *>(QAccessible::queryAccessibleInterface(view)))
        timeline->forget();
}

} // namespace fairlead::ui
