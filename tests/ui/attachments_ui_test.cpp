// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfixture.h"
#include "desk/attachmentdesk.h"
#include "desk/intakedesk.h"
#include "report/picture.h"
#include "ui/attach/attachmentfield.h"
#include "ui/attach/attachmentpane.h"
#include "ui/attach/attachmentviewer.h"
#include "ui/case/casepane.h"
#include "ui/form/notelabel.h"
#include "ui/intake/callform.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QImageWriter>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

QImage plain(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

QByteArray encoded(const QImage &image, const char *format,
                   QImageIOHandler::Transformation held = QImageIOHandler::TransformationNone)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setTransformation(held);
    EXPECT_TRUE(writer.write(image));
    return bytes;
}

QByteArray pdfOf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(QRect(0, 0, writer.width(), writer.height()), page == 0 ? Qt::red : Qt::blue);
    }
    painter.end();
    return bytes;
}

void drop(QWidget *onto, QMimeData &data)
{
    const QPoint at = onto->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &enter);
    ASSERT_TRUE(enter.isAccepted());
    EXPECT_EQ(enter.dropAction(), Qt::CopyAction) << "the other program would take its file away";
    QDropEvent dropped(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &dropped);
    EXPECT_TRUE(dropped.isAccepted());
}

class AttachmentUiTest : public test::BenchFixture {
protected:
    void SetUp() override
    {
        BenchFixture::SetUp();
        itIs("2026-05-04 09:00");
    }
    void TearDown() override
    {
        form.reset();
        pane.reset();
        BenchFixture::TearDown();
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder->filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }

    // A call that isn't saved yet.
    void openForm()
    {
        form = std::make_unique<CallForm>(bench());
        logged.reset();
        QObject::connect(form.get(), &CallForm::logged, form.get(),
                         [this](const desk::LoggedCall &call) { logged = call; });
        form->resize(1000, 800);
        form->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(form.get()));
        settle(*form);
    }
    AttachmentField *field() { return static_cast<AttachmentField *>(form->field(u"attachments"_s)); }
    void settleField()
    {
        test::waitUntil([this] { return !field()->isPending(); });
        settle(*form);
    }
    QStringList draftFiles() const { return QDir(draftFolder() + u"/files"_s).entryList(QDir::Files); }
    void say(const QString &text)
    {
        form->field(u"text"_s)->editor()->setFocus();
        test::commit(form->field(u"text"_s)->editor(), text);
    }

    // What is stored.
    void openPane(const TicketId &ticket)
    {
        pane = std::make_unique<AttachmentPane>(bench());
        pane->resize(600, 500);
        pane->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(pane.get()));
        pane->showRecord(RecordKind::Ticket, RecordId(ticket.uuid()));
        settlePane();
    }
    void settlePane()
    {
        settle(*pane);
        test::waitUntil([this] { return !pane->isBusy(); });
        settle(*pane);
    }
    AttachmentId attach(const TicketId &ticket, const QString &name, const QByteArray &bytes)
    {
        return test::done(desk::AttachmentDesk(office()).attach(
            {RecordKind::Ticket, RecordId(ticket.uuid()), {.fileName = name, .bytes = bytes}}, by(manager)));
    }
    std::vector<desk::AttachmentRow> stored(const TicketId &ticket)
    {
        return desk::AttachmentDesk(office()).ofTicket(ticket);
    }
    static QListWidget *list(QWidget *in) { return in->findChild<QListWidget *>(u"attachment_list"_s); }
    /// The list of a field has the field's name.
    QListWidget *fieldList() { return field()->view()->list(); }
    AttachmentViewer *viewer()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<AttachmentViewer *>(window); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> folder = test::makeTestFolder();
    std::unique_ptr<CallForm> form;
    std::unique_ptr<AttachmentPane> pane;
    std::optional<desk::LoggedCall> logged;
};
FAIRLEAD_ON_SQLITE(AttachmentUiTest);

