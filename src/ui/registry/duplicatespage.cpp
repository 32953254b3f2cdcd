// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/duplicatespage.h"

#include "ui/core/plaintext.h"
#include "ui/core/theme.h"
#include "wording/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPoint>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

DuplicatesPage::DuplicatesPage(Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_note(plainLabel()),
      m_tree(new QTreeWidget),
      m_open(new QPushButton),
      m_merge(new QPushButton)
{
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_tree->setObjectName(u"duplicates"_s);
    m_tree->setColumnCount(3);
    m_tree->setUniformRowHeights(true);
    m_open->setObjectName(u"open_record"_s);
    m_merge->setObjectName(u"merge_record"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addWidget(m_merge);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_note);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);

    const auto open = [this] {
        if (const std::optional<Pair> pair = current())
            m_bench.open({pair->chosen.kind, pair->chosen.id, pair->chosen.name, {}});
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_tree, &QTreeWidget::itemActivated, this, open);
    connect(m_merge, &QPushButton::clicked, this, [this] {
        if (const std::optional<Pair> pair = current())
            emit mergeRequested(pair->chosen, pair->other);
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] { updateButtons(); });
    retranslate();
}

void DuplicatesPage::refresh()
{
    m_bench.client().read(
        this, [](desk::Office office) { return desk::DuplicatesDesk(office).possibleDuplicates(); },
        [this, asked = ++m_asked](const std::vector<std::vector<desk::Likeness>> &groups) {
            if (asked == m_asked)
                showGroups(groups);
        });
}

void DuplicatesPage::showGroups(std::vector<std::vector<desk::Likeness>> groups)
{
    m_groups = std::move(groups);
    m_tree->clear();
    for (size_t group = 0; group < m_groups.size(); ++group) {
        const std::vector<desk::Likeness> &alike = m_groups[group];
        auto *top = new QTreeWidgetItem(
            m_tree, {wording::label(alike.front().kind), alike.front().name, tr("%1 records").arg(alike.size())});
        for (size_t i = 0; i < alike.size(); ++i) {
            auto *item = new QTreeWidgetItem(top, {{}, alike[i].name, alike[i].details.join(u", "_s)});
            item->setData(0, Qt::UserRole, QPoint(static_cast<int>(group), static_cast<int>(i)));
        }
        top->setExpanded(true);
    }
    for (const int column : {0, 1})
        m_tree->resizeColumnToContents(column);
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(m_tree->topLevelItem(0)->childCount() - 1));
    m_note->setText(m_groups.empty()
                        ? tr("No two records look like one.")
                        : tr("These records differ only in case, spaces, punctuation, width or a company's ending. "
                             "Choose the one that is to go, and merge it into the other."));
    updateButtons();
}

std::optional<DuplicatesPage::Pair> DuplicatesPage::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QVariant place = item ? item->data(0, Qt::UserRole) : QVariant();
    if (!place.isValid())
        return std::nullopt;
    const std::vector<desk::Likeness> &group = m_groups.at(static_cast<size_t>(place.toPoint().x()));
    const auto index = static_cast<size_t>(place.toPoint().y());
    return Pair{group.at(index), group.at(index == 0 ? 1 : 0)};
}

void DuplicatesPage::updateButtons()
{
    const std::optional<Pair> pair = current();
    m_open->setEnabled(pair.has_value());
    m_merge->setEnabled(pair && pair->chosen.kind != RecordKind::Employee);
    m_merge->setToolTip(pair && pair->chosen.kind == RecordKind::Employee
                            ? tr("Employees are told apart by their staff number; take one out of use instead.")
                            : QString());
}

void DuplicatesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DuplicatesPage::retranslate()
{
    m_tree->setHeaderLabels({tr("Kind"), tr("Name"), tr("Details")});
    m_tree->setAccessibleName(tr("Possible duplicates"));
    m_open->setText(tr("&Open"));
    m_merge->setText(tr("&Merge into the other…"));
    setAccessibleName(tr("Possible duplicates"));
    showGroups(std::vector<std::vector<desk::Likeness>>(m_groups));
}

} // namespace fairlead::ui
