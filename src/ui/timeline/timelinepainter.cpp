// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include "ui/dispatch/candidatelines.h"
#include "ui/timeline/timelinetexts.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

constexpr int barGap = 2;
constexpr int narrowestBar = 5;
constexpr int textMargin = 6;
constexpr int hourLabelWidth = 48;
constexpr qreal smaller = 0.92;

/// How a visit stands, by the ground of its bar; the state stands on it in words.
Tone toneOf(const desk::TimelineVisit &visit)
{
    switch (visit.ticketState) {
    case TicketState::Received:
    case TicketState::AwaitingDispatch:
        return Tone::Warning;
    case TicketState::Dispatched:
        return visit.toCome ? Tone::Accent : Tone::Neutral;
    case TicketState::OnSite:
        return visit.toCome ? Tone::Accent : Tone::Good;
    default:
        return Tone::Neutral;
    }
}

} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const QFont &font, const QPalette &palette, const Frame &frame)
    : m_painter(painter), m_font(font), m_small(font), m_palette(palette), m_frame(frame)
{
    m_small.setPointSizeF(font.pointSizeF() * smaller);
    const int width = std::max(1, frame.size.width() - nameWidth);
    m_first = frame.scale.dayAt(frame.scroll.x());
    m_last = frame.scale.dayAt(frame.scroll.x() + width);
    m_seen = {frame.scale.at(frame.scroll.x()), frame.scale.at(frame.scroll.x() + width)};
}

QRect TimelinePainter::barRect(const TimelineScale &scale, const TimelineRow &row, const TimelineBar &bar)
{
    const int left = scale.xOf(bar.span.from);
    const int width = std::max(narrowestBar, scale.xOf(bar.span.until) - left - 1);
    return {left, TimelineLayout::topOf(row, bar) + barGap / 2, width, TimelineLayout::laneHeight - barGap};
}

void TimelinePainter::paint()
{
    paintGround();
    m_painter.setFont(m_small);
    const QRect body(nameWidth, headHeight, m_frame.size.width() - nameWidth, m_frame.size.height() - headHeight);
    m_painter.save();
    m_painter.setClipRect(body);
    const auto &rows = m_frame.layout.rows();
    for (size_t i = 0; i < rows.size(); ++i) {
        const int top = yOf(rows[i]);
        if (top + rows[i].height < headHeight)
            continue;
        if (top > m_frame.size.height())
            break;
        paintRow(rows[i], static_cast<int>(i));
    }
    paintToday();
    paintGhost();
    m_painter.restore();
    paintNames();
    paintHead();
    paintExplanation();
}

void TimelinePainter::paintGround()
{
    m_painter.fillRect(QRect(QPoint(), m_frame.size), m_palette.color(QPalette::Base));
    const QColor line = Theme::instance().border();
    for (QDate day = m_first; day <= m_last; day = day.addDays(1)) {
        const int x = xOf(day);
        if (day.dayOfWeek() >= Qt::Saturday)
            m_painter.fillRect(x, headHeight, xOf(day.addDays(1)) - x, m_frame.size.height(),
                               Theme::instance().background(Tone::Neutral));
        m_painter.fillRect(x, headHeight, 1, m_frame.size.height(), line);
    }
}

void TimelinePainter::paintRow(const TimelineRow &row, int place)
{
    const bool isCurrentRow = place == m_frame.current.row;
    if (isCurrentRow && m_frame.current.bar < 0) {
        const int x = xOf(m_frame.current.day);
        const QRect cell(x + 1, yOf(row), xOf(m_frame.current.day.addDays(1)) - x - 1, row.height);
        m_painter.fillRect(cell, Theme::instance().background(Tone::Accent));
        if (m_frame.focused) {
            m_painter.setPen(Theme::instance().foreground(Tone::Accent));
            m_painter.drawRect(cell.adjusted(0, 0, -1, -1));
        }
    }
    m_painter.fillRect(nameWidth, yOf(row) + row.height - 1, m_frame.size.width(), 1, Theme::instance().border());
    const auto [first, last] = m_frame.layout.barsIn(row, m_seen);
    for (size_t i = first; i < last; ++i)
        paintBar(row, row.bars[i], isCurrentRow && m_frame.current.bar == static_cast<int>(i));
    paintExpiries(row);
}