TEST_P(AttachmentUiTest, aCallTakesWhatIsDroppedAnywhereOnItsForm)
{
    openForm();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"机旁.txt"_s, "420")),
                  QUrl::fromLocalFile(write(u"photo.jpg"_s, encoded(plain(800, 600), "jpeg"))),
                  QUrl(u"https://example.org/x.png"_s), QUrl::fromLocalFile(folder->path())});
    drop(form.get(), data);
    settleField();
    ASSERT_EQ(field()->files().size(), 2U) << "no folders, and nothing from elsewhere";
    EXPECT_TRUE(form->isDirty());

    say(u"漏油"_s);
    QTest::keyClick(form.get(), Qt::Key_Return, Qt::ControlModifier);
    test::waitUntil([this] { return logged.has_value(); });
    const auto rows = stored(logged->ticket);
    ASSERT_EQ(rows.size(), 2U);
    QStringList names;
    for (const desk::AttachmentRow &row : rows) {
        names.append(row.attachment.fileName);
        EXPECT_EQ(row.attachment.kind, RecordKind::Call);
        if (row.attachment.type == FileType::Jpeg) {
            EXPECT_EQ(QImage::fromData(row.thumbnail.value()).width(), report::thumbnailSide);
        }
    }
    names.sort();
    EXPECT_EQ(names, QStringList({u"photo.jpg"_s, u"机旁.txt"_s}));
    EXPECT_TRUE(draftFiles().isEmpty());
    EXPECT_TRUE(QFile::exists(folder->filePath(u"photo.jpg"_s))) << "theirs isn't ours to take away";
}

TEST_P(AttachmentUiTest, aScreenshotIsPastedEvenWhereTextIsTyped)
{
    openForm();
    QApplication::clipboard()->setImage(plain(300, 200));
    auto *text = qobject_cast<QPlainTextEdit *>(form->field(u"text"_s)->editor());
    text->setFocus();
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    settleField();
    ASSERT_EQ(field()->files().size(), 1U);
    EXPECT_TRUE(field()->files()[0].fileName.endsWith(u"2026-05-04 090000.png"_s));
    // Text stays the text field's.
    QApplication::clipboard()->setText(u"漏油"_s);
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(text->toPlainText(), u"漏油"_s);
    EXPECT_EQ(field()->files().size(), 1U);
    // And in the list of attachments.
    QApplication::clipboard()->setImage(plain(30, 20));
    fieldList()->setFocus();
    QTest::keyClick(fieldList(), Qt::Key_V, Qt::ControlModifier);
    settleField();
    ASSERT_EQ(field()->files().size(), 2U);
    EXPECT_TRUE(field()->files()[1].fileName.endsWith(u"2026-05-04 090000 (2).png"_s)) << "of the same second";
}

TEST_P(AttachmentUiTest, whatIsGatheredOutlivesAKill)
{
    openForm();
    const QString origin = write(u"photo.png"_s, encoded(plain(80, 60), "png"));
    field()->add({{origin}});
    settleField();
    field()->view()->setCurrent(field()->files()[0].path);
    fieldList()->setFocus();
    QTest::keyClick(fieldList(), Qt::Key_F2);
    auto *answer = field()->findChild<QLineEdit *>(u"attachment_answer"_s);
    ASSERT_TRUE(answer->isVisible());
    test::commit(answer, u"铭牌"_s);
    QTest::keyClick(answer, Qt::Key_Return);
    EXPECT_EQ(field()->files().at(0).caption, u"铭牌"_s);
    QFile::remove(origin); // the camera was pulled out
    bench().drafts().flush();
    form.reset(); // neither saved nor discarded

    restartBench();
    std::vector<Draft> drafts;
    QObject::connect(&bench().drafts(), &DraftKeeper::restored, &bench(),
                     [&drafts](const std::vector<Draft> &kept) { drafts = kept; });
    bench().drafts().load();
    test::waitUntil([&drafts] { return !drafts.empty(); });
    openForm();
    form->restore(drafts.at(0));
    settleField();
    ASSERT_EQ(field()->files().size(), 1U);
    EXPECT_EQ(field()->files()[0].fileName, u"photo.png"_s);
    EXPECT_EQ(field()->files()[0].caption, u"铭牌"_s);
    EXPECT_FALSE(field()->files()[0].thumbnail.isEmpty());
    form->discard();
    EXPECT_TRUE(draftFiles().isEmpty());
}

