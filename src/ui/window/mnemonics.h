// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace fairlead::ui {

/// Gives each label and button that is to be seen in a window a letter of its own with Alt. Which forms and buttons stand
/// beside each other is known only while the program runs, so no text can be written without a clash: the letter that a text
/// was written with is kept where it is free, else another one of it is taken. The menu comes first, then forms, then the
/// rest.
class Mnemonics : public QObject {
    Q_OBJECT
public:
    explicit Mnemonics(QMainWindow *window);

    /// Does now what is otherwise done as soon as things were shown or hidden.
    void assign();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow *m_window;
    bool m_scheduled = false;
};

} // namespace fairlead::ui
