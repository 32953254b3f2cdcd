// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/month.h"
#include "domain/points.h"
#include "ui/form/field.h"

#include <functional>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace fairlead::ui {

/// Everything that is typed into one line.
class LineField : public Field {
    Q_OBJECT
public:
    explicit LineField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *line() const { return m_line; }
    /// As typed, without spaces at the ends.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setPlaceholder(const QString &text);

    [[nodiscard]] bool isEmpty() const override;
    void clear() override;
    [[nodiscard]] QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;

protected:
    /// A button behind the line that isn't in the tab order; its key is given with it.
    QToolButton *addButton(const QString &iconName);
    /// Called when the user leaves: brings what was understood into its usual form.
    virtual void normalise() {}

private:
    QHBoxLayout *m_layout;
    QLineEdit *m_line;
};

/// A line of text.
class TextField final : public LineField {
    Q_OBJECT
public:
    using LineField::LineField;
    [[nodiscard]] QString value() const { return text(); }
    void setValue(const QString &value) { setText(value); }
};

/// A day, or none. Alt+Down opens a calendar; Up and Down go a day on and back.
class DateField final : public LineField {
    Q_OBJECT
public:
    /// `today` is asked for whenever it is needed; nothing: the system's.
    explicit DateField(const QString &name, std::function<QDate()> today = {}, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<QDate> value() const;
    void setValue(const std::optional<QDate> &day);
    [[nodiscard]] std::optional<Violation> ownViolation() const override;
    void setLabelText(const QString &text) override;

protected:
    void normalise() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openCalendar();
    [[nodiscard]] QDate today() const;

    std::function<QDate()> m_today;
    QToolButton *m_button;
};

/// A moment in the company's zone, or none. Ctrl+Shift+T and the button put the present one in.
class DateTimeField final : public LineField {
    Q_OBJECT
public:
    explicit DateTimeField(const QString &name, std::function<Instant()> now, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<Instant> value() const;
    void setValue(const std::optional<Instant> &at);
    void setNow();
    [[nodiscard]] std::optional<Violation> ownViolation() const override;
    void setLabelText(const QString &text) override;

protected:
    void normalise() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<Instant()> m_now;
    QToolButton *m_button;
};

/// Appraisal points, or none: -0.2.
class PointsField final : public LineField {
    Q_OBJECT
public:
    explicit PointsField(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<Points> value() const { return Points::fromString(text()); }
    void setValue(const std::optional<Points> &points) { setText(points ? points->toString() : QString()); }
    [[nodiscard]] std::optional<Violation> ownViolation() const override;
};

/// Money in yuan, or none.
class YuanField final : public LineField {
    Q_OBJECT
public:
    explicit YuanField(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<Money> value() const { return Money::fromYuan(text()); }
    void setValue(const std::optional<Money> &money) { setText(money ? money->toYuan() : QString()); }
    [[nodiscard]] std::optional<Violation> ownViolation() const override;
};

/// A span in minutes, shown as hours and minutes; 0 when empty.
class MinutesField final : public LineField {
    Q_OBJECT
public:
    explicit MinutesField(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] int value() const;
    void setValue(int minutes);
    [[nodiscard]] std::optional<Violation> ownViolation() const override;

protected:
    void normalise() override;
};

/// A month of appraisal, or none. Up and Down go a month on and back.
class MonthField final : public LineField {
    Q_OBJECT
public:
    explicit MonthField(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<Month> value() const;
    void setValue(const std::optional<Month> &month) { setText(month ? month->toString() : QString()); }
    [[nodiscard]] std::optional<Violation> ownViolation() const override;

protected:
    void normalise() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace fairlead::ui
