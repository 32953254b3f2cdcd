// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/duplicatesdesk.h"
#include "ui/core/theme.h"
#include "ui/core/workbench.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace fairlead::ui {

class Field;
class NoteLabel;

/// Says inside a form, while one types, that what is being entered may be there already, with a button to open what is there.
/// It never keeps anybody from saving.
class DuplicateHint : public QWidget {
    Q_OBJECT
public:
    /// What may be the same as what stands in the form now; runs off the GUI thread.
    using Ask = std::function<std::vector<desk::Likeness>(desk::Office)>;
    /// `ask` reads the fields when it is called and gives what is to be done with their values. Tone::Danger: what is there
    /// will be refused.
    DuplicateHint(Workbench &bench, std::function<Ask()> ask, Tone tone = Tone::Warning, QWidget *parent = nullptr);

    /// Asks again a little after a change of the field.
    void watch(Field *field);

private:
    void askNow();
    void showAlike(const std::vector<desk::Likeness> &alike);

    Workbench &m_bench;
    std::function<Ask()> m_ask;
    Tone m_tone;
    QTimer m_pause;
    int m_asked = 0;
    NoteLabel *m_note;
    QVBoxLayout *m_layout;
    std::vector<QWidget *> m_buttons;
};

/// A record with what tells it from others, on one line: "海丰航运 (王船长, 李)".
QString likenessText(const desk::Likeness &likeness);

} // namespace fairlead::ui
