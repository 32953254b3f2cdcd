// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachmentdesk.h"

#include "casefixture.h"
#include "desk/administrationdesk.h"
#include "desk/casedesk.h"
#include "desk/intakedesk.h"
#include "storage/journalrepository.h"
#include "storage/sql/query.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

using test::done;
using test::said;

namespace {

const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n and so on", 18);

class AttachmentTest : public test::CaseFixture {
protected:
    AttachmentDesk desk() { return AttachmentDesk(office()); }
    static AttachFile to(const TicketId &ticket, const QString &name, const QByteArray &bytes)
    {
        return {RecordKind::Ticket, RecordId(ticket.uuid()), {.fileName = name, .bytes = bytes}};
    }
    qint64 count(const char *table)
    {
        return storage::Query(session(), u"SELECT count(*) FROM %1"_s.arg(QLatin1String(table))).integer();
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder->filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }
    /// Does something to the stored contents past the program.
    void meddle(const char *sql) { storage::Query(session(), sql).exec(); }

    std::unique_ptr<QTemporaryDir> folder = test::makeTestFolder();
};

} // namespace

FAIRLEAD_ON_BOTH_DATABASES(AttachmentTest);

TEST_P(AttachmentTest, givesBackWhatWasAttached)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    AttachFile command = to(ticket, u"C:\\fakepath\\增压器.png"_s, png);
    command.file.caption = u" 漏油处 "_s;
    command.file.thumbnail = "small";
    const AttachmentId id = done(desk().attach(command, by(receiver, "2026-05-04 09:05")));

    const std::vector<AttachmentRow> rows = desk().ofTicket(ticket);
    ASSERT_EQ(rows.size(), 1U);
    const Attachment &stored = rows[0].attachment;
    EXPECT_EQ(stored.id, id);
    EXPECT_EQ(stored.fileName, u"增压器.png"_s);
    EXPECT_EQ(stored.caption, u"漏油处"_s);
    EXPECT_EQ(stored.type, FileType::Png);
    EXPECT_EQ(stored.size, png.size());
    EXPECT_EQ(stored.sha256, QCryptographicHash::hash(png, QCryptographicHash::Sha256));
    EXPECT_EQ(stored.ticketId, ticket);
    EXPECT_EQ(stored.entry.happenedAt, Instant::fromIso(u"2026-05-04 09:05"_s));
    EXPECT_EQ(rows[0].enteredBy, u"林小雨"_s);
    EXPECT_EQ(rows[0].thumbnail, QByteArray("small"));
    EXPECT_EQ(done(desk().content(id)), png);
    EXPECT_EQ(desk().ofRecord(RecordId(ticket.uuid())).size(), 1U);

    const auto journal = storage::JournalRepository(session()).ofRecord(RecordId(id.uuid()));
    ASSERT_EQ(journal.size(), 1U);
    EXPECT_EQ(journal[0].action, u"attach_file"_s);
    EXPECT_EQ(journal[0].ticketId, ticket);
    EXPECT_EQ(journal[0].change[u"sha256"_s].toArray().at(1).toString(), QString::fromLatin1(stored.sha256.toHex()));
    EXPECT_EQ(journal[0].change[u"size"_s].toArray().at(1).toInteger(), png.size());
}

TEST_P(AttachmentTest, keepsContentsOfAnyLength)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    for (const qint64 size :
         {qint64(1), attachmentPieceSize - 1, attachmentPieceSize, attachmentPieceSize + 1, 3 * attachmentPieceSize}) {
        QByteArray bytes(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = static_cast<char>(i * 7 + i / 251 + size);
        AttachFile command = to(ticket, {}, {});
        command.file.path = write(u"%1.bin"_s.arg(size), bytes);
        const AttachmentId id = done(desk().attach(command, by(receiver)));
        EXPECT_EQ(done(desk().content(id)), bytes) << size;
        const QString copy = folder->filePath(u"copy"_s);
        done(desk().saveTo(id, copy));
        QFile file(copy);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), bytes) << size;
        EXPECT_EQ(desk().ofTicket(ticket).back().attachment.fileName, u"%1.bin"_s.arg(size));
    }
    EXPECT_TRUE(desk().damagedContents().empty());
}

