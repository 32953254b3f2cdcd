// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/calleraside.h"

#include "ui/case/badgelabel.h"
#include "ui/case/casebadges.h"
#include "ui/core/plaintext.h"
#include "ui/form/offers.h"
#include "wording/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostContacts = 6;
constexpr qsizetype longestText = 120;

QString shortened(const QString &text)
{
    const QString simple = text.simplified();
    return simple.size() > longestText ? simple.left(longestText) + u'…' : simple;
}

QLabel *textLine(const QString &text)
{
    QLabel *label = plainLabel(text, true);
    label->setWordWrap(true);
    return label;
}

QToolButton *flatButton(const QString &name, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(QString(text).replace(u'&', u"&&"_s));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

CallerAside::CallerAside(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"caller_aside"_s);
    m_layout->setContentsMargins({});
    rebuild();
}

void CallerAside::setDetails(const desk::CallerDetails &details)
{
    m_details = details;
    rebuild();
}

void CallerAside::setContext(const desk::CallerContext &context, QDate today)
{
    m_context = context;
    m_today = today;
    rebuild();
}

void CallerAside::setDuplicates(const std::vector<desk::OpenDuplicate> &duplicates)
{
    m_duplicates = duplicates;
    rebuild();
}

void CallerAside::setSimilar(const std::vector<desk::SimilarCase> &similar)
{
    m_similar = similar;
    rebuild();
}

void CallerAside::setJoined(const TicketId &ticket)
{
    m_joined = ticket;
    rebuild();
}

void CallerAside::clear()
{
    m_details = {};
    m_context = {};
    m_duplicates.clear();
    m_joined = {};
    rebuild();
}

void CallerAside::rebuild()
{
    // A click on something in it may be what led here.
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    m_lines = new QVBoxLayout(m_content);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(Theme::grid / 2);
    addEngines();
    addOpenCases();
    // While a fault is typed, what solved it elsewhere is what the caller waits for.
    if (!m_similar.empty()) {
        addHeading(tr("Similar faults and what solved them"));
        for (const desk::SimilarCase &similar : m_similar)
            addPastCase(similar.past, tr("%1 % alike").arg(similar.percent));
    }
    if (!m_context.pastCases.empty()) {
        addHeading(tr("Last cases and what solved them"));
        for (const PastCase &past : m_context.pastCases)
            addPastCase(past, {});
    }
    addPeople();
    m_lines->addStretch();
    m_layout->addWidget(m_content);
    m_content->show();
}

void CallerAside::addHeading(const QString &text)
{
    QLabel *heading = plainLabel(text);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, m_lines->isEmpty() ? 0 : Theme::grid, 0, 0);
    m_lines->addWidget(heading);
}

QHBoxLayout *CallerAside::addLine()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::grid);
    m_lines->addLayout(line);
    return line;
}

void CallerAside::addEngines()
{
    const std::vector<desk::CallerEngine> &engines = m_context.engines.empty() ? m_details.engines : m_context.engines;
    if (engines.empty())
        return;
    addHeading(tr("Warranty"));
    int number = 0;
    for (const desk::CallerEngine &known : engines) {
        QHBoxLayout *line = addLine();
        auto *cover = new BadgeLabel;
        cover->setObjectName(u"engine_cover"_s);
        cover->setBadge(coverBadge(known.verdict));
        line->addWidget(cover, 0, Qt::AlignTop);
        if (engines.size() > 1) {
            QToolButton *choose = flatButton(u"engine_%1"_s.arg(number++), engineText(known.engine));
            choose->setToolTip(plainToolTip(tr("The call is about this engine")));
            connect(choose, &QToolButton::clicked, this, [this, engine = known.engine] { emit engineChosen(engine); });
            line->addWidget(choose, 0, Qt::AlignTop);
        }
        line->addStretch();
        QString text = wording::warrantySentence(known.verdict, m_today);
        if (known.contractRuns && known.engine.dates.contractUntil)
            text += u' ' + tr("A contract runs until %1.").arg(wording::dateText(*known.engine.dates.contractUntil));
        if (!known.engine.contractNote.isEmpty())
            text += u' ' + shortened(known.engine.contractNote);
        QLabel *sentence = textLine(text);
        sentence->setObjectName(u"engine_warranty"_s);
        m_lines->addWidget(sentence);
    }
}

