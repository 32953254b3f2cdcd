// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mnemonics.h"

#include "ui/form/formpanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QRegularExpression>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const char *const writtenProperty = "mnemonic_written"; ///< the text as it was written
const char *const givenProperty = "mnemonic_given";     ///< the text as it was changed here

/// A label or a button, which have no common way to their text.
class Bearer {
public:
    static std::optional<Bearer> of(QWidget *widget)
    {
        auto *label = qobject_cast<QLabel *>(widget);
        if (label && label->buddy())
            return Bearer(widget, label, nullptr);
        auto *button = qobject_cast<QAbstractButton *>(widget);
        return button ? std::optional(Bearer(widget, nullptr, button)) : std::nullopt;
    }

    [[nodiscard]] bool isInForm() const
    {
        for (const QWidget *parent = m_widget->parentWidget(); parent; parent = parent->parentWidget()) {
            if (qobject_cast<const FormPanel *>(parent))
                return true;
        }
        return false;
    }
    /// The text as it was written; what stands there may be what was given before.
    [[nodiscard]] QString written() const
    {
        const QString shown = text();
        return shown == m_widget->property(givenProperty).toString() ? m_widget->property(writtenProperty).toString()
                                                                     : shown;
    }
    void give(const QString &given)
    {
        const QString before = written();
        if (given == text())
            return;
        m_widget->setProperty(writtenProperty, before);
        m_widget->setProperty(givenProperty, given);
        if (m_label)
            m_label->setText(given);
        else
            m_button->setText(given);
    }

private:
    Bearer(QWidget *widget, QLabel *label, QAbstractButton *button) : m_widget(widget), m_label(label), m_button(button)
    {
    }
    [[nodiscard]] QString text() const { return m_label ? m_label->text() : m_button->text(); }

    QWidget *m_widget;
    QLabel *m_label;
    QAbstractButton *m_button;
};

/// The letter behind the mark, in upper case; none where the text has no mark.
QChar letterOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return text[i + 1].toUpper();
        ++i;
    }
    return {};
}

bool isFree(QChar letter, const QSet<QChar> &taken)
{
    return letter >= u'A' && letter <= u'Z' && !taken.contains(letter);
}

/// The text with its mark at another letter that is free; without a mark where there is none.
QString withAnotherLetter(const QString &written, const QSet<QChar> &taken)
{
    // Chinese texts carry a Latin letter behind them, which may be any.
    static const QRegularExpression appended(u"\\(&([A-Za-z])\\)"_s);
    if (const QRegularExpressionMatch match = appended.match(written); match.hasMatch()) {
        for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
            if (isFree(letter, taken))
                return QString(written).replace(match.capturedStart(1), 1, QChar(letter));
        }
        return QString(written).remove(match.capturedStart(), match.capturedLength());
    }
    QString plain;
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written[i] == u'&' && i + 1 < written.size() && written[i + 1] != u'&')
            continue;
        plain.append(written[i]);
        if (written[i] == u'&')
            plain.append(written[++i]);
    }
    // The beginnings of words are found most easily.
    for (const bool beginnings : {true, false}) {
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const bool begins = i == 0 || !plain[i - 1].isLetterOrNumber();
            if (begins == beginnings && isFree(plain[i].toUpper(), taken))
                return QString(plain).insert(i, u'&');
        }
    }
    return plain;
}

void assignTo(std::vector<Bearer> &bearers, QSet<QChar> &taken)
{
    std::vector<Bearer *> displaced;
    for (Bearer &bearer : bearers) {
        const QString written = bearer.written();
        const QChar letter = letterOf(written);
        if (letter.isNull())
            continue;
        if (taken.contains(letter)) {
            displaced.push_back(&bearer);
            continue;
        }
        taken.insert(letter);
        bearer.give(written);
    }
    for (Bearer *bearer : displaced) {
        const QString given = withAnotherLetter(bearer->written(), taken);
        if (const QChar letter = letterOf(given); !letter.isNull())
            taken.insert(letter);
        bearer->give(given);
    }
}

} // namespace

Mnemonics::Mnemonics(QMainWindow *window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
}

void Mnemonics::assign()
{
    m_scheduled = false;
    QSet<QChar> taken;
    for (const QAction *action : m_window->menuBar()->actions())
        taken.insert(letterOf(action->text()));
    std::vector<Bearer> inForms;
    std::vector<Bearer> others;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const std::optional<Bearer> bearer = Bearer::of(widget))
            (bearer->isInForm() ? inForms : others).push_back(*bearer);
    }
    assignTo(inForms, taken);
    assignTo(others, taken);
}

bool Mnemonics::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::Show && type != QEvent::Hide && type != QEvent::LanguageChange)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (widget && !m_scheduled && widget->window() == m_window) {
        m_scheduled = true;
        QMetaObject::invokeMethod(this, &Mnemonics::assign, Qt::QueuedConnection);
    }
    return false;
}

} // namespace fairlead::ui
