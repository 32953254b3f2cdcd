// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/options.h"

#include <QCommandLineParser>
#include <QStandardPaths>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

std::variant<Options, Options::Stop> Options::parse(const QStringList &arguments)
{
    const QCommandLineOption database(u"db"_s, tr("Open this database: a file, or postgresql://user@host/name."),
                                      u"database"_s);
    const QCommandLineOption demonstration(u"demo"_s, tr("Open a demonstration database, made at the first time."));
    const QCommandLineOption render(
        u"render"_s, tr("Paint every tab and the month sheet into this folder, without a display, and end."),
        u"folder"_s);
    const QCommandLineOption language(u"lang"_s, tr("The window's language: zh or en."), u"language"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The desk of an after-sales department for marine diesel engines."));
    parser.addOptions({database, demonstration, render, language});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();

    const auto wrong = [](const QString &why) { return Stop{u"fairlead: %1\n"_s.arg(why), 2}; };
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return Stop{parser.helpText(), 0};
    if (parser.isSet(version))
        return Stop{u"fairlead %1\n"_s.arg(QCoreApplication::applicationVersion()), 0};
    if (!parser.positionalArguments().isEmpty())
        return wrong(tr("what is “%1”? See --help.").arg(parser.positionalArguments().first()));

    Options options{
        .demo = parser.isSet(demonstration), .renderFolder = parser.value(render), .language = parser.value(language)};
    if (parser.isSet(language) && options.language != u"zh"_s && options.language != u"en"_s)
        return wrong(tr("--lang takes zh or en."));
    if (parser.isSet(render) && options.renderFolder.isEmpty())
        return wrong(tr("--render wants a folder."));
    if (parser.isSet(database)) {
        if (options.demo)
            return wrong(tr("--db and --demo exclude each other."));
        QString why;
        options.database = storage::DatabaseAddress::parse(parser.value(database), &why);
        if (!options.database)
            return wrong(tr("--db takes a file, or postgresql://user@host/name (%1).").arg(why));
    }
    return options;
}

QString Options::dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace fairlead::ui
