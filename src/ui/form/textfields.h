// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/field.h"

#include <QStringList>

class QPlainTextEdit;

namespace fairlead::ui {

/// Text of several lines. Tab leaves it.
class MultiLineField : public Field {
    Q_OBJECT
public:
    /// `lines`: how high it is.
    explicit MultiLineField(const QString &name, int lines = 3, QWidget *parent = nullptr);

    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    [[nodiscard]] QString value() const;
    void setValue(const QString &text);

    [[nodiscard]] bool isEmpty() const override;
    void clear() override;
    [[nodiscard]] QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
    bool m_setting = false;
};

/// Several short texts, one a line: phones of a contact.
class LinesField final : public MultiLineField {
    Q_OBJECT
public:
    using MultiLineField::MultiLineField;
    /// Without the empty ones.
    [[nodiscard]] QStringList values() const;
    void setValues(const QStringList &values) { setValue(values.join(QLatin1Char('\n'))); }
};

} // namespace fairlead::ui