void TimelinePainter::paintBar(const TimelineRow &row, const TimelineBar &bar, bool current)
{
    const Theme &theme = Theme::instance();
    const QRect rect =
        barRect(m_frame.scale, row, bar).translated(nameWidth - m_frame.scroll.x(), headHeight - m_frame.scroll.y());
    if (rect.right() < nameWidth)
        return;
    // Painted at its full width a bar of months would be a rectangle of a million pixels.
    const QRect shown = rect.intersected(QRect(nameWidth - 8, rect.top(), m_frame.size.width() + 16, rect.height()));
    const bool absence = bar.kind == TimelineBar::Kind::Absence;
    const Tone tone = absence ? Tone::Neutral : toneOf(m_frame.layout.visitOf(bar));
    m_painter.fillRect(shown, theme.background(tone));
    QColor text = theme.foreground(tone);
    if (absence) {
        m_painter.fillRect(shown, QBrush(theme.border(), Qt::BDiagPattern));
        text = theme.mutedText();
    } else {
        m_painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()).intersected(shown), theme.foreground(tone));
        if (m_frame.layout.visitOf(bar).crew.empty()) {
            m_painter.setPen(QPen(theme.foreground(tone), 1, Qt::DashLine));
            m_painter.drawRect(shown.adjusted(0, 0, -1, -1));
        }
    }
    if (bar.clash) {
        m_painter.setPen(theme.foreground(Tone::Danger));
        m_painter.drawRect(shown.adjusted(0, 0, -1, -1));
    }
    if (current) {
        m_painter.setPen(QPen(theme.foreground(Tone::Accent), m_frame.focused ? 2 : 1));
        m_painter.drawRect(shown.adjusted(1, 1, -1, -1));
    }
    // The text stays to be read when the beginning is scrolled away.
    const QRect room =
        shown.adjusted(textMargin, 0, -3, 0)
            .intersected(QRect(nameWidth + textMargin, shown.top(), m_frame.size.width(), shown.height()));
    const QFontMetrics metrics(m_small);
    if (room.width() < metrics.averageCharWidth() * 3)
        return;
    m_painter.setPen(text);
    m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                       TimelineTexts::fittedText(m_frame.layout, bar, metrics, room.width()));
}

void TimelinePainter::paintExpiries(const TimelineRow &row)
{
    for (const size_t index : row.expiries) {
        const QDate day = m_frame.layout.timeline().expiries[index].lastDay;
        if (day < m_first || day > m_last)
            continue;
        // At the end of its last day: from there on it isn't valid.
        const int x = xOf(day.addDays(1));
        const int y = yOf(row);
        const QColor colour = Theme::instance().foreground(Tone::Danger);
        m_painter.setPen(QPen(colour, 1, Qt::DashLine));
        m_painter.drawLine(x, y, x, y + row.height - 2);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        const QPoint flag[] = {{x, y}, {x - 8, y}, {x, y + 8}};
        m_painter.drawPolygon(flag, 3);
        m_painter.setBrush(Qt::NoBrush);
    }
}

void TimelinePainter::paintToday()
{
    const int x = xOf(m_frame.now);
    if (x >= nameWidth && x <= m_frame.size.width())
        m_painter.fillRect(x, headHeight, 2, m_frame.size.height(), Theme::instance().foreground(Tone::Accent));
}

void TimelinePainter::paintGhost()
{
    if (!m_frame.ghost || static_cast<size_t>(m_frame.ghost->row) >= m_frame.layout.rows().size())
        return;
    const TimelineGhost &ghost = *m_frame.ghost;
    const TimelineRow &row = m_frame.layout.rows()[static_cast<size_t>(ghost.row)];
    const int left = xOf(ghost.span.from);
    const QRect rect(left, yOf(row) + 2, std::max(narrowestBar, xOf(ghost.span.until) - left), row.height - 5);
    const bool against =
        m_frame.explanation && std::ranges::any_of(m_frame.explanation->lines, [](const wording::CandidateLine &line) {
            return line.weight == wording::CandidateLine::Weight::Against;
        });
    const QColor colour = Theme::instance().foreground(against ? Tone::Danger : Tone::Good);
    QColor ground = Theme::instance().background(against ? Tone::Danger : Tone::Good);
    ground.setAlpha(210);
    m_painter.fillRect(rect, ground);
    m_painter.setPen(QPen(colour, 2, Qt::DashLine));
    m_painter.drawRect(rect.adjusted(1, 1, -1, -1));
    const QRect room = rect.adjusted(textMargin, 0, -3, 0);
    m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                       QFontMetrics(m_small).elidedText(ghost.label, Qt::ElideRight, room.width()));
}

