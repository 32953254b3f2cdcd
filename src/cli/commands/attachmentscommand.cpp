// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/database.h"
#include "cli/entryjson.h"
#include "cli/texttable.h"
#include "cli/tr.h"
#include "desk/attachmentdesk.h"
#include "desk/casedesk.h"
#include "rules/filename.h"
#include "wording/labels.h"
#include "wording/times.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

QJsonObject toJson(const desk::AttachmentRow &row, const People &people, const QString &path)
{
    const Attachment &attachment = row.attachment;
    QJsonObject object{{u"id"_s, attachment.id.toString()},
                       {u"record"_s, codeOf(attachment.kind)},
                       {u"record_id"_s, attachment.record.toString()},
                       {u"file_name"_s, attachment.fileName},
                       {u"caption"_s, textOrNull(attachment.caption)},
                       {u"size"_s, attachment.size},
                       {u"media_type"_s, codeOf(attachment.type)},
                       {u"sha256"_s, QString::fromLatin1(attachment.sha256.toHex())},
                       {u"withdrawn"_s, QJsonValue()},
                       {u"saved_as"_s, textOrNull(path)}};
    if (attachment.withdrawal)
        object.insert(u"withdrawn"_s,
                      withEntry({{u"reason"_s, attachment.withdrawal->reason}}, attachment.withdrawal->entry, people));
    return withEntry(object, attachment.entry, people);
}

/// A path in `folder` that is free: `photo.jpg`, then `photo (2).jpg`.
QString freePath(const QString &folder, const QString &name)
{
    QString path = QDir(folder).filePath(name);
    const QString ending = rules::fileEnding(name).isEmpty() ? QString() : name.mid(name.lastIndexOf(u'.'));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(u"%1 (%2)%3"_s.arg(name.chopped(ending.size())).arg(number).arg(ending));
    return path;
}

Exit run(Context &context)
{
    const QString folder = context.text(u"save-to"_s);
    if (context.line().has(u"save-to"_s) && !QDir().mkpath(folder.isEmpty() ? u"."_s : folder))
        return context.refuseValue(u"--save-to %1"_s.arg(folder), Cli::tr("a folder that can be written to"));
    const std::unique_ptr<Database> database = openDatabase(context);
    if (!database)
        return Exit::Usage;
    const std::optional<TicketId> ticket = desk::CaseDesk(database->office()).ticketByNumber(context.argument(0));
    if (!ticket)
        return context.refuse({{u"ticket"_s, ViolationCode::Unknown, {context.argument(0)}}});

    desk::AttachmentDesk desk(database->office());
    const People people(database->office());
    TextTable table({Cli::tr("Belongs to"), Cli::tr("File"), Cli::tr("Bytes"), Cli::tr("When"), Cli::tr("Who"),
                     Cli::tr("Caption")});
    table.alignRight(2);
    QJsonArray array;
    const std::vector<desk::AttachmentRow> rows = desk.ofTicket(*ticket);
    for (const desk::AttachmentRow &row : rows) {
        const Attachment &attachment = row.attachment;
        QString path;
        // What was withdrawn stays in the list, but isn't handed out.
        if (context.line().has(u"save-to"_s) && !attachment.withdrawal) {
            path = freePath(folder, attachment.fileName);
            if (const auto saved = desk.saveTo(attachment.id, path); !saved.ok())
                return context.refuse(saved.violations());
        }
        const QString caption =
            attachment.withdrawal ? Cli::tr("withdrawn: %1").arg(attachment.withdrawal->reason) : attachment.caption;
        table.add({wording::label(attachment.kind), attachment.fileName, QString::number(attachment.size),
                   wording::timeText(attachment.entry.happenedAt), row.enteredBy, caption});
        array.append(toJson(row, people, path));
    }
    context.console().print(rows.empty() ? Cli::tr("Nothing is attached.") : table.toString());
    context.console().printJson(array);
    return Exit::Done;
}

} // namespace

CommandEntry attachmentsCommand()
{
    return {{"attachments",
             "TICKET",
             1,
             QT_TRANSLATE_NOOP("Cli", "list the photos and documents of a ticket, or save them"),
             {{"save-to", "FOLDER", QT_TRANSLATE_NOOP("Cli", "save those that stand into this folder")}}},
            run};
}

} // namespace fairlead::cli
