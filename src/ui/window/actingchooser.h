// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/employee.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;

namespace fairlead::ui {

class Workbench;

/// Who is working here: everything is recorded in that person's name. Remembers the last one.
class ActingChooser : public QWidget {
    Q_OBJECT
public:
    explicit ActingChooser(Workbench &bench, QWidget *parent = nullptr);

    /// Asks for the active employees anew.
    void refresh();

signals:
    /// The employees are there.
    void loaded(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void take(int index);
    void retranslate();

    Workbench &m_bench;
    std::vector<Employee> m_employees;
    QLabel *m_label;
    QComboBox *m_combo;
};

} // namespace fairlead::ui
