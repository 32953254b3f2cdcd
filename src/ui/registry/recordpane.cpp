// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/recordpane.h"

#include "desk/casedesk.h"
#include "ui/case/badgelabel.h"
#include "ui/core/plaintext.h"
#include "ui/form/flowlayout.h"
#include "ui/form/formhost.h"
#include "ui/form/formpanel.h"
#include "wording/labels.h"
#include "wording/times.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// "Name: 海丰 → 海丰航运" for each field that changed.
QString changesIn(const QJsonObject &change)
{
    QStringList lines;
    const auto textOf = [](const QJsonValue &value) {
        if (value.isArray()) {
            QStringList parts;
            const QJsonArray array = value.toArray();
            for (const QJsonValue &part : array)
                parts.append(part.toVariant().toString());
            return parts.join(u", "_s);
        }
        return value.toVariant().toString();
    };
    for (auto field = change.begin(); field != change.end(); ++field) {
        const QJsonArray fromTo = field.value().toArray();
        // Ids say nothing to people.
        const QString to = textOf(fromTo.at(1));
        if (!QUuid::fromString(to).isNull() || !QUuid::fromString(textOf(fromTo.at(0))).isNull())
            continue;
        const QString from = textOf(fromTo.at(0));
        if (from.isEmpty() && to.isEmpty())
            continue;
        lines.append(from.isEmpty() ? u"%1: %2"_s.arg(wording::fieldLabel(field.key()), to)
                                    : u"%1: %2 → %3"_s.arg(wording::fieldLabel(field.key()), from, to));
    }
    return lines.join(u"; "_s);
}

} // namespace

RecordPane::RecordPane(Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_head(new QWidget),
      m_title(plainLabel({}, true)),
      m_badge(new BadgeLabel),
      m_buttons(new QWidget),
      m_sheet(new QWidget),
      m_factBox(new QWidget),
      m_facts(new QGridLayout(m_factBox)),
      m_blocks(new QVBoxLayout),
      m_empty(plainLabel()),
      m_history(new QTreeWidget),
      m_pages(new FormHost)
{
    constexpr int gap = Theme::grid;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins({});
    head->setSpacing(gap);
    head->addWidget(m_title, 1);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    new FlowLayout(m_buttons, gap);
    m_buttons->layout()->setContentsMargins({});

    m_facts->setContentsMargins({});
    m_facts->setHorizontalSpacing(2 * gap);
    m_facts->setVerticalSpacing(gap / 2);
    m_facts->setColumnStretch(1, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(gap, gap, gap, gap);
    sheet->setSpacing(gap);
    sheet->addWidget(m_factBox);
    sheet->addLayout(m_blocks);
    sheet->addWidget(m_empty);
    sheet->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    m_history->setObjectName(u"record_history"_s);
    m_history->setRootIsDecorated(false);
    m_history->setUniformRowHeights(true);
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setColumnCount(4);

    m_pages->setObjectName(u"record_pages"_s);
    for (QWidget *page : {static_cast<QWidget *>(scroll), static_cast<QWidget *>(m_history)}) {
        const int index = m_pages->addTab(page, {});
        m_pages->tabBar()->setTabButton(index, QTabBar::RightSide, nullptr); // these can't be closed
    }
    m_pages->setVisible(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_head);
    layout->addWidget(m_buttons);
    layout->addWidget(m_pages, 1);
    retranslate();
    showNothing();
}

QPushButton *RecordPane::addAction(const QString &name, Text title, std::function<void()> clicked)
{
    auto *button = new QPushButton(title());
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(clicked));
    m_buttons->layout()->addWidget(button);
    m_actions.emplace_back(button, std::move(title));
    return button;
}

void RecordPane::addBlock(QWidget *block)
{
    m_blocks->addWidget(block);
}

void RecordPane::show(const QString &title, const Badge &badge, const std::vector<Fact> &facts)
{
    m_head->show();
    m_buttons->show();
    m_factBox->show();
    m_empty->hide();
    m_title->setText(title);
    m_badge->setBadge(badge);
    m_badge->setVisible(!badge.text.isEmpty());
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const Fact &fact : facts) {
        QLabel *label = plainLabel(fact.label);
        label->setForegroundRole(QPalette::PlaceholderText);
        QLabel *text = plainLabel(fact.text.isEmpty() ? u"–"_s : fact.text, true);
        text->setAccessibleName(fact.label);
        text->setWordWrap(true);
        if (fact.tone != Tone::Neutral) {
            QPalette colours = text->palette();
            colours.setColor(QPalette::WindowText, Theme::instance().foreground(fact.tone));
            text->setPalette(colours);
        }
        m_facts->addWidget(label, line, 0, Qt::AlignTop);
        m_facts->addWidget(text, line, 1);
        ++line;
    }
}

void RecordPane::showNothing()
{
    m_record = {};
    m_head->hide();
    m_buttons->hide();
    m_factBox->hide();
    m_empty->show();
    m_history->clear();
}

void RecordPane::showHistory(const RecordId &record)
{
    if (record != m_record)
        m_history->clear();
    m_record = record;
    m_bench.client().read(
        this, [record](desk::Office office) { return desk::CaseDesk(office).historyOf(record); },
        [this, record](const std::vector<desk::HistoryLine> &lines) {
            if (record != m_record)
                return; // another record was chosen meanwhile
            m_history->clear();
            for (const desk::HistoryLine &line : lines) {
                const QString changes = changesIn(line.change);
                auto *item = new QTreeWidgetItem({wording::timeText(line.enteredAt), wording::actionLabel(line.action),
                                                  line.actor.isEmpty() ? tr("Fairlead") : line.actor, changes});
                item->setToolTip(3, plainToolTip(changes));
                m_history->insertTopLevelItem(0, item); // the newest first
            }
            for (int column = 0; column < 3; ++column)
                m_history->resizeColumnToContents(column);
        });
}

void RecordPane::openForm(FormPanel *form)
{
    if (FormPanel *open = m_pages->find(form->key().form, form->key().context);
        open && form->key().context.contains(u"id"_s)) {
        // One form for one change: what is typed there already counts.
        form->deleteLater();
        m_pages->show(open);
        open->focusFirst();
        return;
    }
    m_pages->open(form);
}

void RecordPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordPane::retranslate()
{
    for (const auto &[button, title] : m_actions)
        button->setText(title());
    m_pages->setTabText(0, tr("Record"));
    m_pages->setTabText(1, tr("History"));
    m_empty->setText(tr("Choose a record in the list."));
    m_history->setHeaderLabels({tr("Entered"), tr("What"), tr("Who"), tr("Changes")});
    m_history->setAccessibleName(tr("History of the record"));
}

} // namespace fairlead::ui