TEST_P(AttachmentUiTest, saysWhatCannotBeAttached)
{
    openForm();
    field()->add({{write(u"empty.txt"_s, {})}, {folder->filePath(u"gone.txt"_s)}});
    settleField();
    EXPECT_TRUE(field()->files().empty());
    auto *note = field()->findChild<NoteLabel *>(u"attachment_note"_s);
    EXPECT_TRUE(note->text().contains(u"empty.txt"_s)) << note->text().toStdString();
    EXPECT_TRUE(note->text().contains(u"gone.txt"_s)) << note->text().toStdString();
    EXPECT_FALSE(form->isDirty());
}

TEST_P(AttachmentUiTest, aPictureOfMorePixelsThanAScreenIsAPhoto)
{
    openForm();
    field()->add({{QString(), plain(3840, 2160)}, {QString(), plain(4000, 3000)}});
    settleField();
    ASSERT_EQ(field()->files().size(), 2U);
    QStringList endings;
    for (const desk::NewAttachment &file : field()->files())
        endings.append(file.fileName.right(4));
    endings.sort();
    EXPECT_EQ(endings, QStringList({u".jpg"_s, u".png"_s}));
}

TEST_P(AttachmentUiTest, deleteTakesAwayWhatIsNotSavedYet)
{
    openForm();
    field()->add({{write(u"a.txt"_s, "a")}, {write(u"b.txt"_s, "b")}});
    settleField();
    ASSERT_EQ(draftFiles().size(), 2);
    fieldList()->setCurrentRow(0);
    fieldList()->setFocus();
    QTest::keyClick(fieldList(), Qt::Key_Delete);
    EXPECT_EQ(field()->files().size(), 1U);
    EXPECT_EQ(draftFiles().size(), 1);
}

TEST_P(AttachmentUiTest, storesWhatIsChosenDroppedAndPasted)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    openPane(ticket);
    prompts->paths = {write(u"a.txt"_s, "a")};
    QTest::mouseClick(pane->findChild<QAbstractButton *>(u"attach"_s), Qt::LeftButton);
    settlePane();
    EXPECT_EQ(pane->count(), 1);
    QMimeData data;
    data.setImageData(plain(400, 300));
    drop(pane->view(), data);
    settlePane();
    QApplication::clipboard()->setImage(plain(40, 30));
    list(pane.get())->setFocus();
    QTest::keyClick(list(pane.get()), Qt::Key_V, Qt::ControlModifier);
    settlePane();
    EXPECT_EQ(pane->count(), 3);
    EXPECT_EQ(stored(ticket).size(), 3U);
    EXPECT_EQ(list(pane.get())->count(), 3);
    EXPECT_TRUE(list(pane.get())->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"a.txt"_s));
    // The same once more is a slip, and said so.
    QTest::mouseClick(pane->findChild<QAbstractButton *>(u"attach"_s), Qt::LeftButton);
    settlePane();
    EXPECT_EQ(pane->count(), 3);
    EXPECT_TRUE(pane->findChild<NoteLabel *>(u"attachment_note"_s)->text().contains(u"a.txt"_s));
}

TEST_P(AttachmentUiTest, withdrawsWithAReasonByKeyboard)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    attach(ticket, u"a.txt"_s, "a");
    openPane(ticket);
    QListWidget *rows = list(pane.get());
    rows->setCurrentRow(0);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Delete);
    auto *answer = pane->findChild<QLineEdit *>(u"attachment_answer"_s);
    auto *ok = pane->findChild<QAbstractButton *>(u"attachment_answer_ok"_s);
    ASSERT_TRUE(answer->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), answer);
    EXPECT_FALSE(ok->isEnabled());
    QTest::keyClick(answer, Qt::Key_Return);
    EXPECT_TRUE(answer->isVisible()) << "a reason is wanted";
    QTest::keyClick(answer, Qt::Key_Escape);
    EXPECT_FALSE(answer->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), rows);

    QTest::keyClick(rows, Qt::Key_Delete);
    test::commit(answer, u"别的船"_s);
    QTest::keyClick(answer, Qt::Key_Return);
    settlePane();
    EXPECT_EQ(pane->count(), 0);
    ASSERT_EQ(stored(ticket).size(), 1U);
    EXPECT_EQ(stored(ticket)[0].attachment.withdrawal.value().reason, u"别的船"_s);
    EXPECT_TRUE(rows->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"别的船"_s)) << "it stays to be seen";
    // It can't be withdrawn twice.
    rows->setCurrentRow(0);
    QTest::keyClick(rows, Qt::Key_Delete);
    EXPECT_FALSE(answer->isVisible());
}

