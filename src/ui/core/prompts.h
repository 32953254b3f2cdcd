// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace fairlead::ui {

/// A question with a plain text, and the words on the button that says yes.
struct Question {
    QString title;
    QString text;
    QString details;        ///< under it; may be empty
    QString yes;            ///< e.g. "&Discard"
    bool dangerous = false; ///< yes takes something away: it isn't the default then
};

/// Asks people. Answers come later: nothing waits in a nested event loop. Tests put ScriptedPrompts in its place.
class Prompts {
public:
    Prompts() = default;
    Prompts(const Prompts &) = delete;
    Prompts &operator=(const Prompts &) = delete;
    virtual ~Prompts() = default;

    /// `answered` gets true for yes. It isn't called when `parent` goes away first.
    virtual void confirm(QWidget *parent, const Question &question, std::function<void(bool)> answered) = 0;
    virtual void inform(QWidget *parent, const QString &title, const QString &text) = 0;
    /// Where to save; not called when cancelled. `filter` as QFileDialog wants it.
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                          std::function<void(const QString &path)> chosen) = 0;
    virtual void openFile(QWidget *parent, const QString &title, const QString &filter,
                          std::function<void(const QString &path)> chosen) = 0;
    /// One or several.
    virtual void openFiles(QWidget *parent, const QString &title, const QString &filter,
                           std::function<void(const QStringList &paths)> chosen) = 0;
    /// Has the system show a file with whatever program it has for it. False when it has none.
    virtual bool showFile(const QString &path) = 0;
};

/// The real ones: window-modal message boxes and file dialogs; all text is taken as plain text.
class DialogPrompts final : public Prompts {
public:
    void confirm(QWidget *parent, const Question &question, std::function<void(bool)> answered) override;
    void inform(QWidget *parent, const QString &title, const QString &text) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                  std::function<void(const QString &path)> chosen) override;
    void openFile(QWidget *parent, const QString &title, const QString &filter,
                  std::function<void(const QString &path)> chosen) override;
    void openFiles(QWidget *parent, const QString &title, const QString &filter,
                   std::function<void(const QStringList &paths)> chosen) override;
    bool showFile(const QString &path) override;
};

} // namespace fairlead::ui
