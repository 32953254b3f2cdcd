// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"

#include "ui/app/program.h"
#include "ui/list/recordlistview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QPaintEvent>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;

namespace fairlead::bench {

namespace {

constexpr int starts = 9;
constexpr int jumps = 100;
constexpr int loadMs = 120000;

double msOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Times every event of the GUI thread from its delivery to its end: what takes long holds a frame up.
class WatchedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return deliver(receiver, event);
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool done = deliver(receiver, event);
        --m_depth;
        m_longest = std::max(m_longest, msOf(timer));
        return done;
    }

    /// The longest since the last call.
    double takeLongest() { return std::exchange(m_longest, 0.0); }
    std::function<void(QWidget *)> painted;

private:
    bool deliver(QObject *receiver, QEvent *event)
    {
        const bool isPaint = event->type() == QEvent::Paint && receiver->isWidgetType();
        const bool done = QApplication::notify(receiver, event);
        if (isPaint && painted)
            painted(static_cast<QWidget *>(receiver));
        return done;
    }

    int m_depth = 0;
    double m_longest = 0;
};

void say(const char *what, double value)
{
    std::printf("%s %.3f\n", what, value);
    std::fflush(stdout);
}

/// Memory of this process alone: what it shares with others, such as Qt's code, counts by its share.
double ownMegabytes()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return -1;
}

ui::RecordListView *visibleList()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        auto *list = qobject_cast<ui::RecordListView *>(widget);
        if (list && list->isVisible() && list->model())
            return list;
    }
    return nullptr;
}

bool showsRows(const ui::RecordListView *list)
{
    return list && list->model()->rowCount() > 0 && list->model()->index(0, 0).data(ui::ListModel::LoadedRole).toBool();
}

/// Runs the event loop until `done`, or for too long.
bool waitFor(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > loadMs)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    }
    return true;
}

/// Jumps to places anywhere in the list and paints them, until no placeholder is seen any more.
std::vector<double> jump(const ui::RecordListView *list)
{
    std::vector<double> times;
    std::mt19937 chance(1);
    const int last = list->model()->rowCount() - 1;
    for (int i = 0; i < jumps; ++i) {
        const QModelIndex to = list->model()->index(std::uniform_int_distribution<int>(0, last)(chance), 0);
        QElapsedTimer timer;
        timer.start();
        list->table()->scrollTo(to, QAbstractItemView::PositionAtTop);
        list->table()->viewport()->repaint();
        waitFor([to] { return to.data(ui::ListModel::LoadedRole).toBool(); });
        list->table()->viewport()->repaint();
        times.push_back(msOf(timer));
    }
    std::sort(times.begin(), times.end());
    return times;
}

int runProgram(WatchedApplication &application, const QString &database)
{
    ui::Options options;
    options.database = storage::DatabaseAddress::ofFile(database);
    options.language = u"zh"_s;
    ui::Program program(options);
    bool shown = false;
    application.painted = [&shown](QWidget *widget) {
        const ui::RecordListView *list = shown ? nullptr : visibleList();
        if (!list || !showsRows(list) || widget != list->table()->viewport())
            return;
        shown = true;
        say("painted", 0);
    };
    program.start();
    if (!waitFor([&shown] { return shown; }))
        return 1;
    application.painted = {};
    say("memory", ownMegabytes());
    say("start_frame", application.takeLongest());

    ui::MainWindow *window = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<ui::MainWindow *>(widget))
            window = found;
    }
    window->showTab(u"intake"_s);
    const bool loaded = waitFor([] {
        const ui::RecordListView *list = visibleList();
        return showsRows(list) && !list->model()->isLoading();
    });
    if (!loaded)
        return 1;
    say("rows", visibleList()->model()->rowCount());
    say("list_memory", ownMegabytes());
    say("list_frame", application.takeLongest());
    const std::vector<double> times = jump(visibleList());
    say("jump_p50", times[times.size() / 2]);
    say("jump_p99", times[times.size() * 99 / 100]);
    say("jump_frame", application.takeLongest());
    const TimelineFrames frames = measureTimeline();
    say("timeline_layout", frames.layoutMs);
    say("timeline_half", frames.halfMs);
    say("timeline_longest", frames.longestMs);
    return 0;
}

struct Started {
    double paintedMs = -1;
    std::map<std::string, double> said;
};

Started start(const QStringList &arguments)
{
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    Started made;
    QByteArray read;
    while (process.state() != QProcess::NotRunning || process.bytesAvailable() > 0) {
        process.waitForReadyRead(loadMs);
        read += process.readAllStandardOutput();
        for (qsizetype end = read.indexOf('\n'); end >= 0; end = read.indexOf('\n')) {
            const QList<QByteArray> line = read.first(end).split(' ');
            read.remove(0, end + 1);
            if (line.at(0) == "painted" && made.paintedMs < 0)
                made.paintedMs = msOf(timer);
            made.said[line.at(0).toStdString()] = line.value(1).toDouble();
        }
    }
    process.waitForFinished(loadMs);
    return made;
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int runWindow(int argc, char **argv)
{
    const std::string what = argc > 1 ? argv[1] : "";
    WatchedApplication application(argc, argv);
    QApplication::setApplicationName(u"fairlead"_s);
    if (what == "--window")
        return runProgram(application, QString::fromLocal8Bit(argv[2]));
    QWidget empty;
    empty.resize(1366, 768);
    application.painted = [](QWidget *) {
        say("painted", 0);
        QApplication::quit();
    };
    empty.show();
    return QApplication::exec();
}

void measureWindow(const QString &path, FigureTable &table)
{
    std::vector<double> program;
    std::vector<double> empty;
    Started last;
    for (int i = 0; i < starts; ++i) {
        empty.push_back(start({u"--empty"_s}).paintedMs);
        last = start({u"--window"_s, path});
        program.push_back(last.paintedMs);
    }
    const auto add = [&table, &last](const char *what, const char *said, double most) {
        if (!last.said.contains(said))
            return;
        table.setTarget(what, {0, 0, most});
        table.add(what, last.said[said], -1);
    };
    table.setTarget("start to the first painted rows", {2.5, 0, 0});
    table.add("start to the first painted rows", medianOf(program), medianOf(empty));
    add("memory with that window (MB)", "memory", 150);
    add("memory with the ledger's list open (MB)", "list_memory", 150);
    add("longest hold of the GUI thread: start", "start_frame", 50);
    add("longest hold of the GUI thread: opening the ledger", "list_frame", 50);
    add("jump anywhere and paint: half of the jumps within", "jump_p50", 20);
    add("jump anywhere and paint: 99 of 100 within", "jump_p99", 20);
    add("longest hold of the GUI thread: jumping", "jump_frame", 50);
    add("500 visits on the timeline: stacking them", "timeline_layout", 50);
    add("500 visits on the timeline: half of the frames within", "timeline_half", 20);
    add("500 visits on the timeline: longest frame", "timeline_longest", 50);
}

} // namespace fairlead::bench