TEST_P(AttachmentTest, storesTheSameContentOnce)
{
    const TicketId first = repair("2026-05-04 09:00");
    const TicketId second = repair("2026-05-04 10:00");
    done(desk().attach(to(first, u"a.png"_s, png), by(receiver)));
    done(desk().attach(to(second, u"b.png"_s, png), by(receiver)));
    EXPECT_EQ(count("attachment"), 2);
    EXPECT_EQ(count("attachment_content"), 1);
    EXPECT_EQ(count("attachment_piece"), 1);
    // Twice on one record is a slip; again, after it was withdrawn, isn't.
    const auto before = contents();
    EXPECT_EQ(said(desk().attach(to(first, u"c.png"_s, png), by(receiver))), u"file duplicate a.png"_s);
    EXPECT_EQ(contents(), before);
    done(desk().withdraw({desk().ofTicket(first)[0].attachment.id, u"贴错了"_s}, by(receiver)));
    done(desk().attach(to(first, u"c.png"_s, png), by(receiver)));
    EXPECT_EQ(count("attachment"), 3);
    EXPECT_EQ(count("attachment_content"), 1);
}

TEST_P(AttachmentTest, refusesWhatIsEmptyTooLargeOrNotThere)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    CompanySettings settings = AdministrationDesk(office()).settings();
    EXPECT_EQ(settings.attachmentMegabytes, 50);
    settings.attachmentMegabytes = 1;
    done(AdministrationDesk(office()).changeSettings(settings, by(manager)));
    const QByteArray most(1024 * 1024, 'a');
    const auto before = contents();
    EXPECT_EQ(said(desk().attach(to(ticket, u"a.txt"_s, {}), by(receiver))), u"file empty_file a.txt"_s);
    EXPECT_EQ(said(desk().attach(to(ticket, u"a.txt"_s, most + 'a'), by(receiver))), u"file file_too_large a.txt 1"_s);
    AttachFile file = to(ticket, {}, {});
    file.file.path = write(u"b.txt"_s, most + 'a');
    EXPECT_EQ(said(desk().attach(file, by(receiver))), u"file file_too_large b.txt 1"_s);
    file.file.path = write(u"c.txt"_s, {});
    EXPECT_EQ(said(desk().attach(file, by(receiver))), u"file empty_file c.txt"_s);
    file.file.path = folder->filePath(u"missing.txt"_s);
    EXPECT_EQ(said(desk().attach(file, by(receiver))), u"file unreadable_file missing.txt"_s);
    file.file.path = folder->path();
    EXPECT_TRUE(said(desk().attach(file, by(receiver))).startsWith(u"file unreadable_file"_s)) << "a folder";
    file.file.path = u"/dev/zero"_s;
    EXPECT_EQ(said(desk().attach(file, by(receiver))), u"file unreadable_file zero"_s);
    AttachFile nowhere = to(TicketId(QUuid::createUuid()), u"a.txt"_s, "a");
    EXPECT_EQ(said(desk().attach(nowhere, by(receiver))), u"record unknown "_s + nowhere.record.toString());
    nowhere.kind = RecordKind::Rulebook;
    EXPECT_EQ(said(desk().attach(nowhere, by(receiver))), u"record unknown "_s + nowhere.record.toString());
    AttachFile spoken = to(ticket, u"a.txt"_s, "a");
    spoken.file.caption = QString(201, u'a');
    EXPECT_EQ(said(desk().attach(spoken, by(receiver))), u"caption too_long 200"_s);
    EXPECT_EQ(contents(), before);
    done(desk().attach(to(ticket, u"a.txt"_s, most), by(receiver)));
}

TEST_P(AttachmentTest, theLimitHasBounds)
{
    CompanySettings settings = AdministrationDesk(office()).settings();
    for (const int wrong : {0, -1, 1001}) {
        settings.attachmentMegabytes = wrong;
        EXPECT_EQ(said(AdministrationDesk(office()).changeSettings(settings, by(manager))),
                  u"attachment_megabytes out_of_range 1 1000"_s);
    }
    settings.attachmentMegabytes = 1000;
    done(AdministrationDesk(office()).changeSettings(settings, by(manager)));
    EXPECT_EQ(AdministrationDesk(office()).settings().attachmentMegabytes, 1000);
}

