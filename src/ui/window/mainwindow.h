// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/text.h"
#include "ui/core/workbench.h"
#include "ui/window/tabs.h"

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
    /// All of them, in their order.
    [[nodiscard]] std::vector<Tab *> tabs();
    /// A tab is made when it is first asked for; null when there is none of that code.
    [[nodiscard]] Tab *tab(const QString &code);
    [[nodiscard]] Tab *currentTab() const;
    void showTab(const QString &code);
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildRail();
    void buildMenu();
    void buildTabMenus();
    void buildLanguages();
    void buildThemes();
    void buildStatus();
    QAction *addAction(QMenu *menu, const QString &name, const QKeySequence &keys, std::function<void()> triggered);
    void retranslate();
    void sayTitle();
    void restoreLayout();
    void restoreDrafts(const std::vector<Draft> &drafts);
    void openRecord(const RecordRef &record);
    void showIndex(int index);
    Tab *tabAt(size_t index);
    /// Brings the window of that kind to the front; there is one of each.
    template <typename Dialog> void showBeside();
    void showShortcuts();
    void showAbout();

    Workbench &m_bench;
    Language &m_language;
    Text m_database;
    struct TabPlace {
        TabKind kind;
        Tab *tab = nullptr;              ///< null: nobody wanted it yet
        QMenu *menu = nullptr;           ///< null where it offers nothing
        std::vector<QAction *> offers{}; ///< in the order of the kind's actions
    };
    std::vector<TabPlace> m_tabs;
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
    QHash<const Tab *, QPointer<QWidget>> m_lastFocus;
};

} // namespace fairlead::ui
