// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/text.h"
#include "ui/core/workbench.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <vector>

class QActionGroup;
class QLabel;
class QStackedWidget;

namespace fairlead::ui {

class ActingChooser;
class DeadlineWatch;
class FindDialog;
class Language;
class MessageBar;
class NavRail;
class Tab;
class TrayNotice;

/// The window: the tabs and a rail to choose them, the menu, messages, who is working here, and what the database does.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `database`: how the open database is called in the status bar.
    MainWindow(Workbench &bench, Language &language, Text database, QWidget *parent = nullptr);

    /// Loads what the window itself needs and restores drafts; once, after show().
    void start();
    [[nodiscard]] const std::vector<Tab *> &tabs() const { return m_tabs; }
    [[nodiscard]] Tab *tab(const QString &code) const;
    [[nodiscard]] Tab *currentTab() const;
    void showTab(const QString &code);
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildTabs();
    void buildMenu();
    void buildLanguages();
    void buildThemes();
    void buildStatus();
    QAction *addAction(QMenu *menu, const QString &name, const QKeySequence &keys, std::function<void()> triggered);
    void retranslate();
    void restoreLayout();
    void restoreDrafts(const std::vector<Draft> &drafts);
    void openRecord(const RecordRef &record);
    void showIndex(int index);
    /// Brings the window of that kind to the front; there is one of each.
    template <typename Dialog> void showBeside();
    void showShortcuts();
    void showAbout();

    Workbench &m_bench;
    Language &m_language;
    Text m_database;
    std::vector<Tab *> m_tabs;
    std::vector<QMenu *> m_tabMenus; ///< null where a tab has none
    NavRail *m_rail;
    QStackedWidget *m_stack;
    MessageBar *m_messages;
    ActingChooser *m_acting;
    DeadlineWatch *m_watch;
    TrayNotice *m_tray;
    FindDialog *m_find = nullptr; ///< made when it is first wanted
    QLabel *m_databaseIcon;
    QLabel *m_databaseLabel;

    QMenu *m_fileMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QHash<QString, QAction *> m_actions;
    QHash<Tab *, QPointer<QWidget>> m_lastFocus;
};

} // namespace fairlead::ui
