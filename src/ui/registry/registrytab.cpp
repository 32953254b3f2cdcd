// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/registrytab.h"

#include "ui/core/icons.h"
#include "ui/registry/duplicatespage.h"
#include "ui/registry/equipmentforms.h"
#include "ui/registry/equipmentpages.h"
#include "ui/registry/mergeform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registryforms.h"
#include "ui/registry/registrypage.h"
#include "ui/registry/settingsform.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RegistryTab::RegistryTab(Workbench &bench, QWidget *parent)
    : Tab(bench, u"registry"_s, parent), m_book(new QTabWidget), m_duplicates(new DuplicatesPage(bench))
{
    m_pages = {new PartyPage(bench),    new ShipPage(bench), new EnginePage(bench),
               new EmployeePage(bench), new ToolPage(bench), new TemplatePage(bench)};
    const QStringList icons{u"party"_s, u"ship"_s, u"engine"_s, u"person"_s, u"tool"_s, u"template"_s};
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_book->addTab(m_pages[i], icon(icons[static_cast<int>(i)]), {});
    m_book->addTab(m_duplicates, icon(u"search"_s), {});
    connect(m_duplicates, &DuplicatesPage::mergeRequested, this, &RegistryTab::merge);
    m_book->setObjectName(u"registry_book"_s);
    m_book->setDocumentMode(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_book);
    // Each page loads when it is first seen.
    connect(m_book, &QTabWidget::currentChanged, this, [this] { refreshCurrent(); });
}

void RegistryTab::refreshCurrent()
{
    if (RegistryPage *page = current())
        page->refresh();
    else
        m_duplicates->refresh();
}

void RegistryTab::merge(const desk::Likeness &merged, const desk::Likeness &keep)
{
    // With the record that it is about beside it.
    open({merged.kind, merged.id, merged.name, {}});
    current()->pane()->openForm(new MergeForm(bench(), {{u"kind"_s, codeOf(merged.kind)},
                                                        {u"id"_s, merged.id.toString()},
                                                        {u"name"_s, merged.name},
                                                        {u"other"_s, keep.id.toString()},
                                                        {u"other_name"_s, keep.name}}));
}

RegistryPage *RegistryTab::current() const
{
    const auto index = static_cast<size_t>(m_book->currentIndex());
    return index < m_pages.size() ? m_pages[index] : nullptr;
}

void RegistryTab::act(const QString &action)
{
    bench().goTo(code());
    if (!current())
        m_book->setCurrentIndex(0);
    if (action == u"new_record"_s)
        current()->startNew();
    else if (action == u"company_settings"_s)
        current()->pane()->openForm(new SettingsForm(bench()));
}

void RegistryTab::showPage(RecordKind kind)
{
    const RecordKind wanted = kind == RecordKind::Contact ? RecordKind::Party : kind;
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->kind() == wanted)
            m_book->setCurrentIndex(static_cast<int>(i));
    }
}

bool RegistryTab::open(const RecordRef &record)
{
    showPage(record.kind);
    if (!record.label.isEmpty())
        current()->list()->find(record.label);
    return true;
}

RegistryPage *RegistryTab::pageOfForm(const QString &form, const QJsonObject &context) const
{
    if (form == QLatin1String(MergeForm::code)) {
        const QString kind = context.value(u"kind"_s).toString();
        return m_pages[kind == codeOf(RecordKind::Ship) ? 1 : kind == codeOf(RecordKind::Engine) ? 2 : 0];
    }
    if (form == QLatin1String(ShipForm::code) || form == QLatin1String(DeliveryForm::code))
        return m_pages[1];
    if (form == QLatin1String(ToolForm::code) || form == QLatin1String(LendForm::code) ||
        form == QLatin1String(ReturnForm::code))
        return m_pages[4];
    if (form == QLatin1String(TemplateForm::code))
        return m_pages[5];
    if (form == QLatin1String(EngineForm::code) || form == QLatin1String(VoidForm::code))
        return m_pages[2];
    return form == QLatin1String(EmployeeForm::code) ? m_pages[3] : m_pages[0];
}

bool RegistryTab::restoreDraft(const Draft &draft)
{
    RegistryForm *form = makeRegistryForm(bench(), draft.form, draft.context);
    if (!form)
        form = makeEquipmentForm(bench(), draft.form, draft.context);
    if (!form)
        return false;
    RegistryPage *page = pageOfForm(draft.form, draft.context);
    page->pane()->openForm(form);
    form->restore(draft);
    return true;
}

void RegistryTab::reload()
{
    refreshCurrent();
}

void RegistryTab::retranslate()
{
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_book->setTabText(static_cast<int>(i), m_pages[i]->title()());
    m_book->setTabText(static_cast<int>(m_pages.size()), tr("Possible duplicates"));
    m_book->setAccessibleName(title());
}

} // namespace fairlead::ui
