// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/preparationdesk.h"
#include "ui/registry/equipmentforms.h"
#include "ui/registry/equipmentpages.h"
#include "ui/registry/recordpane.h"

#include <QTreeWidget>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int shownLines = 12;
} // namespace

TemplatePage::TemplatePage(Workbench &bench, QWidget *parent)
    : RegistryPage(u"templates"_s, bench, parent), m_lines(new QTreeWidget)
{
    using Row = TemplateRow;
    std::vector<ListColumn<Row>> columns{
        {.code = u"model"_s,
         .title = [] { return tr("For"); },
         .text =
             [](const Row &row) {
                 TemplateScope engines = row.stored.scope;
                 engines.job = std::nullopt;
                 return TemplateForm::titleOf(engines).section(u" · "_s, 0, 0);
             },
         .width = 160,
         .sortable = true,
         .condition = ColumnCondition::text()},
        {.code = u"job"_s,
         .title = [] { return tr("Kind of job"); },
         .text =
             [](const Row &row) {
                 return row.stored.scope.job ? wording::label(*row.stored.scope.job) : tr("Any kind of job");
             },
         .width = 120,
         .condition = ColumnCondition::codes(choicesOf<TicketKind>())},
        {.code = u"lines"_s,
         .title = [] { return tr("Lines"); },
         .text = [](const Row &row) { return QString::number(row.stored.lines.size()); },
         .width = 64,
         .alignment = Qt::AlignRight | Qt::AlignVCenter},
        {.code = u"content"_s,
         .title = [] { return tr("Tools and parts"); },
         .text =
             [](const Row &row) {
                 QStringList names;
                 for (const EquipmentLine &line : row.stored.lines)
                     names.append(line.name);
                 return names.join(u", "_s);
             },
         .width = 320}};
    m_model = new RecordListModel<Row>(std::move(columns),
                                       deskLoader<Row>(bench.client(), this, &desk::PreparationDesk::templateKeys,
                                                       &desk::PreparationDesk::templateRows),
                                       this);
    list()->setTitle(title());
    list()->setEmptyText([] { return tr("No templates here. Ctrl+Shift+N adds one."); });
    list()->setModel(m_model);

    m_lines->setObjectName(u"template_lines"_s);
    m_lines->setRootIsDecorated(false);
    m_lines->setUniformRowHeights(true);
    m_lines->setMinimumHeight((shownLines + 1) * (m_lines->fontMetrics().height() + Theme::grid));
    pane()->addBlock(m_lines);
    pane()->addAction(
        u"change_template"_s, [] { return tr("&Change…"); },
        [this] {
            if (const Row *row = current()) {
                auto *form = new TemplateForm(this->bench(), TemplateForm::contextOf(row->stored));
                form->fill(row->stored);
                pane()->openForm(form);
            }
        });
    retranslate();
}

Text TemplatePage::title() const
{
    return [] { return tr("Templates"); };
}

const TemplateRow *TemplatePage::current() const
{
    const std::optional<RowKey> key = list()->currentKey();
    return key ? m_model->rowOf(*key) : nullptr;
}

void TemplatePage::startNew()
{
    pane()->openForm(new TemplateForm(bench()));
}

void TemplatePage::showCurrent()
{
    m_lines->setHeaderLabels({tr("Kind"), tr("No."), tr("Name"), tr("Qty"), tr("Note")});
    m_lines->setAccessibleName(tr("Lines of the template"));
    m_lines->clear();
    const TemplateRow *row = current();
    m_lines->setVisible(row != nullptr);
    if (!row) {
        pane()->showNothing();
        return;
    }
    pane()->show(TemplateForm::titleOf(row->stored.scope), activeBadge(row->stored.active), {});
    for (const EquipmentLine &line : row->stored.lines)
        new QTreeWidgetItem(
            m_lines, {wording::label(line.kind), line.code, line.name, QString::number(line.quantity), line.note});
    for (int column = 0; column < m_lines->columnCount() - 1; ++column)
        m_lines->resizeColumnToContents(column);
    pane()->showRelated(kind(), RecordId(row->stored.id.uuid()));
}

} // namespace fairlead::ui