TEST_P(AttachmentTest, aWrongOneIsWithdrawnAndStays)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    const AttachmentId id = done(desk().attach(to(ticket, u"a.png"_s, png), by(receiver, "2026-05-04 09:05")));
    EXPECT_EQ(said(desk().withdraw({id, u" "_s}, by(head))), u"reason required"_s);
    EXPECT_EQ(said(desk().withdraw({id, u"x"_s}, by(head, "2026-05-04 09:04"))),
              u"at too_early 2026-05-04T09:05:00+08:00"_s);
    done(desk().withdraw({id, u"别的船的照片"_s}, by(head, "2026-05-04 10:00")));
    const AttachmentRow row = desk().ofTicket(ticket).at(0);
    ASSERT_TRUE(row.attachment.withdrawal);
    EXPECT_EQ(row.attachment.withdrawal->reason, u"别的船的照片"_s);
    EXPECT_EQ(row.withdrawnBy, u"陈国栋"_s);
    EXPECT_EQ(done(desk().content(id)), png) << "a fact stays";
    EXPECT_TRUE(said(desk().withdraw({id, u"x"_s}, by(head))).startsWith(u"attachment already_done"_s));
    EXPECT_EQ(journalOf(id), QStringList({u"attach_file"_s, u"withdraw_attachment"_s}));
}

TEST_P(AttachmentTest, takesACaption)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    const AttachmentId id = done(desk().attach(to(ticket, u"a.png"_s, png), by(receiver)));
    EXPECT_EQ(said(desk().caption({id, u"a\nb"_s}, by(head))), u"caption invalid_text"_s);
    EXPECT_TRUE(said(desk().caption({AttachmentId(QUuid::createUuid()), u"a"_s}, by(head)))
                    .startsWith(u"attachment unknown"_s));
    done(desk().caption({id, u"铭牌"_s}, by(head)));
    EXPECT_EQ(desk().ofTicket(ticket).at(0).attachment.caption, u"铭牌"_s);
    EXPECT_EQ(journalOf(id), QStringList({u"attach_file"_s, u"caption_attachment"_s}));
}

TEST_P(AttachmentTest, findsOutWhatWasDamaged)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    const AttachmentId good = done(desk().attach(to(ticket, u"good.txt"_s, "good"), by(receiver)));
    const AttachmentId bad = done(desk().attach(to(ticket, u"bad.txt"_s, QByteArray(100, 'a')), by(receiver)));
    const char *const spoilt = onSqlite()
                                   ? "UPDATE attachment_piece SET bytes = zeroblob(100) WHERE length(bytes) = 100"
                                   : "UPDATE attachment_piece SET bytes = decode(repeat('00', 100), 'hex') "
                                     "WHERE length(bytes) = 100";
    meddle(spoilt);
    const QString copy = folder->filePath(u"copy"_s);
    EXPECT_EQ(said(desk().content(bad)), u"content damaged bad.txt"_s);
    EXPECT_EQ(said(desk().saveTo(bad, copy)), u"content damaged bad.txt"_s);
    EXPECT_FALSE(QFile::exists(copy));
    EXPECT_EQ(done(desk().content(good)), QByteArray("good"));
    std::vector<DamagedContent> damaged = desk().damagedContents();
    ASSERT_EQ(damaged.size(), 1U);
    ASSERT_EQ(damaged[0].attachments.size(), 1U);
    EXPECT_EQ(damaged[0].attachments[0].id, bad);

    meddle("DELETE FROM attachment_piece");
    EXPECT_EQ(said(desk().content(good)), u"content damaged good.txt"_s);
    EXPECT_EQ(desk().damagedContents().size(), 2U);
}

TEST_P(AttachmentTest, savingElsewhereSaysWhenItCannot)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    const AttachmentId id = done(desk().attach(to(ticket, u"a.txt"_s, "a"), by(receiver)));
    const QString path = folder->filePath(u"no/such/folder"_s);
    EXPECT_EQ(said(desk().saveTo(id, path)), u"path invalid_value "_s + path);
}

TEST_P(AttachmentTest, comesInWithACallInOneStep)
{
    LogCall call;
    call.text = u"冒黑烟"_s;
    call.engine = engine;
    call.attachments.push_back({.fileName = u"a.png"_s, .bytes = png});
    call.attachments.push_back({.fileName = u"b.txt"_s, .caption = u"机旁记录"_s, .bytes = "420"});
    const LoggedCall logged = done(IntakeDesk(office()).logCall(call, by(receiver, "2026-05-04 09:00")));
    const std::vector<AttachmentRow> rows = desk().ofTicket(logged.ticket);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].attachment.kind, RecordKind::Call);
    EXPECT_EQ(rows[0].attachment.record, RecordId(logged.call.uuid()));
    EXPECT_EQ(rows[1].attachment.caption, u"机旁记录"_s);
    EXPECT_EQ(journalOf(rows[0].attachment.id), QStringList{u"log_call"_s});

    // One that can't be kept keeps the call from being saved; a file there twice is a slip.
    const auto before = contents();
    call.attachments.push_back({.fileName = u"c.txt"_s, .path = folder->filePath(u"gone"_s)});
    call.attachments.push_back({.fileName = u"d.txt"_s, .bytes = "420"});
    EXPECT_EQ(said(IntakeDesk(office()).logCall(call, by(receiver, "2026-05-04 09:10"))),
              u"attachments[2] unreadable_file c.txt; attachments[3] duplicate d.txt"_s);
    EXPECT_EQ(contents(), before);
}

