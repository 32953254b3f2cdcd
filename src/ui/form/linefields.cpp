// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/linefields.h"

#include "rules/typedtimes.h"
#include "ui/core/icons.h"
#include "wording/times.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

LineField::LineField(const QString &name, QWidget *parent)
    : Field(name, parent), m_layout(new QHBoxLayout(this)), m_line(new QLineEdit)
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2);
    m_layout->addWidget(m_line, 1);
    setEditor(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &Field::edited);
    connect(m_line, &QLineEdit::textChanged, this, &Field::valueChanged);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        normalise();
        emit finished();
    });
}

QString LineField::text() const
{
    return m_line->text().trimmed();
}

void LineField::setText(const QString &text)
{
    if (text != m_line->text())
        m_line->setText(text);
}

void LineField::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

bool LineField::isEmpty() const
{
    return text().isEmpty();
}

void LineField::clear()
{
    m_line->clear();
}

QJsonValue LineField::draft() const
{
    return m_line->text();
}

void LineField::restore(const QJsonValue &draft)
{
    setText(draft.toString());
}

QToolButton *LineField::addButton(const QString &iconName)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // its key does the same without another stop of Tab
    m_layout->addWidget(button);
    return button;
}

DateField::DateField(const QString &name, std::function<QDate()> today, QWidget *parent)
    : LineField(name, parent), m_today(std::move(today)), m_button(addButton(u"calendar"_s))
{
    line()->installEventFilter(this);
    setPlaceholder(u"YYYY-MM-DD"_s);
    setMaximumWidth(22 * 8);
    connect(m_button, &QToolButton::clicked, this, &DateField::openCalendar);
}

QDate DateField::today() const
{
    return m_today ? m_today() : QDate::currentDate();
}

std::optional<QDate> DateField::value() const
{
    return rules::parseDay(text(), today());
}

void DateField::setValue(const std::optional<QDate> &day)
{
    setText(day ? wording::dateText(*day) : QString());
}

std::optional<Violation> DateField::ownViolation() const
{
    if (!isEmpty() && !value())
        return violation(ViolationCode::InvalidValue, {text()});
    return Field::ownViolation();
}

void DateField::setLabelText(const QString &text)
{
    LineField::setLabelText(text);
    m_button->setAccessibleName(tr("Calendar for %1").arg(text));
    m_button->setToolTip(tr("Calendar (Alt+Down)"));
}

void DateField::normalise()
{
    if (const std::optional<QDate> day = value())
        setValue(day);
}

void DateField::openCalendar()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setObjectName(name() + u"_calendar"_s);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(value().value_or(today()));
    connect(calendar, &QCalendarWidget::activated, this, [this, calendar](QDate day) {
        setValue(day);
        emit edited();
        calendar->close();
    });
    // A click chooses at once; the keyboard chooses with Enter, which is `activated`.
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    calendar->move(line()->mapToGlobal(line()->rect().bottomLeft()));
    calendar->show();
    calendar->setFocus();
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == line() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool up = key->key() == Qt::Key_Up;
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            openCalendar();
            return true;
        }
        if (up || key->key() == Qt::Key_Down) {
            const std::optional<QDate> day = value();
            setValue(day ? day->addDays(up ? 1 : -1) : today());
            emit edited();
            return true;
        }
    }
    return LineField::eventFilter(watched, event);
}

DateTimeField::DateTimeField(const QString &name, std::function<Instant()> now, QWidget *parent)
    : LineField(name, parent), m_now(std::move(now)), m_button(addButton(u"clock"_s))
{
    line()->installEventFilter(this);
    setPlaceholder(u"YYYY-MM-DD HH:MM"_s);
    setMaximumWidth(26 * 8);
    connect(m_button, &QToolButton::clicked, this, [this] {
        setNow();
        emit edited();
    });
}

std::optional<Instant> DateTimeField::value() const
{
    return rules::parseMoment(text(), m_now());
}

void DateTimeField::setValue(const std::optional<Instant> &at)
{
    setText(at ? wording::timeText(*at) : QString());
}

void DateTimeField::setNow()
{
    setValue(m_now());
}

std::optional<Violation> DateTimeField::ownViolation() const
{
    if (!isEmpty() && !value())
        return violation(ViolationCode::InvalidValue, {text()});
    return Field::ownViolation();
}

void DateTimeField::setLabelText(const QString &text)
{
    LineField::setLabelText(text);
    m_button->setAccessibleName(tr("Now, for %1").arg(text));
    m_button->setToolTip(tr("Now (Ctrl+Shift+T)"));
}

void DateTimeField::normalise()
{
    if (const std::optional<Instant> at = value())
        setValue(at);
}

bool DateTimeField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == line() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_T && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
            setNow();
            emit edited();
            return true;
        }
    }
    return LineField::eventFilter(watched, event);
}

PointsField::PointsField(const QString &name, QWidget *parent) : LineField(name, parent)
{
    setMaximumWidth(16 * 8);
    line()->setAlignment(Qt::AlignRight);
}

std::optional<Violation> PointsField::ownViolation() const
{
    if (!isEmpty() && !value())
        return violation(ViolationCode::InvalidValue, {text()});
    return Field::ownViolation();
}

YuanField::YuanField(const QString &name, QWidget *parent) : LineField(name, parent)
{
    setMaximumWidth(16 * 8);
    line()->setAlignment(Qt::AlignRight);
}

std::optional<Violation> YuanField::ownViolation() const
{
    if (!isEmpty() && !value())
        return violation(ViolationCode::InvalidValue, {text()});
    return Field::ownViolation();
}

MinutesField::MinutesField(const QString &name, QWidget *parent) : LineField(name, parent)
{
    setMaximumWidth(16 * 8);
    setPlaceholder(u"H:MM"_s);
}

int MinutesField::value() const
{
    return rules::parseMinutes(text()).value_or(0);
}

void MinutesField::setValue(int minutes)
{
    setText(rules::minutesText(minutes));
}

std::optional<Violation> MinutesField::ownViolation() const
{
    if (!isEmpty() && !rules::parseMinutes(text()))
        return violation(ViolationCode::InvalidValue, {text()});
    return Field::ownViolation();
}

void MinutesField::normalise()
{
    if (const std::optional<int> minutes = rules::parseMinutes(text()))
        setValue(*minutes);
}

MonthField::MonthField(const QString &name, QWidget *parent) : LineField(name, parent)
{
    line()->installEventFilter(this);
    setMaximumWidth(16 * 8);
    setPlaceholder(u"YYYY-MM"_s);
}

std::optional<Month> MonthField::value() const
{
    return rules::parseMonth(text());
}

std::optional<Violation> MonthField::ownViolation() const
{
    if (!isEmpty() && !value())
        return violation(ViolationCode::InvalidValue, {text()});
    return Field::ownViolation();
}

void MonthField::normalise()
{
    if (const std::optional<Month> month = value())
        setValue(month);
}

bool MonthField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == line() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const std::optional<Month> month = value();
        if (month && (key == Qt::Key_Up || key == Qt::Key_Down)) {
            setValue(key == Qt::Key_Up ? month->next() : month->previous());
            emit edited();
            return true;
        }
    }
    return LineField::eventFilter(watched, event);
}

} // namespace fairlead::ui
