// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/casepane.h"

#include "ui/attach/attachmentpane.h"
#include "ui/case/attachmentheading.h"
#include "ui/case/caseheader.h"
#include "ui/case/caselines.h"
#include "ui/core/plaintext.h"
#include "ui/form/flowlayout.h"
#include "ui/form/formhost.h"
#include "ui/form/formpanel.h"
#include "ui/paper/formsbutton.h"
#include "wording/wording.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

enum Column { When, What, Who, Details, ColumnCount };
constexpr int widestWhat = 18 * Theme::grid;

QTreeWidget *makeTree(const QString &name)
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(name);
    tree->setColumnCount(ColumnCount);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(false);
    tree->setFrameShape(QFrame::NoFrame);
    tree->header()->setStretchLastSection(true);
    tree->setTextElideMode(Qt::ElideRight);
    return tree;
}

QTreeWidgetItem *makeItem(const CaseLine &line)
{
    auto *item = new QTreeWidgetItem;
    QString when = line.at ? shortTime(*line.at) : QString();
    if (line.entered)
        when += u" *"_s;
    item->setText(When, when);
    item->setText(What, line.what);
    item->setText(Who, line.who);
    item->setText(Details, line.details);
    if (line.tone != Tone::Neutral)
        item->setForeground(What, Theme::instance().foreground(line.tone));
    if (line.entered)
        item->setToolTip(When, CasePane::tr("entered %1").arg(shortTime(*line.entered)));
    item->setToolTip(Details, plainToolTip(line.details));
    for (const CaseLine &child : line.children)
        item->addChild(makeItem(child));
    return item;
}

void fill(QTreeWidget *tree, const std::vector<CaseLine> &lines, bool expanded)
{
    tree->clear();
    for (const CaseLine &line : lines) {
        QTreeWidgetItem *item = makeItem(line);
        tree->addTopLevelItem(item);
        if (!line.at) { // a heading
            item->setFirstColumnSpanned(true);
            item->setText(When, line.what);
            QFont bold = tree->font();
            bold.setBold(true);
            item->setFont(When, bold);
        }
        item->setExpanded(expanded);
    }
    for (const int column : {When, What, Who})
        tree->resizeColumnToContents(column);
    // What happened in detail has to be seen, too.
    tree->setColumnWidth(What, qMin(tree->columnWidth(What), widestWhat));
}

} // namespace

CasePane::CasePane(Workbench &bench, QString tab, std::vector<CaseAction> actions, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_tab(std::move(tab)),
      m_actions(std::move(actions)),
      m_stack(new QStackedWidget),
      m_empty(plainLabel()),
      m_header(new CaseHeader(bench.ticker())),
      m_bar(new QWidget),
      m_pages(new FormHost),
      m_facts(makeTree(u"case_facts"_s)),
      m_history(makeTree(u"case_history"_s)),
      m_attachments(new AttachmentPane(bench)),
      m_forms(new FormsButton(bench))
{
    setObjectName(u"case_pane"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *flow = new FlowLayout(m_bar, Theme::grid);
    for (const CaseAction &action : m_actions) {
        auto *button = new QPushButton;
        button->setObjectName(action.code);
        connect(button, &QPushButton::clicked, this, [this, code = action.code] { start(code); });
        flow->addWidget(button);
        m_buttons.push_back(button);
    }

    if (!m_buttons.empty())
        m_forms->setMinimumHeight(m_buttons.front()->sizeHint().height());
    flow->addWidget(m_forms);

    m_pages->setObjectName(u"case_pages"_s);
    connect(m_attachments, &AttachmentPane::changed, this, &CasePane::nameAttachments);
    for (QWidget *fixed :
         {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_history), static_cast<QWidget *>(m_attachments)}) {
        const int index = m_pages->addTab(fixed, {});
        m_pages->tabBar()->setTabButton(index, QTabBar::RightSide, nullptr); // these can't be closed
    }
    m_pages->setVisible(true);
    connect(m_pages, &FormHost::formEnded, this, [this] {
        // Back to where it was asked for.
        QWidget *usual = m_firstPage ? m_firstPage : m_facts;
        QWidget *page = m_returnTo ? std::exchange(m_returnTo, nullptr) : usual;
        m_pages->setCurrentWidget(page);
        page->setFocus(Qt::OtherFocusReason);
        reload();
        emit formEnded();
    });
    connect(m_pages, &QTabWidget::currentChanged, this, [this] {
        const FormPanel *form = m_pages->currentForm();
        showHead();
        emit widthWanted(form ? form->wantedWidth() : 0);
    });

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);

    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    retranslate();
}