void TimelinePainter::paintHead()
{
    const Theme &theme = Theme::instance();
    m_painter.save();
    m_painter.setClipRect(nameWidth, 0, m_frame.size.width(), headHeight);
    m_painter.fillRect(0, 0, m_frame.size.width(), headHeight, m_palette.color(QPalette::Window));
    const int half = headHeight / 2;
    const int dayWidth = qFloor(m_frame.scale.dayWidth());
    const QFontMetrics metrics(m_small);
    const QDate today = m_frame.now.day();
    m_painter.setFont(m_small);
    const int fullWidth = metrics.horizontalAdvance(u"00-00 Wed "_s);
    const int numberWidth = metrics.horizontalAdvance(u"00 "_s);
    const bool hours = dayWidth >= 4 * hourLabelWidth;
    for (QDate day = m_first; day <= m_last; day = day.addDays(1)) {
        const int x = xOf(day);
        const QRect cell(x, half, dayWidth, half);
        m_painter.fillRect(x, half, 1, half, theme.border());
        // The month stands over its first day, and over the first that is to be seen.
        if (day == m_first || day.day() == 1) {
            const int from = std::max(x, nameWidth);
            const QDate next(day.year(), day.month(), 1);
            const int until = xOf(next.addMonths(1));
            const QString text = hours && dayWidth >= fullWidth ? QString() : day.toString(u"yyyy-MM"_s);
            if (until - from > metrics.horizontalAdvance(text) + textMargin) {
                m_painter.setPen(theme.mutedText());
                m_painter.drawText(QRect(from + 4, 0, until - from, half), Qt::AlignLeft | Qt::AlignVCenter, text);
            }
        }
        const bool weekend = day.dayOfWeek() >= Qt::Saturday;
        m_painter.setPen(day == today ? theme.foreground(Tone::Accent)
                         : weekend    ? theme.mutedText()
                                      : m_palette.color(QPalette::WindowText));
        if (hours) {
            const int from = std::max(x, nameWidth);
            m_painter.drawText(QRect(from + 4, 0, dayWidth, half), Qt::AlignLeft | Qt::AlignVCenter,
                               u"%1 %2"_s.arg(day.toString(u"yyyy-MM-dd"_s), TimelineTexts::dayText(day)));
            paintHours(x, dayWidth);
        } else if (dayWidth >= fullWidth) {
            m_painter.drawText(cell, Qt::AlignCenter,
                               u"%1 %2"_s.arg(day.toString(u"MM-dd"_s), TimelineTexts::dayText(day)));
        } else if (dayWidth >= numberWidth) {
            m_painter.drawText(cell, Qt::AlignCenter, QString::number(day.day()));
        } else if (day.dayOfWeek() == Qt::Monday) {
            m_painter.drawText(QRect(x + 2, half, 7 * dayWidth, half), Qt::AlignLeft | Qt::AlignVCenter,
                               QString::number(day.day()));
        }
        if (day == today)
            m_painter.fillRect(x, headHeight - 3, dayWidth, 3, theme.foreground(Tone::Accent));
    }
    m_painter.fillRect(0, headHeight - 1, m_frame.size.width(), 1, theme.border());
    m_painter.restore();
}

void TimelinePainter::paintHours(int x, int width)
{
    int step = 1;
    while (step < 12 && width * step / 24 < hourLabelWidth)
        step *= step == 1 ? 2 : step == 2 ? 3 : 2; // 1, 2, 6, 12
    for (int hour = 0; hour < 24; hour += step) {
        const int at = x + width * hour / 24;
        m_painter.drawText(QRect(at + 3, headHeight / 2, hourLabelWidth, headHeight / 2),
                           Qt::AlignLeft | Qt::AlignVCenter, u"%1:00"_s.arg(hour, 2, 10, QChar(u'0')));
        if (hour > 0)
            m_painter.fillRect(at, headHeight - 6, 1, 5, Theme::instance().border());
    }
}

