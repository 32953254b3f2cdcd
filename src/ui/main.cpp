// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/program.h"

#include <QApplication>
#include <QDir>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace fairlead;

namespace {

/// Qt's own messages belong into the log, too; what is serious goes to the console besides.
void logQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const std::string said = (context.category ? context.category : "") + std::string(": ") + text.toStdString();
    switch (type) {
    case QtDebugMsg:
        spdlog::debug(said);
        break;
    case QtInfoMsg:
        spdlog::info(said);
        break;
    case QtWarningMsg:
        spdlog::warn(said);
        std::fprintf(stderr, "%s\n", said.c_str());
        break;
    case QtCriticalMsg:
    case QtFatalMsg:
        spdlog::error(said);
        spdlog::default_logger()->flush();
        std::fprintf(stderr, "%s\n", said.c_str());
        break;
    }
}

void openLog()
{
    constexpr size_t fileBytes = 2 * 1024 * 1024;
    constexpr size_t files = 4;
    const QString folder = ui::Options::dataFolder();
    try {
        if (!QDir().mkpath(folder))
            return;
        const QString path = QDir(folder).filePath(u"fairlead.log"_s);
        spdlog::set_default_logger(
            spdlog::rotating_logger_mt("fairlead", QFile::encodeName(path).toStdString(), fileBytes, files));
        spdlog::flush_on(spdlog::level::warn);
        qInstallMessageHandler(logQtMessage);
    } catch (const spdlog::spdlog_ex &) {
        // Without a log the program works all the same; spdlog's default goes to the console.
    }
}

/// Pictures are painted, and questions about the program answered, without a display.
bool needsNoDisplay(const char *argument)
{
    constexpr std::array<std::string_view, 5> answered{"--help", "-h", "--help-all", "--version", "-v"};
    return std::ranges::find(answered, argument) != answered.end() || std::strncmp(argument, "--render", 8) == 0;
}

/// Qt would end the program with SIGABRT where there is none.
bool hasDisplay(int argc, char *argv[])
{
#ifdef Q_OS_LINUX
    const bool chosen =
        std::any_of(argv + 1, argv + argc, [](const char *argument) { return std::strstr(argument, "-platform"); });
    return chosen || qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || qEnvironmentVariableIsSet("DISPLAY") ||
           qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    // Before there is an application.
    if (std::any_of(argv + 1, argv + argc, needsNoDisplay)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    } else if (!hasDisplay(argc, argv)) {
        std::fputs(
            "fairlead: there is no display here: set DISPLAY or WAYLAND_DISPLAY, or paint pictures with --render.\n",
            stderr);
        return 1;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"fairlead"_s);
    QApplication::setApplicationDisplayName(u"Fairlead"_s);
    QApplication::setApplicationVersion(QStringLiteral(FAIRLEAD_VERSION));
    QApplication::setDesktopFileName(u"fairlead"_s);

    const auto parsed = ui::Options::parse(QApplication::arguments());
    if (const auto *stop = std::get_if<ui::Options::Stop>(&parsed)) {
        std::fputs(stop->text.toLocal8Bit().constData(), stop->exitCode == 0 ? stdout : stderr);
        return stop->exitCode;
    }
    openLog();
    int code = 0;
    {
        ui::Program program(std::get<ui::Options>(parsed));
        program.start();
        code = QApplication::exec();
    } // its last saves are carried through, and logged, here
    qInstallMessageHandler(nullptr);
    spdlog::shutdown();
    return code;
}