void CallerAside::addPeople()
{
    QStringList parties;
    for (const auto &[party, role] :
         {std::pair{m_details.owner, tr("Owner")}, {m_details.yard, tr("Yard")}, {m_details.designer, tr("Design")}}) {
        if (party)
            parties.append(u"%1: %2"_s.arg(role, party->name));
    }
    if (parties.isEmpty() && m_details.contacts.empty())
        return;
    addHeading(tr("People"));
    if (!parties.isEmpty())
        m_lines->addWidget(textLine(parties.join(u" · "_s)));
    for (size_t i = 0; i < std::min(mostContacts, m_details.contacts.size()); ++i) {
        const Contact &contact = m_details.contacts[i];
        QToolButton *choose = flatButton(
            u"contact_%1"_s.arg(i),
            contact.phones.isEmpty() ? contact.name : u"%1 · %2"_s.arg(contact.name, contact.phones.join(u"、"_s)));
        choose->setToolTip(plainToolTip(tr("This is who calls")));
        connect(choose, &QToolButton::clicked, this, [this, contact] { emit contactChosen(contact); });
        addLine()->addWidget(choose, 0, Qt::AlignLeft);
    }
}

void CallerAside::addOpenCases()
{
    if (m_duplicates.empty())
        return;
    addHeading(tr("Open cases: does the call belong to one of them?"));
    int number = 0;
    for (const desk::OpenDuplicate &open : m_duplicates) {
        const Ticket &ticket = open.ticket.ticket;
        const bool joined = ticket.id == m_joined;
        QHBoxLayout *line = addLine();
        auto *state = new BadgeLabel;
        state->setBadge(joined          ? Badge{tr("joined"), Tone::Good}
                        : open.isLikely ? Badge{tr("likely the same"), Tone::Warning}
                                        : stateBadge(ticket.state));
        line->addWidget(state, 0, Qt::AlignTop);
        line->addWidget(plainLabel(ticket.number, true));
        line->addStretch();
        QToolButton *join =
            flatButton(u"join_%1"_s.arg(number++), joined ? tr("Open a new one") : tr("Join this case"));
        join->setAutoRaise(false);
        join->setAccessibleName(joined ? tr("Open a new case instead of joining %1").arg(ticket.number)
                                       : tr("Join %1").arg(ticket.number));
        connect(join, &QToolButton::clicked, this,
                [this, joined, id = ticket.id, no = ticket.number] { emit joinChosen(joined ? TicketId() : id, no); });
        line->addWidget(join, 0, Qt::AlignTop);
        m_lines->addWidget(textLine(u"%1 · %2 · %3"_s.arg(wording::timeText(ticket.receivedAt),
                                                          wording::label(ticket.kind), shortened(ticket.fault))));
    }
}

void CallerAside::addPastCase(const PastCase &past, const QString &likeness)
{
    QStringList head{past.number, wording::dateText(past.receivedAt.day())};
    if (!past.shipName.isEmpty())
        head.append(past.shipName);
    if (!past.engineModel.isEmpty())
        head.append(past.engineModel);
    if (!likeness.isEmpty())
        head.append(likeness);
    QLabel *about = textLine(head.join(u" · "_s));
    about->setForegroundRole(QPalette::PlaceholderText);
    m_lines->addWidget(about);
    QStringList lines{shortened(past.fault)};
    if (!past.cause.isEmpty())
        lines.append(tr("Cause: %1").arg(shortened(past.cause)));
    if (!past.measures.isEmpty())
        lines.append(tr("Done: %1").arg(shortened(past.measures)));
    QStringList parts;
    for (const PartUsed &part : past.parts)
        parts.append(lineOf(part));
    if (!parts.isEmpty())
        lines.append(tr("Parts: %1").arg(shortened(parts.join(u"；"_s))));
    if (!past.guidance.isEmpty())
        lines.append(tr("By phone: %1").arg(shortened(past.guidance)));
    m_lines->addWidget(textLine(lines.join(u'\n')));
}

void CallerAside::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace fairlead::ui