void TimelinePainter::paintNames()
{
    const Theme &theme = Theme::instance();
    m_painter.save();
    m_painter.fillRect(0, 0, nameWidth, m_frame.size.height(), m_palette.color(QPalette::Window));
    m_painter.setClipRect(0, headHeight, nameWidth, m_frame.size.height());
    const auto &rows = m_frame.layout.rows();
    for (size_t i = 0; i < rows.size(); ++i) {
        const TimelineRow &row = rows[i];
        const QRect cell(0, yOf(row), nameWidth - 1, row.height - 1);
        if (cell.bottom() < headHeight || cell.top() > m_frame.size.height())
            continue;
        const bool current = static_cast<int>(i) == m_frame.current.row;
        if (current)
            m_painter.fillRect(cell, theme.background(Tone::Accent));
        QFont font = m_font;
        font.setBold(current);
        font.setItalic(row.engineer.isNull());
        m_painter.setFont(font);
        m_painter.setPen(current                 ? theme.foreground(Tone::Accent)
                         : row.engineer.isNull() ? theme.mutedText()
                                                 : m_palette.color(QPalette::WindowText));
        const QRect room = cell.adjusted(Theme::grid, 0, -2, 0);
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                           QFontMetrics(font).elidedText(TimelineTexts::nameOf(row), Qt::ElideRight, room.width()));
        m_painter.fillRect(0, cell.bottom() + 1, nameWidth, 1, theme.border());
    }
    m_painter.restore();
    m_painter.fillRect(nameWidth - 1, 0, 1, m_frame.size.height(), theme.border());
}

void TimelinePainter::paintExplanation()
{
    if (!m_frame.explanation || m_frame.explanation->title.isEmpty() || !m_frame.ghost)
        return;
    const TimelineExplanation &said = *m_frame.explanation;
    QFont bold = m_font;
    bold.setBold(true);
    const QFontMetrics metrics(m_font);
    int width = QFontMetrics(bold).horizontalAdvance(said.title);
    for (const wording::CandidateLine &line : said.lines)
        width = std::max(width, metrics.horizontalAdvance(line.text) + 2 * Theme::grid);
    width = std::min(width + 3 * Theme::grid, m_frame.size.width() - nameWidth - 2 * Theme::grid);
    const int lineHeight = metrics.height() + 2;
    const int height = lineHeight * (1 + static_cast<int>(said.lines.size())) + 2 * Theme::grid;
    // Under the ghost where there is room, else above it.
    const TimelineRow &row = m_frame.layout.rows()[static_cast<size_t>(m_frame.ghost->row)];
    int top = yOf(row) + row.height + Theme::grid;
    if (top + height > m_frame.size.height())
        top = std::max(0, yOf(row) - height - Theme::grid);
    const int left = std::clamp(xOf(m_frame.ghost->span.from), nameWidth + Theme::grid,
                                std::max(nameWidth + Theme::grid, m_frame.size.width() - width - Theme::grid));
    const QRect box(left, top, width, height);
    m_painter.setPen(Theme::instance().border());
    m_painter.setBrush(m_palette.color(QPalette::Base));
    m_painter.drawRect(box);
    m_painter.setBrush(Qt::NoBrush);
    QRect line(box.left() + Theme::grid, box.top() + Theme::grid, width - 2 * Theme::grid, lineHeight);
    m_painter.setFont(bold);
    m_painter.setPen(m_palette.color(QPalette::Text));
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                       QFontMetrics(bold).elidedText(said.title, Qt::ElideRight, line.width()));
    m_painter.setFont(m_font);
    for (const wording::CandidateLine &each : said.lines) {
        line.translate(0, lineHeight);
        m_painter.setPen(each.weight == wording::CandidateLine::Weight::Neutral
                             ? m_palette.color(QPalette::Text)
                             : Theme::instance().foreground(ui::toneOf(each.weight)));
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QString(signOf(each.weight)));
        const QRect rest = line.adjusted(2 * Theme::grid, 0, 0, 0);
        m_painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                           metrics.elidedText(each.text, Qt::ElideRight, rest.width()));
    }
}

} // namespace fairlead::ui
