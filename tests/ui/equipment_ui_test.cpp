// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfixture.h"
#include "desk/dispatchdesk.h"
#include "desk/preparationdesk.h"
#include "desk/tooldesk.h"
#include "storage/visitrepository.h"
#include "support/casebuilder.h"
#include "ui/dispatch/dispatchtab.h"
#include "ui/dispatch/preparationlistpane.h"
#include "ui/form/equipmentlinesfield.h"
#include "ui/form/formhost.h"
#include "ui/form/notelabel.h"
#include "ui/list/recordlistview.h"
#include "ui/registry/equipmentforms.h"
#include "ui/registry/registrytab.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

/// Everything that can be read on `in`.
QString textsOn(const QWidget *in)
{
    QStringList texts;
    for (const QLabel *label : in->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

/// Types into a cell of a table, by an input method.
void typeInto(QTableWidget *table, int row, int column, const QString &text)
{
    table->setCurrentCell(row, column);
    table->editItem(table->item(row, column));
    auto *editor = table->findChild<QLineEdit *>();
    ASSERT_TRUE(editor);
    editor->selectAll();
    test::commit(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(); // what was typed is taken over by an event
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

TEST(EquipmentLinesFieldTest, growsAsItIsWrittenAndDropsLines)
{
    EquipmentLinesField field(u"lines"_s);
    field.show();
    int edits = 0;
    QObject::connect(&field, &Field::edited, &field, [&edits] { ++edits; });
    EXPECT_TRUE(field.isEmpty());
    EXPECT_EQ(field.table()->rowCount(), 1) << "one to begin with";
    typeInto(field.table(), 0, 2, u"液压拉伸器"_s);
    EXPECT_EQ(field.table()->rowCount(), 2) << "and one to go on with";
    EXPECT_GT(edits, 0);
    typeInto(field.table(), 1, 1, u"2738-05"_s);
    ASSERT_TRUE(field.ownViolation()) << "a line without a name";
    EXPECT_EQ(field.ownViolation()->parameters, QStringList{u"line_name"_s});
    typeInto(field.table(), 1, 2, u"密封圈"_s);
    EXPECT_FALSE(field.ownViolation());
    ASSERT_EQ(field.values().size(), 2U);
    EXPECT_EQ(field.values()[1], (EquipmentLine{EquipmentKind::Tool, u"2738-05"_s, u"密封圈"_s, 1, u""_s}));

    const QJsonValue draft = field.draft();
    field.table()->setCurrentCell(0, 2);
    QTest::keyClick(field.table(), Qt::Key_Delete, Qt::ControlModifier);
    ASSERT_EQ(field.values().size(), 1U);
    EXPECT_EQ(field.values()[0].name, u"密封圈"_s);
    field.table()->setCurrentCell(1, 2);
    QTest::keyClick(field.table(), Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(field.table()->rowCount(), 2) << "the empty line stays";
    field.restore(draft);
    EXPECT_EQ(field.values().size(), 2U);
    EXPECT_EQ(field.values()[0].name, u"液压拉伸器"_s);
}

class EquipmentRegistryTest : public test::BenchFixture {
protected:
    void SetUp() override
    {
        BenchFixture::SetUp();
        jack = test::done(desk::ToolDesk(office()).addTool({u"T-101"_s, u"液压拉伸器"_s, u"四件"_s}, by(manager)));
        tab = std::make_unique<RegistryTab>(bench());
        tab->resize(1200, 700);
        tab->show();
        settle(*tab);
    }
    void TearDown() override
    {
        tab.reset();
        BenchFixture::TearDown();
    }
    void openPage(int page)
    {
        book()->setCurrentIndex(page);
        settle(*tab);
        list()->table()->selectFirst();
        settle(*tab);
    }
    [[nodiscard]] QTabWidget *book() const { return tab->findChild<QTabWidget *>(u"registry_book"_s); }
    [[nodiscard]] QWidget *page() const { return book()->currentWidget(); }
    [[nodiscard]] RecordListView *list() const { return page()->findChild<RecordListView *>(); }
    template <typename Form> [[nodiscard]] Form *form() const { return page()->findChild<Form *>(); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return page()->findChild<QPushButton *>(name); }
    static QLineEdit *line(QWidget *in, const QString &name) { return in->findChild<QLineEdit *>(name); }
    void save(QWidget *form)
    {
        form->findChild<QPushButton *>(u"save"_s)->click();
        settle(*tab);
    }

    ToolId jack;
    std::unique_ptr<RegistryTab> tab;
};
FAIRLEAD_ON_SQLITE(EquipmentRegistryTest);

TEST_P(EquipmentRegistryTest, lendsAToolAndTakesItBack)
{
    openPage(4);
    EXPECT_FALSE(button(u"return_tool"_s)->isVisible());
    button(u"lend_tool"_s)->click();
    auto *lend = form<LendForm>();
    ASSERT_TRUE(lend);
    settle(*tab); // the people
    test::commit(line(lend, u"borrower"_s), u"周海"_s);
    save(lend);
    EXPECT_FALSE(lend->findChild<NoteLabel *>(u"due_on_note"_s)->text().isEmpty()) << "until when?";
    QTest::keyClicks(line(lend, u"due_on"_s), u"2026-5-8"_s);
    save(lend);
    EXPECT_TRUE(textsOn(page()).contains(u"周海"_s)) << textsOn(page()).toStdString();
    EXPECT_FALSE(button(u"lend_tool"_s)->isVisible());
    auto *loans = page()->findChild<QTreeWidget *>(u"loans"_s);
    ASSERT_EQ(loans->topLevelItemCount(), 1);
    EXPECT_EQ(loans->topLevelItem(0)->text(1), u"周海"_s);

    itIs("2026-05-09 08:00");
    list()->setFilter(u"overdue"_s);
    settle(*tab);
    EXPECT_EQ(list()->model()->rowCount(), 1);
    list()->setFilter(u"active"_s);
    settle(*tab);
    list()->table()->selectFirst();
    settle(*tab);
    button(u"return_tool"_s)->click();
    auto *back = form<ReturnForm>();
    ASSERT_TRUE(back);
    save(back);
    EXPECT_TRUE(button(u"lend_tool"_s)->isVisible());
    EXPECT_TRUE(desk::ToolDesk(office()).loansOf(jack).front().loan.returned);
}

TEST_P(EquipmentRegistryTest, addsAToolOnce)
{
    openPage(4);
    button(u"new_tools"_s)->click();
    auto *tool = form<ToolForm>();
    ASSERT_TRUE(tool);
    QTest::keyClicks(line(tool, u"number"_s), u"T-101"_s);
    test::commit(line(tool, u"name"_s), u"喷油器试验台"_s);
    save(tool);
    EXPECT_FALSE(tool->findChild<NoteLabel *>(u"number_note"_s)->text().isEmpty());
    line(tool, u"number"_s)->selectAll();
    QTest::keyClicks(line(tool, u"number"_s), u"T-102"_s);
    save(tool);
    EXPECT_EQ(list()->model()->rowCount(), 2);
}

TEST_P(EquipmentRegistryTest, writesATemplateByKeyboard)
{
    openPage(5);
    button(u"new_templates"_s)->click();
    auto *made = form<TemplateForm>();
    ASSERT_TRUE(made);
    auto *match = made->findChild<QComboBox *>(u"match"_s);
    match->setFocus();
    QTest::keyClick(match, Qt::Key_Down);
    EXPECT_TRUE(line(made, u"model"_s)->isEnabled());
    QTest::keyClicks(line(made, u"model"_s), u"L27/38"_s);
    auto *table = made->findChild<QTableWidget *>(u"lines"_s);
    typeInto(table, 0, 2, u"液压拉伸器"_s);
    typeInto(table, 1, 2, u"曲轴量表"_s);
    save(made);
    const std::vector<TemplateRow> rows =
        desk::PreparationDesk(office()).templateRows(desk::PreparationDesk(office()).templateKeys({}));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].stored.scope, (TemplateScope{ModelMatch::Family, u"L27/38"_s, {}}));
    EXPECT_EQ(rows[0].stored.lines.size(), 2U);

    list()->table()->selectFirst();
    settle(*tab);
    EXPECT_EQ(page()->findChild<QTreeWidget *>(u"template_lines"_s)->topLevelItemCount(), 2);
    button(u"change_template"_s)->click();
    auto *changed = form<TemplateForm>();
    ASSERT_TRUE(changed);
    table = changed->findChild<QTableWidget *>(u"lines"_s);
    table->setCurrentCell(0, 2);
    QTest::keyClick(table, Qt::Key_Delete, Qt::ControlModifier);
    save(changed);
    EXPECT_EQ(desk::PreparationDesk(office())
                  .templateRows(desk::PreparationDesk(office()).templateKeys({}))
                  .front()
                  .stored.lines.size(),
              1U);
}

class PreparationListTest : public test::BenchFixture {
protected:
    void SetUp() override
    {
        BenchFixture::SetUp();
        desk::ToolDesk tools(office());
        jack = test::done(tools.addTool({u"T-101"_s, u"液压拉伸器"_s, {}}, by(manager)));
        test::done(desk::PreparationDesk(office()).setTemplate(
            {{ModelMatch::Any, {}, {}},
             {{EquipmentKind::Tool, u"T-101"_s, u"液压拉伸器"_s, 1, {}}, {EquipmentKind::Part, {}, u"密封圈"_s, 6, {}}},
             true,
             0,
             false},
            by(manager)));
        ticket = repairToDispatch("2026-05-04");
        visit = test::done(desk::DispatchDesk(office()).assignCrew({ticket, zhou, {}, test::at("2026-05-06 17:00")},
                                                                   by(head, "2026-05-04 11:00")));
        tab = std::make_unique<DispatchTab>(bench());
        tab->resize(1366, 768);
        tab->show();
        settle(*tab);
        tab->open({RecordKind::Ticket, RecordId(ticket.uuid()), {}, {}});
        settle(*tab);
        pages()->setCurrentWidget(pane());
        settle(*tab);
    }
    void TearDown() override
    {
        tab.reset();
        BenchFixture::TearDown();
    }
    [[nodiscard]] FormHost *pages() const { return tab->findChild<FormHost *>(u"case_pages"_s); }
    [[nodiscard]] PreparationListPane *pane() const { return tab->findChild<PreparationListPane *>(); }
    [[nodiscard]] QTreeWidget *tree() const { return pane()->findChild<QTreeWidget *>(u"planned_items"_s); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return pane()->findChild<QPushButton *>(name); }
    /// The line of that name, whatever group it is in.
    [[nodiscard]] QTreeWidgetItem *item(const QString &name) const
    {
        const QList<QTreeWidgetItem *> found = tree()->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.front();
    }
    void planFromTemplates()
    {
        button(u"plan_from_templates"_s)->click();
        settle(*tab);
    }
    void save()
    {
        pages()->currentForm()->findChild<QPushButton *>(u"save"_s)->click();
        settle(*tab);
    }
    Visit stored() { return storage::VisitRepository(session()).load(visit).value(); }

    ToolId jack;
    TicketId ticket;
    VisitId visit;
    std::unique_ptr<DispatchTab> tab;
};
FAIRLEAD_ON_SQLITE(PreparationListTest);

TEST_P(PreparationListTest, plansFromTemplatesAndTicksWithTheSpaceBar)
{
    EXPECT_FALSE(item(u"液压拉伸器"_s));
    planFromTemplates();
    ASSERT_TRUE(item(u"液压拉伸器"_s));
    ASSERT_TRUE(item(u"密封圈"_s));
    EXPECT_FALSE(button(u"plan_from_templates"_s)->isEnabled()) << "nothing more to offer";
    EXPECT_EQ(item(u"液压拉伸器"_s)->checkState(0), Qt::Unchecked);

    tree()->setFocus();
    tree()->setCurrentItem(item(u"液压拉伸器"_s));
    QTest::keyClick(tree(), Qt::Key_Space);
    settle(*tab);
    EXPECT_EQ(item(u"液压拉伸器"_s)->checkState(0), Qt::Checked);
    EXPECT_TRUE(item(u"液压拉伸器"_s)->text(3).contains(u"高敏"_s)) << "who ticked";
    EXPECT_EQ(tree()->currentItem(), item(u"液压拉伸器"_s)) << "the chosen line stays chosen";
    ASSERT_EQ(stored().preparations.size(), 1U);
    EXPECT_EQ(stored().preparations.front().item, PreparationItem::Tools);
    QTest::keyClick(tree(), Qt::Key_Space);
    settle(*tab);
    EXPECT_EQ(item(u"液压拉伸器"_s)->checkState(0), Qt::Unchecked);
    EXPECT_FALSE(stored().preparations.back().ready);
}

TEST_P(PreparationListTest, lendsFromTheListAndShowsWhereTheToolIs)
{
    planFromTemplates();
    tree()->setCurrentItem(item(u"密封圈"_s));
    EXPECT_FALSE(button(u"list_lend"_s)->isEnabled()) << "a part isn't lent";
    tree()->setCurrentItem(item(u"液压拉伸器"_s));
    button(u"list_lend"_s)->click();
    settle(*tab); // the people
    auto *lend = qobject_cast<LendForm *>(pages()->currentForm());
    ASSERT_TRUE(lend);
    EXPECT_EQ(lend->findChild<QLineEdit *>(u"borrower"_s)->text(), u"周海"_s) << "the lead";
    EXPECT_EQ(lend->findChild<QLineEdit *>(u"due_on"_s)->text(), u"2026-05-06"_s) << "the planned end";
    save();
    const std::vector<LoanInWords> loans = desk::ToolDesk(office()).loansOf(jack);
    ASSERT_EQ(loans.size(), 1U);
    EXPECT_EQ(loans.front().loan.visitId, visit);
    EXPECT_EQ(pages()->currentWidget(), pane()) << "back to where it was asked for";
    EXPECT_TRUE(item(u"液压拉伸器"_s)->text(4).contains(u"周海"_s));
    tree()->setCurrentItem(item(u"液压拉伸器"_s));
    EXPECT_FALSE(button(u"list_lend"_s)->isEnabled()) << "it is out";
}

TEST_P(PreparationListTest, dropsALineThatStaysToBeSeen)
{
    planFromTemplates();
    tree()->setCurrentItem(item(u"密封圈"_s));
    button(u"list_drop"_s)->click();
    ASSERT_TRUE(pages()->currentForm());
    save();
    ASSERT_TRUE(item(u"密封圈"_s));
    EXPECT_EQ(item(u"密封圈"_s)->data(0, Qt::CheckStateRole).isValid(), false) << "there is nothing to tick";
    tree()->setCurrentItem(item(u"密封圈"_s));
    EXPECT_FALSE(button(u"list_drop"_s)->isEnabled());
}

TEST_P(PreparationListTest, saysWhatSomebodyElseDidMeanwhile)
{
    planFromTemplates();
    const PlannedItemId part = desk::PreparationDesk(office()).listOf({ticket, 0})->items[1].item.id;
    test::done(desk::PreparationDesk(office()).dropItem({part, {}}, by(head, "2026-05-04 12:00")));
    item(u"密封圈"_s)->setCheckState(0, Qt::Checked);
    settle(*tab);
    EXPECT_EQ(messages.size(), 1);
    EXPECT_FALSE(item(u"密封圈"_s)->data(0, Qt::CheckStateRole).isValid()) << "it shows as dropped now";
}

} // namespace
} // namespace fairlead::ui