TEST_P(AttachmentTest, belongsToTheCaseOfItsRecord)
{
    const TicketId ticket = submitted();
    const rules::VisitFacts visit = newestVisitOf(ticket);
    const std::vector<std::pair<RecordKind, QUuid>> places{
        {RecordKind::Call, factsOf(ticket).calls.at(0).id.uuid()},
        {RecordKind::Visit, visit.visit.id.uuid()},
        {RecordKind::DailySheet, visit.sheets.at(0).id.uuid()},
        {RecordKind::WorkOrder, visit.workOrder->id.uuid()},
        {RecordKind::Signatory, visit.workOrder->signatories.at(0).id.uuid()}};
    for (const auto &[kind, record] : places) {
        AttachFile command{kind, RecordId(record), {.fileName = u"a.txt"_s, .bytes = codeOf(kind).toUtf8()}};
        done(desk().attach(command, by(zhou)));
        EXPECT_EQ(desk().ofTicket(ticket).back().attachment.kind, kind);
        EXPECT_EQ(desk().ofRecord(RecordId(record)).size(), 1U) << codeOf(kind).toStdString();
    }
    for (const auto &[kind, record] : std::vector<std::pair<RecordKind, QUuid>>{{RecordKind::Ship, ship.uuid()},
                                                                                {RecordKind::Engine, engine.uuid()},
                                                                                {RecordKind::Party, owner.uuid()},
                                                                                {RecordKind::Employee, zhou.uuid()}}) {
        done(desk().attach({kind, RecordId(record), {.fileName = u"a.txt"_s, .bytes = "a"}}, by(zhou)));
        EXPECT_TRUE(desk().ofRecord(RecordId(record)).at(0).attachment.ticketId.isNull());
    }
}

TEST_P(AttachmentTest, followsATicketThatIsMerged)
{
    const TicketId keep = repair("2026-05-04 09:00");
    LogCall call;
    call.text = u"漏油"_s;
    call.engine = engine;
    call.attachments.push_back({.fileName = u"call.txt"_s, .bytes = "call"});
    const TicketId merged = done(IntakeDesk(office()).logCall(call, by(receiver, "2026-05-04 09:30"))).ticket;
    const AttachmentId id = done(desk().attach(to(merged, u"ticket.txt"_s, "ticket"), by(receiver)));
    done(IntakeDesk(office()).mergeTickets({keep, merged, u"同一故障"_s, false}, by(receiver, "2026-05-04 11:00")));
    EXPECT_EQ(desk().ofTicket(keep).size(), 2U);
    EXPECT_EQ(desk().ofTicket(merged).size(), 2U) << "its number leads there";
    EXPECT_EQ(desk().ofRecord(RecordId(keep.uuid())).size(), 1U);
    EXPECT_EQ(journalOf(id), QStringList({u"attach_file"_s, u"merge_tickets"_s}));
    // What is attached to the merged one later belongs there, too.
    done(desk().attach(to(merged, u"later.txt"_s, "later"), by(receiver, "2026-05-04 12:00")));
    EXPECT_EQ(desk().ofTicket(keep).size(), 3U);
    EXPECT_EQ(desk().ofRecord(RecordId(keep.uuid())).size(), 2U);
}

TEST_P(AttachmentTest, keepsAThumbnailOnce)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    done(desk().attach(to(ticket, u"a.png"_s, png), by(receiver)));
    const QByteArray sha256 = desk().ofTicket(ticket).at(0).attachment.sha256;
    EXPECT_FALSE(desk().ofTicket(ticket).at(0).thumbnail) << "none was made yet";
    desk().keepThumbnail(sha256, {});
    EXPECT_EQ(desk().ofTicket(ticket).at(0).thumbnail, QByteArray("")) << "none can be made";
    desk().keepThumbnail(sha256, "late");
    EXPECT_EQ(desk().ofTicket(ticket).at(0).thumbnail, QByteArray(""));
}

} // namespace fairlead::desk
