// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/core/icons.h"
#include "ui/core/language.h"
#include "ui/core/plaintext.h"
#include "ui/import/exportdialog.h"
#include "ui/import/importwizard.h"
#include "ui/list/listtable.h"
#include "ui/list/recordlistview.h"
#include "ui/search/finddialog.h"
#include "ui/window/actingchooser.h"
#include "ui/window/busyindicator.h"
#include "ui/window/deadlinewatch.h"
#include "ui/window/messagebar.h"
#include "ui/window/mnemonics.h"
#include "ui/window/navrail.h"
#include "ui/window/tab.h"
#include "ui/window/traynotice.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const QString geometryKey = u"window/geometry"_s;
const QString tabKey = u"window/tab"_s;
const QString languageKey = u"window/language"_s;
const QString themeKey = u"window/theme"_s;
constexpr QSize usualSize(1366, 768);

/// The tab that shows a kind of record when nobody says which.
QString usualTab(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Party:
    case RecordKind::Contact:
    case RecordKind::Ship:
    case RecordKind::Engine:
    case RecordKind::Employee:
    case RecordKind::Tool:
    case RecordKind::PreparationTemplate:
        return u"registry"_s;
    case RecordKind::FollowUp:
    case RecordKind::FollowUpAttempt:
    case RecordKind::Complaint:
    case RecordKind::Praise:
        return u"follow_up"_s;
    case RecordKind::Proposal:
    case RecordKind::Decision:
    case RecordKind::Objection:
    case RecordKind::AppraisalMonth:
    case RecordKind::Rulebook:
        return u"appraisal"_s;
    case RecordKind::Ticket:
    case RecordKind::Call:
    case RecordKind::Guidance:
        return u"intake"_s;
    default:
        return u"site"_s;
    }
}

/// The list that a tab shows; null when it shows none.
QWidget *listIn(const Tab &tab)
{
    for (const RecordListView *list : tab.findChildren<RecordListView *>()) {
        if (list->isVisible())
            return list->table();
    }
    return nullptr;
}

/// A tab's menu has the first letter of the tab's code in every language: within the title, or behind it.
QString tabMenuTitle(const TabKind &kind)
{
    const QChar letter = kind.code.front().toUpper();
    const QString title = kind.title();
    const qsizetype place = title.indexOf(letter);
    return place >= 0 ? QString(title).insert(place, u'&') : u"%1(&%2)"_s.arg(title, letter);
}

} // namespace

MainWindow::MainWindow(Workbench &bench, Language &language, Text database, QWidget *parent)
    : QMainWindow(parent),
      m_bench(bench),
      m_language(language),
      m_database(std::move(database)),
      m_rail(new NavRail),
      m_stack(new QStackedWidget),
      m_messages(new MessageBar),
      m_acting(new ActingChooser(bench)),
      m_watch(new DeadlineWatch(bench, this)),
      m_tray(new TrayNotice(this)),
      m_databaseIcon(plainLabel()),
      m_databaseLabel(plainLabel())
{
    setObjectName(u"main_window"_s);
    setWindowIcon(programIcon());
    auto *work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    auto *all = new QWidget;
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(work, 1);
    setCentralWidget(all);

    buildRail();
    buildMenu();
    buildStatus();
    connect(&bench, &Workbench::message, m_messages, &MessageBar::say);
    connect(&bench, &Workbench::openRequested, this, &MainWindow::openRecord);
    connect(&bench, &Workbench::goRequested, this, [this](const QString &code, const QString &filter) {
        showTab(code);
        if (!filter.isEmpty())
            currentTab()->showFiltered(filter);
    });
    connect(&bench.drafts(), &DraftKeeper::restored, this, &MainWindow::restoreDrafts);
    connect(m_rail, &NavRail::chosen, this, &MainWindow::showIndex);
    connect(m_acting, &ActingChooser::loaded, this, [this](int count) {
        // An empty database: the first thing it wants is somebody to work in it.
        if (count == 0) {
            showTab(u"registry"_s);
            m_bench.say(Tone::Accent, tr("Welcome. Add the first employee here under Employees; then choose at the top "
                                         "right who is working."));
        }
    });
    connect(m_watch, &DeadlineWatch::noticed, this, [this](Tone tone, const QString &title, const QString &text) {
        // Who works in the window needs no notice beside it, and who has the overview before him reads it there.
        const bool seen = isActiveWindow() && !isMinimized();
        if (!seen && m_tray->show(tone, title, text))
            return;
        if (!seen || currentTab()->code() != u"overview"_s)
            m_bench.say(tone, text);
    });
    connect(m_tray, &TrayNotice::chosen, this, [this] {
        showTab(u"overview"_s);
        setWindowState(windowState() & ~Qt::WindowMinimized);
        raise();
        activateWindow();
    });
    new Mnemonics(this);
    restoreLayout();
    retranslate();
}

