// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/helptext.h"
#include "cli/tr.h"
#include "storage/sql/dberror.h"
#include "wording/sentences.h"

#include <QGuiApplication>
#include <QTranslator>

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

/// By the variables that name the language of messages, in their order.
bool systemSpeaksChinese()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(variable);
        if (!value.isEmpty())
            return value.startsWith("zh");
    }
    return false;
}

/// Qt speaks UTF-8 and says so on standard error when the locale doesn't: spare people the remark.
void chooseEncoding()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// Standard output is for answers, and for one JSON value where that was asked for: the log goes the other way.
void logToStandardError()
{
    const auto logger = spdlog::stderr_logger_mt("fairleadctl");
    logger->set_level(spdlog::level::err);
    spdlog::set_default_logger(logger);
}

/// Only paper wants fonts, and with them the much slower start of a program with a user interface.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], "--pdf", 5) == 0) {
            if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
                qputenv("QT_QPA_PLATFORM", "offscreen");
            return std::make_unique<QGuiApplication>(argc, argv);
        }
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

bool isLanguage(const QString &code)
{
    return code == "zh"_L1 || code == "en"_L1;
}

/// `NewerSchema` as a code of ours.
QString codeOf(storage::DbError::Kind kind)
{
    QString code;
    for (const QChar letter : QString::fromLatin1(storage::nameOf(kind))) {
        if (letter.isUpper() && !code.isEmpty())
            code += u'_';
        code += letter.toLower();
    }
    return code;
}

const CommandEntry *commandNamed(const QString &name)
{
    for (const CommandEntry &command : allCommands()) {
        if (name == QLatin1String(command.spec.name))
            return &command;
    }
    return nullptr;
}

std::vector<CommandSpec> allSpecs()
{
    std::vector<CommandSpec> specs;
    for (const CommandEntry &command : allCommands())
        specs.push_back(command.spec);
    specs.push_back({"help", "[COMMAND]", 1, nullptr, {}});
    return specs;
}

Exit explain(Context &context)
{
    const QString named = context.line().command == "help"_L1 ? context.argument(0) : context.line().command;
    const CommandEntry *command = commandNamed(named);
    if (!named.isEmpty() && !command) {
        return context.console().fail(Exit::Usage, u"usage"_s,
                                      Cli::tr("There is no command “%1”; see fairleadctl help.").arg(named));
    }
    const QString text = command ? helpOf(command->spec) : helpOfProgram(allSpecs());
    context.console().print(text);
    context.console().printJson(QJsonObject{{u"help"_s, text}});
    return Exit::Done;
}

Exit dispatch(Context &context)
{
    if (context.line().has(u"version"_s)) {
        const QString version = QCoreApplication::applicationVersion();
        context.console().print(u"fairleadctl "_s + version);
        context.console().printJson(QJsonObject{{u"version"_s, version}});
        return Exit::Done;
    }
    if (context.line().has(u"help"_s) || context.line().command == "help"_L1)
        return explain(context);
    return commandNamed(context.line().command)->run(context);
}

/// Nothing that goes wrong ends the program in any other way.
Exit runGuarded(Context &context)
{
    try {
        return dispatch(context);
    } catch (const storage::DbError &error) {
        // A person can do nothing about it, and whoever mends it needs more than the sentence.
        if (error.kind() == storage::DbError::Kind::Constraint)
            spdlog::error("{}", error.what());
        const QString sentence = wording::sentence(error.kind());
        return context.console().fail(
            Exit::Failed, codeOf(error.kind()),
            context.database().isEmpty() ? sentence : u"%1: %2"_s.arg(context.database(), sentence),
            QJsonObject{{u"database"_s, context.database()}, {u"native_code"_s, error.nativeCode()}});
    } catch (const std::exception &error) {
        spdlog::error("{}", error.what());
        return context.console().fail(Exit::Failed, u"internal"_s,
                                      Cli::tr("This should not have happened; it was logged."));
    }
}

} // namespace

int runProgram(int argc, char *argv[])
{
    const bool systemIsChinese = systemSpeaksChinese();
    chooseEncoding();
    logToStandardError();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    // The same name as the window's program: both look for the database in the same place.
    QCoreApplication::setApplicationName(u"fairlead"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FAIRLEAD_VERSION));

    const auto parsed = parseLine(QCoreApplication::arguments().mid(1), allSpecs());
    const auto *wrong = std::get_if<UsageError>(&parsed);
    const ParsedLine &line = wrong ? wrong->line : std::get<ParsedLine>(parsed);
    const QString language = line.value(u"lang"_s).value_or(systemIsChinese ? u"zh"_s : u"en"_s);
    const bool chinese = isLanguage(language) ? language == "zh"_L1 : systemIsChinese;
    QTranslator translator;
    if (chinese && translator.load(u":/i18n/fairlead_zh_CN.qm"_s))
        QCoreApplication::installTranslator(&translator);

    Context context(line, chinese);
    if (wrong)
        return static_cast<int>(context.console().fail(Exit::Usage, u"usage"_s, sentence(*wrong)));
    if (!isLanguage(language))
        return static_cast<int>(context.refuseValue(u"--lang"_s, Cli::tr("zh or en")));
    const Exit exit = runGuarded(context);
    if (!context.console().wasHeard() && exit == Exit::Done)
        return static_cast<int>(Exit::Failed);
    return static_cast<int>(exit);
}

} // namespace fairlead::cli