TEST_P(AttachmentUiTest, makesThumbnailsThatNobodyMade)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    attach(ticket, u"good.png"_s, encoded(plain(400, 300), "png"));
    attach(ticket, u"bad.png"_s, QByteArray("\x89PNG\r\n\x1a\n and so on", 18));
    openPane(ticket);
    test::waitUntil([this, &ticket] {
        const auto rows = stored(ticket);
        return rows[0].thumbnail && rows[1].thumbnail && !pane->isBusy();
    });
    EXPECT_EQ(QImage::fromData(*stored(ticket)[0].thumbnail).width(), report::thumbnailSide);
    EXPECT_TRUE(stored(ticket)[1].thumbnail->isEmpty());
    settlePane();
    EXPECT_FALSE(pane->view()->items()[0].thumbnail.isNull());
    EXPECT_TRUE(pane->view()->items()[1].thumbnail.isNull());
}

TEST_P(AttachmentUiTest, opensWhatIsSafeAndSavesTheRest)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    attach(ticket, u"机旁.txt"_s, "420");
    attach(ticket, u"tool.exe"_s, QByteArray("MZ\0", 3));
    attach(ticket, u"photo.bat"_s, encoded(plain(4, 4), "png"));
    openPane(ticket);
    QListWidget *rows = list(pane.get());
    rows->setCurrentRow(0);
    QTest::keyClick(rows, Qt::Key_Return);
    settlePane();
    ASSERT_EQ(prompts->shown.size(), 1);
    QFile copy(prompts->shown[0]);
    EXPECT_EQ(QFileInfo(copy).fileName(), u"机旁.txt"_s);
    EXPECT_FALSE(copy.permissions().testFlag(QFileDevice::WriteOwner)) << "what is changed there wouldn't be stored";
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), QByteArray("420"));

    rows->setCurrentRow(1);
    prompts->answer = false;
    prompts->path = folder->filePath(u"saved"_s);
    QTest::keyClick(rows, Qt::Key_Return);
    settlePane();
    EXPECT_EQ(prompts->asked.size(), 1);
    EXPECT_FALSE(QFile::exists(prompts->path));
    prompts->answer = true;
    QTest::keyClick(rows, Qt::Key_Return);
    settlePane();
    EXPECT_TRUE(QFile::exists(prompts->path));
    EXPECT_EQ(prompts->shown.size(), 1) << "never handed to the system";

    // Shown by the window itself, whatever it is called.
    rows->setCurrentRow(2);
    QTest::keyClick(rows, Qt::Key_Return);
    settlePane();
    ASSERT_NE(viewer(), nullptr);
    EXPECT_EQ(prompts->shown.size(), 1);
    QTest::keyClick(viewer(), Qt::Key_Escape);
    EXPECT_EQ(viewer(), nullptr);
}

TEST_P(AttachmentUiTest, saysThatAContentIsDamaged)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    attach(ticket, u"a.txt"_s, "a");
    database().executeAsStranger(u"UPDATE attachment_piece SET bytes = zeroblob(1)"_s);
    openPane(ticket);
    list(pane.get())->setCurrentRow(0);
    QTest::keyClick(list(pane.get()), Qt::Key_Return);
    settlePane();
    EXPECT_TRUE(prompts->shown.isEmpty());
    ASSERT_EQ(messages.size(), 1);
    EXPECT_TRUE(messages[0].contains(u"a.txt"_s));
}