void MainWindow::buildRail()
{
    int number = 0;
    for (TabKind &kind : tabKinds()) {
        ++number;
        m_rail->add(kind.code, kind.title, u"Ctrl+%1"_s.arg(number));
        // Both, since Alt+number is what tabs have elsewhere; Ctrl+number stands in the menu.
        auto *go = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)), this);
        connect(go, &QShortcut::activated, this, [this, number] { m_rail->setCurrent(number - 1); });
        m_tabs.push_back({std::move(kind)});
    }
}

QAction *MainWindow::addAction(QMenu *menu, const QString &name, const QKeySequence &keys,
                               std::function<void()> triggered)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(u"action_"_s + name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(triggered));
    m_actions.insert(name, action);
    return action;
}

void MainWindow::buildMenu()
{
    m_fileMenu = menuBar()->addMenu(QString());
    addAction(m_fileMenu, u"refresh"_s, QKeySequence(Qt::Key_F5), [this] { currentTab()->refresh(); });
    addAction(m_fileMenu, u"find"_s, QKeySequence(u"Ctrl+Shift+F"_s), [this] {
        if (!m_find)
            m_find = new FindDialog(m_bench, this);
        m_find->open();
    });
    m_fileMenu->addSeparator();
    addAction(m_fileMenu, u"import"_s, QKeySequence(u"Ctrl+I"_s), [this] { showBeside<ImportWizard>(); });
    // Not Ctrl+E: a line that is typed in takes that as its end.
    addAction(m_fileMenu, u"export"_s, QKeySequence(u"Ctrl+Shift+I"_s), [this] { showBeside<ExportDialog>(); });
    m_fileMenu->addSeparator();
    addAction(m_fileMenu, u"quit"_s, QKeySequence(u"Ctrl+Q"_s), [this] { close(); });

    buildTabMenus();

    m_viewMenu = menuBar()->addMenu(QString());
    int number = 0;
    for (const TabPlace &place : m_tabs) {
        ++number;
        addAction(m_viewMenu, place.kind.code, QKeySequence(u"Ctrl+%1"_s.arg(number)), [this, number] {
            m_rail->setCurrent(number - 1);
        })->setIcon(icon(place.kind.code));
    }
    m_viewMenu->addSeparator();
    buildLanguages();
    buildThemes();

    m_helpMenu = menuBar()->addMenu(QString());
    addAction(m_helpMenu, u"shortcuts"_s, QKeySequence(Qt::Key_F1), [this] { showShortcuts(); });
    addAction(m_helpMenu, u"about"_s, {}, [this] { showAbout(); });
    menuBar()->setCornerWidget(m_acting);
}

void MainWindow::buildTabMenus()
{
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        TabPlace &place = m_tabs[i];
        if (place.kind.actions.empty())
            continue;
        place.menu = menuBar()->addMenu(QString());
        for (const TabAction &offered : place.kind.actions) {
            QAction *action = place.menu->addAction(icon(offered.icon), QString());
            action->setObjectName(offered.name);
            action->setShortcut(offered.keys);
            connect(action, &QAction::triggered, this, [this, i, name = offered.name] { tabAt(i)->act(name); });
            place.offers.push_back(action);
        }
    }
}

void MainWindow::buildLanguages()
{
    m_languageMenu = m_viewMenu->addMenu(QString());
    auto *group = new QActionGroup(this);
    // A language is called by its own name, so that whoever is lost in the other one finds back.
    for (const auto &[code, name] : {std::pair{u"zh"_s, u"中文"_s}, std::pair{u"en"_s, u"English"_s}}) {
        QAction *action = addAction(m_languageMenu, u"language_"_s + code, {}, [this, code = code] {
            m_bench.settings().setValue(languageKey, code);
            m_language.use(code);
        });
        action->setText(name);
        action->setCheckable(true);
        group->addAction(action);
    }
}

