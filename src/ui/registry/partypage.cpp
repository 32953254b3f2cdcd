// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/registrydesk.h"
#include "ui/registry/mergeform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registryforms.h"
#include "ui/registry/registrypage.h"
#include "wording/labels.h"

#include <QHeaderView>
#include <QTreeWidget>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int contactRows = 4; // seen at once
} // namespace

PartyPage::PartyPage(Workbench &bench, QWidget *parent)
    : RegistryPage(u"parties"_s, bench, parent), m_contacts(new QTreeWidget)
{
    using Row = desk::PartyRow;
    std::vector<ListColumn<Row>> columns{{.code = u"name"_s,
                                          .title = [] { return tr("Name"); },
                                          .text = [](const Row &row) { return row.party.name; },
                                          .width = 280,
                                          .sortable = true,
                                          .condition = ColumnCondition::text()},
                                         {.code = u"kind"_s,
                                          .title = [] { return tr("Kind"); },
                                          .text = [](const Row &row) { return wording::label(row.party.kind); },
                                          .width = 128,
                                          .sortable = true,
                                          .condition = ColumnCondition::codes(choicesOf<PartyKind>())},
                                         {.code = u"contacts"_s,
                                          .title = [] { return tr("Contacts"); },
                                          .text =
                                              [](const Row &row) {
                                                  QStringList names;
                                                  for (const Contact &contact : row.contacts) {
                                                      if (contact.active)
                                                          names.append(contact.name);
                                                  }
                                                  return names.join(u", "_s);
                                              },
                                          .width = 240,
                                          .condition = ColumnCondition::text()}};
    m_model = new RecordListModel<Row>(
        std::move(columns),
        deskLoader<Row>(bench.client(), this, &desk::RegistryDesk::partyKeys, &desk::RegistryDesk::partyRows), this);
    list()->setTitle(title());
    list()->setEmptyText([] { return tr("No parties here. Ctrl+Shift+N adds one."); });
    list()->setModel(m_model);

    m_contacts->setObjectName(u"contacts"_s);
    m_contacts->setRootIsDecorated(false);
    m_contacts->setColumnCount(2);
    m_contacts->setUniformRowHeights(true);
    m_contacts->setFixedHeight((contactRows + 1) * (m_contacts->fontMetrics().height() + 2 * Theme::grid - 4));
    connect(m_contacts, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *item) { changeContact(ContactId(item->data(0, Qt::UserRole).toUuid())); });
    pane()->addBlock(m_contacts);
    pane()->addAction(
        u"change_party"_s, [] { return tr("&Change…"); },
        [this] {
            if (const Row *row = current()) {
                auto *form = new PartyForm(this->bench(), {{u"id"_s, row->party.id.toString()},
                                                           {u"version"_s, row->party.version},
                                                           {u"name"_s, row->party.name}});
                form->fill(row->party);
                pane()->openForm(form);
            }
        });
    pane()->addAction(
        u"new_contact"_s, [] { return tr("New c&ontact…"); },
        [this] {
            if (const Row *row = current())
                pane()->openForm(new ContactForm(
                    this->bench(), {{u"party"_s, row->party.id.toString()}, {u"name"_s, row->party.name}}));
        });
    pane()->addAction(
        u"merge_party"_s, [] { return tr("&Merge into…"); },
        [this] {
            if (const Row *row = current())
                pane()->openForm(new MergeForm(this->bench(), {{u"kind"_s, codeOf(RecordKind::Party)},
                                                               {u"id"_s, row->party.id.toString()},
                                                               {u"name"_s, row->party.name}}));
        });
    retranslate();
}

Text PartyPage::title() const
{
    return [] { return tr("Parties"); };
}

const desk::PartyRow *PartyPage::current() const
{
    const std::optional<RowKey> key = list()->currentKey();
    return key ? m_model->rowOf(*key) : nullptr;
}

void PartyPage::startNew()
{
    pane()->openForm(new PartyForm(bench()));
}

void PartyPage::changeContact(const ContactId &id)
{
    const desk::PartyRow *row = current();
    if (!row)
        return;
    for (const Contact &contact : row->contacts) {
        if (contact.id != id)
            continue;
        auto *form = new ContactForm(bench(), {{u"id"_s, contact.id.toString()},
                                               {u"version"_s, contact.version},
                                               {u"party"_s, row->party.id.toString()},
                                               {u"name"_s, contact.name}});
        form->fill(contact);
        pane()->openForm(form);
        return;
    }
}

void PartyPage::showCurrent()
{
    m_contacts->setHeaderLabels({tr("Contact"), tr("Phones")});
    m_contacts->setAccessibleName(tr("Contacts; Enter changes one"));
    m_contacts->clear();
    const desk::PartyRow *row = current();
    m_contacts->setVisible(row != nullptr);
    if (!row) {
        pane()->showNothing();
        return;
    }
    pane()->show(row->party.name, activeBadge(row->party.active),
                 {{tr("Kind"), wording::label(row->party.kind)},
                  {tr("Contacts"), row->contacts.empty() ? tr("none yet") : QString::number(row->contacts.size())}});
    for (const Contact &contact : row->contacts) {
        auto *item = new QTreeWidgetItem(m_contacts, {contact.name, contact.phones.join(u", "_s)});
        item->setData(0, Qt::UserRole, contact.id.uuid());
        if (!contact.active)
            item->setText(0, tr("%1 (not in use)").arg(contact.name));
    }
    m_contacts->resizeColumnToContents(0);
    pane()->showRelated(kind(), RecordId(row->party.id.uuid()));
}

} // namespace fairlead::ui