void CasePane::setEmptyText(Text text)
{
    m_emptyText = std::move(text);
    m_empty->setText(m_emptyText());
}

void CasePane::addPage(QWidget *page, Text title)
{
    const int index = m_pages->addTab(page, title());
    m_pages->tabBar()->setTabButton(index, QTabBar::RightSide, nullptr); // can't be closed
    m_ownPages.emplace_back(page, std::move(title));
}

bool CasePane::isOwnPage(const QWidget *page) const
{
    return std::ranges::any_of(m_ownPages, [page](const auto &own) { return own.first == page; });
}

void CasePane::show(const TicketId &ticket)
{
    if (ticket != m_ticket) {
        m_ticket = ticket;
        m_view.reset();
        // Whoever goes through the cases by their lists goes on to the next list.
        if (!isOwnPage(m_pages->currentWidget()))
            m_pages->setCurrentIndex(0);
    }
    reload();
}

void CasePane::reload()
{
    if (m_ticket.isNull()) {
        present();
        return;
    }
    load(m_ticket, [this](const desk::CaseView &view) {
        if (view.facts.ticket.id != m_ticket)
            return; // another case was chosen meanwhile
        m_view = view;
        present();
        emit shown();
    });
}

void CasePane::load(const TicketId &ticket, std::function<void(const desk::CaseView &)> then)
{
    m_bench.client().read(
        this, [ticket](desk::Office office) { return desk::CaseDesk(office).caseOf(ticket); },
        [then = std::move(then)](const std::optional<desk::CaseView> &view) {
            if (view)
                then(*view);
        });
}

void CasePane::present()
{
    // Forms that are open stay to be seen, even when no case is chosen any more.
    const bool hasForms = !m_pages->forms().empty();
    m_stack->setCurrentIndex(m_view || hasForms ? 1 : 0);
    showHead();
    m_forms->setVisible(m_view.has_value());
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(m_view && m_actions[i].fits(*m_view));
    if (!m_view) {
        m_facts->clear();
        m_history->clear();
        m_attachments->showNothing();
        return;
    }
    m_header->show(*m_view);
    const Ticket &ticket = m_view->facts.ticket;
    m_forms->setVisit(ticket.id, ticket.kind, 0, !m_view->facts.visits.empty());
    const CaseLines lines(*m_view);
    fill(m_facts, lines.facts(), true);
    fill(m_history, lines.history(), false);
    const auto facts = std::make_shared<const rules::CaseFacts>(m_view->facts);
    m_attachments->showTicket(m_view->facts.ticket.id,
                              [facts](const Attachment &attachment) { return attachmentHeading(*facts, attachment); });
}

void CasePane::showHead()
{
    // Above a form that is about something else it would only mislead, and take the room.
    const FormPanel *form = m_pages->currentForm();
    const bool fits = !form || form->key().context.value(u"ticket"_s).toString() == m_ticket.toString();
    m_header->setVisible(m_view && fits);
    m_bar->setVisible(m_view && fits);
}

void CasePane::nameAttachments()
{
    const int index = m_pages->indexOf(m_attachments);
    const int count = m_attachments->count();
    m_pages->setTabText(index, count == 0 ? tr("Attachments") : tr("Attachments (%1)").arg(count));
}