void MainWindow::buildThemes()
{
    m_themeMenu = m_viewMenu->addMenu(QString());
    auto *group = new QActionGroup(this);
    for (const auto &[mode, name] :
         {std::pair{Theme::Mode::System, u"theme_system"_s}, std::pair{Theme::Mode::Light, u"theme_light"_s},
          std::pair{Theme::Mode::Dark, u"theme_dark"_s}}) {
        QAction *action = addAction(m_themeMenu, name, {}, [this, mode = mode] {
            m_bench.settings().setValue(themeKey, QVariant::fromValue(mode).toString());
            Theme::instance().setMode(mode);
        });
        action->setCheckable(true);
        action->setChecked(Theme::instance().mode() == mode);
        group->addAction(action);
    }
}

void MainWindow::buildStatus()
{
    m_databaseLabel->setObjectName(u"database"_s);
    const auto paintIcon = [this] {
        const int side = fontMetrics().height();
        m_databaseIcon->setPixmap(icon(u"database"_s).pixmap(side, side));
    };
    paintIcon();
    connect(&Theme::instance(), &Theme::changed, this, paintIcon);
    statusBar()->addWidget(m_databaseIcon);
    statusBar()->addWidget(m_databaseLabel);
    statusBar()->addPermanentWidget(new BusyIndicator(m_bench.client()));
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::start()
{
    m_acting->refresh();
    m_bench.drafts().load();
    // What is seen first comes first: the watch reads all open cases, too.
    connect(&m_bench.client(), &DeskClient::activeChanged, m_watch, &DeadlineWatch::start, Qt::SingleShotConnection);
}

Tab *MainWindow::tabAt(size_t index)
{
    TabPlace &place = m_tabs.at(index);
    if (!place.tab) {
        place.tab = place.kind.make(m_bench, m_stack);
        m_stack->addWidget(place.tab);
    }
    return place.tab;
}

std::vector<Tab *> MainWindow::tabs()
{
    std::vector<Tab *> all;
    for (size_t i = 0; i < m_tabs.size(); ++i)
        all.push_back(tabAt(i));
    return all;
}

Tab *MainWindow::tab(const QString &code)
{
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i].kind.code == code)
            return tabAt(i);
    }
    return nullptr;
}

Tab *MainWindow::currentTab() const
{
    return qobject_cast<Tab *>(m_stack->currentWidget());
}

void MainWindow::showTab(const QString &code)
{
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i].kind.code == code)
            m_rail->setCurrent(static_cast<int>(i));
    }
}

void MainWindow::showIndex(int index)
{
    const Tab *before = currentTab();
    Tab *now = tabAt(static_cast<size_t>(index));
    QWidget *focus = focusWidget();
    if (before && focus && before->isAncestorOf(focus))
        m_lastFocus.insert(before, focus);
    m_stack->setCurrentWidget(now);
    if (now != before && !(focus && m_rail->isAncestorOf(focus))) {
        // Back to where somebody was typing; who goes along the rail by keyboard stays there.
        QWidget *last = m_lastFocus.value(now);
        QWidget *next = last && last->isVisible() ? last : now->focusProxy();
        if (!next)
            next = listIn(*now);
        if (next)
            next->setFocus(Qt::OtherFocusReason);
    }
    sayTitle();
    m_bench.settings().setValue(tabKey, now->code());
}

void MainWindow::sayTitle()
{
    setWindowTitle(tr("%1 – Fairlead").arg(currentTab()->title()));
}

void MainWindow::openRecord(const RecordRef &record)
{
    Tab *wanted = tab(record.tab.isEmpty() ? usualTab(record.kind) : record.tab);
    if (!wanted)
        return;
    // First to the front: a tab loads when it is seen.
    showTab(wanted->code());
    wanted->open(record);
}

