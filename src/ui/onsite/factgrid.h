// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/theme.h"

#include <QWidget>

class QGridLayout;

namespace fairlead::ui {

/// What is on record, a line each: what it is, and what it says. Lines that would say nothing are left out.
class FactGrid final : public QWidget {
    Q_OBJECT
public:
    explicit FactGrid(QWidget *parent = nullptr);

    void clear();
    void add(const QString &what, const QString &text, Tone tone = Tone::Neutral);
    /// A widget in the place of the text; the grid takes it over.
    void add(const QString &what, QWidget *widget);
    [[nodiscard]] bool isBlank() const { return m_lines == 0; }
    /// All of it as text, for tests and assistive tools: `what: text`, a line each.
    [[nodiscard]] QString text() const;

private:
    QGridLayout *m_grid;
    int m_lines = 0;
    QStringList m_texts;
};

} // namespace fairlead::ui
