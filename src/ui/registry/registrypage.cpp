// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/registrypage.h"

#include "ui/core/icons.h"
#include "ui/registry/recordpane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RegistryPage::RegistryPage(const QString &name, Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_list(new RecordListView(name, bench)),
      m_pane(new RecordPane(bench)),
      m_splitter(new QSplitter),
      m_new(new QPushButton)
{
    m_new->setObjectName(u"new_"_s + name);
    m_new->setIcon(icon(u"add"_s));
    m_new->setAutoDefault(false);
    connect(m_new, &QPushButton::clicked, this, [this] { startNew(); });
    m_list->addToolWidget(m_new);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    m_list->setFilters({{u"active"_s, [] { return tr("In use"); }},
                        {u"inactive"_s, [] { return tr("Not in use"); }},
                        {{}, [] { return tr("All"); }}});
    connect(m_list, &RecordListView::currentKeyChanged, this, [this] { showCurrent(); });
}

void RegistryPage::retranslate()
{
    m_new->setText(newText());
    m_new->setToolTip(tr("Ctrl+Shift+N"));
    setAccessibleName(title()());
    showCurrent();
}

void RegistryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

Badge activeBadge(bool active)
{
    return active ? Badge{} : Badge{RegistryPage::tr("Not in use"), Tone::Warning};
}

} // namespace fairlead::ui