void MainWindow::restoreDrafts(const std::vector<Draft> &drafts)
{
    QStringList restored;
    QString last;
    for (const Draft &draft : drafts) {
        Tab *owner = tab(draft.tab);
        if (owner && owner->restoreDraft(draft)) {
            restored.append(tr("%1 (%2)").arg(draft.title, owner->title()));
            last = draft.tab;
        }
    }
    if (restored.isEmpty())
        return;
    m_bench.say(Tone::Accent, tr("Restored what was typed and not saved: %1").arg(restored.join(tr(", "))));
    showTab(last);
}

void MainWindow::restoreLayout()
{
    QSettings &settings = m_bench.settings();
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(usualSize);
    const QString last = settings.value(tabKey).toString();
    const bool known =
        std::any_of(m_tabs.begin(), m_tabs.end(), [&last](const TabPlace &place) { return place.kind.code == last; });
    showTab(known ? last : m_tabs.front().kind.code);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_bench.settings().setValue(geometryKey, saveGeometry());
    // Open forms need no question: their drafts come back at the next start.
    m_bench.drafts().flush();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_fileMenu->setTitle(tr("&File"));
    m_actions[u"refresh"_s]->setText(tr("&Refresh"));
    m_actions[u"find"_s]->setText(tr("&Find anywhere…"));
    m_actions[u"import"_s]->setText(tr("&Import…"));
    m_actions[u"export"_s]->setText(tr("&Export…"));
    m_actions[u"quit"_s]->setText(tr("&Quit"));
    m_viewMenu->setTitle(tr("&View"));
    m_languageMenu->setTitle(tr("&Language"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_actions[u"theme_system"_s]->setText(tr("As the &system"));
    m_actions[u"theme_light"_s]->setText(tr("&Light"));
    m_actions[u"theme_dark"_s]->setText(tr("&Dark"));
    m_helpMenu->setTitle(tr("&Help"));
    m_actions[u"shortcuts"_s]->setText(tr("&Keyboard shortcuts"));
    m_actions[u"about"_s]->setText(tr("&About Fairlead"));
    for (const TabPlace &place : m_tabs) {
        m_actions[place.kind.code]->setText(place.kind.title());
        if (place.menu)
            place.menu->setTitle(tabMenuTitle(place.kind));
        for (size_t i = 0; i < place.offers.size(); ++i)
            place.offers[i]->setText(place.kind.actions[i].text());
    }
    for (const QString &code : {u"zh"_s, u"en"_s})
        m_actions[u"language_"_s + code]->setChecked(m_language.code() == code);
    m_databaseIcon->setToolTip(tr("Open database"));
    m_databaseLabel->setText(m_database());
    m_databaseLabel->setToolTip(plainToolTip(tr("Open database: %1").arg(m_database())));
    m_stack->setAccessibleName(tr("Work"));
    sayTitle();
}

template <typename Dialog> void MainWindow::showBeside()
{
    auto *dialog = findChild<Dialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = new Dialog(m_bench, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showShortcuts()
{
    const QStringList lines{tr("Ctrl+1 to Ctrl+7: the tabs"),
                            tr("Ctrl+N: log a call, from any tab"),
                            tr("Ctrl+Shift+N: a new record in the registry"),
                            tr("Ctrl+F: search in the list"),
                            tr("Ctrl+Shift+F: find anything, from any tab"),
                            tr("Ctrl+Shift+L: conditions over the list's columns"),
                            tr("Ctrl+P: print or export the list"),
                            tr("Ctrl+Shift+A, Ctrl+Shift+D: assign or decide what is selected"),
                            tr("Enter: open the chosen row"),
                            tr("Ctrl+C: copy the chosen rows as a table"),
                            tr("Ctrl+Enter: save the form"),
                            tr("Alt+Down: the calendar of a date"),
                            tr("Ctrl+Shift+T: the present moment in a time"),
                            tr("Ctrl+I: import a spreadsheet"),
                            tr("Ctrl+Shift+I: export to a spreadsheet"),
                            tr("F5: refresh"),
                            tr("F1: this list")};
    m_bench.prompts().inform(this, tr("Keyboard shortcuts"), lines.join(u'\n'));
}

void MainWindow::showAbout()
{
    m_bench.prompts().inform(this, tr("About Fairlead"),
                             tr("Fairlead %1\nThe desk of an after-sales department for marine diesel engines.\n"
                                "Free software under the GPL, version 3 or later.")
                                 .arg(QCoreApplication::applicationVersion()));
}

} // namespace fairlead::ui