TEST_P(AttachmentUiTest, theCaseShowsWhatBelongsToEachOfItsRecords)
{
    desk::LogCall call;
    call.text = u"漏油"_s;
    call.attachments.push_back({.fileName = u"call.txt"_s, .bytes = "call"});
    const TicketId ticket =
        test::done(desk::IntakeDesk(office()).logCall(call, by(receiver, "2026-05-04 09:00"))).ticket;
    attach(ticket, u"case.txt"_s, "case");
    CasePane casePane(bench(), u"intake"_s, {});
    casePane.resize(600, 600);
    QWidget &window = casePane;
    window.show();
    casePane.show(ticket);
    settle(casePane);
    auto *pages = casePane.findChild<QTabWidget *>(u"case_pages"_s);
    auto *inCase = casePane.findChild<AttachmentPane *>();
    const int page = pages->indexOf(inCase);
    ASSERT_GE(page, 0);
    EXPECT_TRUE(pages->tabText(page).contains(u"2"_s)) << pages->tabText(page).toStdString();
    pages->setCurrentIndex(page);
    settle(casePane);
    QListWidget *rows = list(inCase);
    ASSERT_EQ(rows->count(), 4) << "a heading and a file, twice";
    EXPECT_TRUE(rows->item(0)->text().contains(u"2026-05-04 09:00"_s)) << rows->item(0)->text().toStdString();
    EXPECT_FALSE(rows->item(0)->flags().testFlag(Qt::ItemIsSelectable));
}

class AttachmentViewerTest : public ::testing::Test {
protected:
    void open(FileType type, const QByteArray &content)
    {
        viewer = std::make_unique<AttachmentViewer>(u"a"_s, type, content);
        viewer->resize(600, 400);
        shown = 0;
        QObject::connect(viewer.get(), &AttachmentViewer::ready, viewer.get(), [this] { ++shown; });
        viewer->QWidget::show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(viewer.get()));
        test::waitUntil([this] { return shown > 0; });
    }

    int shown = 0; ///< how often something was
    std::unique_ptr<AttachmentViewer> viewer;
};

TEST_F(AttachmentViewerTest, showsAPhotoAsTheCameraWasHeld)
{
    open(FileType::Jpeg, encoded(plain(2000, 1500), "jpeg", QImageIOHandler::TransformationRotate90));
    EXPECT_EQ(viewer->shown().size(), QSize(1500, 2000));
    EXPECT_TRUE(viewer->trouble().isEmpty());
    EXPECT_LT(viewer->zoom(), 400.0 / 2000) << "it fits";
    QTest::keyClick(viewer.get(), Qt::Key_1);
    EXPECT_DOUBLE_EQ(viewer->zoom(), 1);
    QTest::keyClick(viewer.get(), Qt::Key_Plus);
    EXPECT_DOUBLE_EQ(viewer->zoom(), 1.25);
    QTest::keyClick(viewer.get(), Qt::Key_Minus);
    EXPECT_DOUBLE_EQ(viewer->zoom(), 1);
    QTest::keyClick(viewer.get(), Qt::Key_0);
    const qreal upright = viewer->zoom();
    QTest::keyClick(viewer.get(), Qt::Key_R);
    EXPECT_EQ(viewer->rotation(), 90);
    EXPECT_GT(viewer->zoom(), upright) << "a wide one finds more room";
    QTest::keyClick(viewer.get(), Qt::Key_R, Qt::ShiftModifier);
    EXPECT_EQ(viewer->rotation(), 0);
}

TEST_F(AttachmentViewerTest, turnsThePagesOfAPdf)
{
    open(FileType::Pdf, pdfOf(2));
    EXPECT_EQ(viewer->pageCount(), 2);
    EXPECT_EQ(viewer->shown().pixelColor(viewer->shown().rect().center()), QColor(Qt::red));
    QTest::keyClick(viewer.get(), Qt::Key_PageDown);
    test::waitUntil([this] { return shown == 2; });
    EXPECT_EQ(viewer->page(), 1);
    EXPECT_EQ(viewer->shown().pixelColor(viewer->shown().rect().center()), QColor(Qt::blue));
    QTest::keyClick(viewer.get(), Qt::Key_PageDown);
    EXPECT_EQ(viewer->page(), 1) << "there is no third";
    QTest::keyClick(viewer.get(), Qt::Key_Home);
    test::waitUntil([this] { return shown == 3; });
    EXPECT_EQ(viewer->page(), 0);
}

TEST_F(AttachmentViewerTest, saysWhatItCannotShow)
{
    for (const FileType type : {FileType::Pdf, FileType::Jpeg}) {
        open(type, "nothing of the kind");
        EXPECT_TRUE(viewer->shown().isNull());
        EXPECT_FALSE(viewer->trouble().isEmpty());
    }
}

} // namespace
} // namespace fairlead::ui