void CasePane::start(const QString &code, const QJsonObject &about)
{
    if (!m_view)
        return;
    for (const CaseAction &action : m_actions) {
        if (action.code == code && action.fits(*m_view))
            openAction(action, *m_view, about);
    }
}

void CasePane::start(const TicketId &ticket, const QString &code, const QJsonObject &values)
{
    load(ticket, [this, code, values](const desk::CaseView &view) {
        m_ticket = view.facts.ticket.id;
        m_view = view;
        present();
        emit shown();
        for (const CaseAction &action : m_actions) {
            if (action.code != code)
                continue;
            if (!action.fits(view)) {
                m_bench.say(Tone::Warning, tr("Case %1 is in the state “%2”: this can't be done with it now.")
                                               .arg(view.facts.ticket.number, wording::label(view.facts.ticket.state)));
                continue;
            }
            FormPanel *form = openAction(action, view, {});
            form->prefill(values);
            form->focusFirst();
        }
    });
}

void CasePane::addFirstPage(QWidget *page, Text title)
{
    m_firstPage = page;
    m_firstTitle = std::move(title);
    m_pages->insertTab(0, page, m_firstTitle());
    m_pages->tabBar()->setTabButton(0, QTabBar::RightSide, nullptr);
    m_pages->setCurrentIndex(0);
}

FormPanel *CasePane::openAction(const CaseAction &action, const desk::CaseView &view, QJsonObject context)
{
    context.insert(u"ticket"_s, view.facts.ticket.id.toString());
    if (FormPanel *open = m_pages->find(action.code, context)) {
        m_pages->show(open);
        open->focusFirst();
        return open;
    }
    auto *form = new FormPanel(m_bench, {m_tab, action.code, context});
    action.build(m_bench, *form, view);
    form->markClean();
    openForm(form);
    return form;
}

void CasePane::openForm(FormPanel *form)
{
    m_stack->setCurrentIndex(1);
    if (isOwnPage(m_pages->currentWidget()))
        m_returnTo = m_pages->currentWidget();
    else if (!m_pages->currentForm())
        m_returnTo = nullptr;
    const std::vector<FormPanel *> open = m_pages->forms();
    if (std::ranges::find(open, form) != open.end()) {
        m_pages->show(form);
        form->focusFirst();
        return;
    }
    m_pages->open(form);
}

bool CasePane::restore(const Draft &draft)
{
    const std::optional<TicketId> ticket = TicketId::fromString(draft.context.value(u"ticket"_s).toString());
    for (const CaseAction &action : m_actions) {
        if (action.code != draft.form || !ticket)
            continue;
        load(*ticket, [this, action, draft, ticket](const desk::CaseView &view) {
            if (m_ticket.isNull()) {
                m_ticket = *ticket;
                m_view = view;
                present();
            }
            openAction(action, view, draft.context)->restore(draft);
        });
        return true;
    }
    return false;
}

void CasePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CasePane::retranslate()
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(m_actions[i].title());
    if (m_firstPage)
        m_pages->setTabText(m_pages->indexOf(m_firstPage), m_firstTitle());
    m_pages->setTabText(m_pages->indexOf(m_facts), tr("Facts"));
    m_pages->setTabText(m_pages->indexOf(m_history), tr("History"));
    nameAttachments();
    for (const auto &[page, title] : m_ownPages)
        m_pages->setTabText(m_pages->indexOf(page), title());
    m_facts->setAccessibleName(tr("Facts of the case"));
    m_history->setAccessibleName(tr("History of the case"));
    for (QTreeWidget *tree : {m_facts, m_history})
        tree->setHeaderLabels({tr("When"), tr("What"), tr("Who"), tr("Details")});
    if (m_emptyText)
        m_empty->setText(m_emptyText());
    if (m_view)
        present();
}

} // namespace fairlead::ui
