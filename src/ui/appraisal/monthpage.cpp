// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/monthpage.h"

#include "desk/appraisaldesk.h"
#include "desk/casedesk.h"
#include "report/monthbook.h"
#include "report/monthsheetrows.h"
#include "ui/appraisal/trenddelegate.h"
#include "ui/case/badgelabel.h"
#include "ui/case/caselines.h"
#include "ui/core/icons.h"
#include "ui/core/plaintext.h"
#include "ui/form/textfields.h"
#include "ui/paper/paperpreview.h"
#include "wording/sheetwords.h"
#include "wording/wording.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

enum Column { Subject, Day, Ticket_, Ship_, Points_, Yuan, Trend, Reason, DecidedBy, ColumnCount };

/// With an item's proposal: the case that an entry leads to.
constexpr int ticketRole = Qt::UserRole;
/// The person of an item, as text.
constexpr int personRole = Qt::UserRole + 2;

constexpr int reasonWidth = 60 * Theme::grid;
constexpr int arrowWidth = 5 * Theme::grid;

/// How writing a PDF ended. The file may be kept for reprints, which changes nothing that is shown.
struct Written {
    QString trouble;
    [[nodiscard]] static bool wrote() { return false; }
};

struct Loaded {
    rules::MonthSheet sheet;
    QString digest;
    std::vector<MonthSum> sums;
};

/// The first of the twelve months that end with this one.
Month yearBefore(Month month)
{
    return Month::of(month.firstDay().addMonths(-11));
}

QFont boldOf(const QWidget *widget)
{
    QFont bold = widget->font();
    bold.setBold(true);
    return bold;
}

void setFigure(QTreeWidgetItem *item, int column, const QString &figure)
{
    item->setText(column, figure);
    item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
}

} // namespace

MonthPage::MonthPage(Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_previous(new QPushButton),
      m_next(new QPushButton),
      m_title(plainLabel()),
      m_state(new BadgeLabel),
      m_preview(new QPushButton),
      m_output(new QPushButton),
      m_pdf(new QAction(this)),
      m_book(new QAction(this)),
      m_personPreview(new QAction(this)),
      m_personPdf(new QAction(this)),
      m_personBook(new QAction(this)),
      m_payoutPreview(new QAction(this)),
      m_payoutPdf(new QAction(this)),
      m_close(new QPushButton),
      m_reopen(new QPushButton),
      m_blockers(plainLabel()),
      m_trace(plainLabel()),
      m_reopenBar(new QWidget),
      m_reason(new MultiLineField(u"reopen_reason"_s, 2)),
      m_reopenNow(new QPushButton),
      m_tree(new QTreeWidget)
{
    setObjectName(u"month_page"_s);
    m_title->setFont(boldOf(m_title));
    m_title->setObjectName(u"month_title"_s);
    m_previous->setObjectName(u"previous_month"_s);
    m_next->setObjectName(u"next_month"_s);
    m_previous->setMaximumWidth(arrowWidth);
    m_next->setMaximumWidth(arrowWidth);
    m_preview->setObjectName(u"preview_month"_s);
    m_pdf->setObjectName(u"pdf_month"_s);
    m_book->setObjectName(u"book_month"_s);
    m_output->setObjectName(u"month_output"_s);
    m_close->setObjectName(u"close_month"_s);
    m_reopen->setObjectName(u"reopen_month"_s);
    m_reopenNow->setObjectName(u"reopen_now"_s);
    m_trace->setObjectName(u"month_trace"_s);
    m_trace->setWordWrap(true);
    m_trace->hide();
    m_reopenBar->hide();
    auto *reopening = new QHBoxLayout(m_reopenBar);
    reopening->setContentsMargins(0, 0, 0, 0);
    reopening->addWidget(m_reason, 1);
    reopening->addWidget(m_reopenNow, 0, Qt::AlignTop);
    connect(m_reopen, &QPushButton::clicked, this, [this] {
        m_reopenBar->setVisible(!m_reopenBar->isVisible());
        if (m_reopenBar->isVisible())
            m_reason->setFocus();
    });
    connect(m_reopenNow, &QPushButton::clicked, this, &MonthPage::reopenMonth);
    makeOutput();
    m_blockers->setObjectName(u"month_blockers"_s);
    m_blockers->setWordWrap(true);
    m_blockers->hide();
    connect(m_previous, &QPushButton::clicked, this, [this] { emit monthChosen(m_month.previous()); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit monthChosen(m_month.next()); });
    connect(m_preview, &QPushButton::clicked, this, [this] { preview({}); });
    connect(m_close, &QPushButton::clicked, this, &MonthPage::closeMonth);

    m_tree->setObjectName(u"month_sheet"_s);
    m_tree->setColumnCount(ColumnCount);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->resizeSection(Reason, reasonWidth);
    m_tree->setItemDelegateForColumn(Trend, new TrendDelegate(this));
    connect(m_tree, &QTreeWidget::itemActivated, this, &MonthPage::openEntry);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(Theme::grid);
    bar->addWidget(m_previous);
    bar->addWidget(m_title);
    bar->addWidget(m_next);
    bar->addWidget(m_state);
    bar->addStretch();
    bar->addWidget(m_preview);
    bar->addWidget(m_output);
    bar->addWidget(m_close);
    bar->addWidget(m_reopen);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addLayout(bar);
    layout->addWidget(m_reopenBar);
    layout->addWidget(m_blockers);
    layout->addWidget(m_trace);
    layout->addWidget(m_tree, 1);
    retranslate();
}

void MonthPage::setMonth(Month month)
{
    if (month == m_month)
        return;
    m_month = month;
    m_sheet.reset();
    m_blockers->hide();
    present();
    reload();
}

void MonthPage::reload()
{
    m_bench.client().readLong(
        this,
        [month = m_month](desk::Office office) {
            desk::AppraisalDesk desk(office);
            return Loaded{desk.monthSheet(month), desk.digestOf(month), desk.sumsBetween(yearBefore(month), month)};
        },
        [this, month = m_month](const Loaded &answer) {
            if (month != m_month)
                return; // another month was chosen meanwhile
            m_sheet = answer.sheet;
            m_digest = answer.digest;
            m_sums = answer.sums;
            present();
            emit loaded();
        });
}

void MonthPage::present()
{
    m_title->setText(wording::monthText(m_month));
    const bool loaded = m_sheet.has_value();
    m_preview->setEnabled(loaded);
    m_output->setEnabled(loaded);
    m_close->setVisible(loaded && !m_sheet->closed);
    m_reopen->setVisible(loaded && m_sheet->closed);
    if (!loaded || !m_sheet->closed)
        m_reopenBar->hide();
    QStringList traces;
    if (loaded) {
        for (const rules::MonthReopened &reopened : m_sheet->reopenings)
            traces.append(tr("Closed by %1, opened again by %2: %3")
                              .arg(reopened.closedBy, reopened.reopenedBy, reopened.reason));
    }
    m_trace->setText(traces.join(u'\n'));
    m_trace->setVisible(!traces.isEmpty());
    if (!loaded) {
        m_state->setBadge({});
        m_tree->clear();
        return;
    }
    m_state->setBadge(m_sheet->closed ? Badge{tr("closed by %1").arg(m_sheet->closedBy), Tone::Good}
                                      : Badge{tr("open"), Tone::Neutral});
    m_tree->clear();
    for (const rules::PersonMonth &person : m_sheet->persons)
        addPerson(person);
    for (int column = 0; column < ColumnCount; ++column) {
        if (column != Reason)
            m_tree->resizeColumnToContents(column);
    }
}

void MonthPage::addPerson(const rules::PersonMonth &person)
{
    auto *item = new QTreeWidgetItem(m_tree);
    item->setText(Subject, u"%1  %2"_s.arg(person.name, person.staffNo));
    item->setFont(Subject, boldOf(m_tree));
    item->setFont(Points_, boldOf(m_tree));
    item->setData(Subject, personRole, person.personId.toString());
    setFigure(item, Points_, person.total.toString());
    addTrend(item, person);
    setFigure(item, Yuan, person.money.toYuan());
    QString sums = tr("base %1, deductions %2, rewards %3")
                       .arg(person.base.toString(), person.deductions.toString(), person.rewards.toString());
    if (person.rank > 0)
        sums = tr("rank %1, %2").arg(person.rank).arg(sums);
    item->setText(Reason, sums);
    for (const rules::AppraisalEntry &entry : person.entries) {
        auto *line = new QTreeWidgetItem(item);
        line->setText(Subject, entry.reading.isEmpty() ? entry.clauseId : entry.clauseId + u" *"_s);
        if (!entry.reading.isEmpty())
            line->setToolTip(Subject, plainToolTip(tr("Reading: %1").arg(entry.reading)));
        line->setText(Day, entry.happenedOn.toString(Qt::ISODate) + (entry.late ? u" ←"_s : QString()));
        if (entry.late)
            line->setToolTip(Day, tr("Happened in an earlier month that was closed already."));
        line->setText(Ticket_, entry.ticketNumber);
        line->setText(Ship_, entry.shipName);
        setFigure(line, Points_, entry.points.toString());
        setFigure(line, Yuan, entry.money == Money() ? QString() : entry.money.toYuan());
        line->setForeground(Points_, Theme::instance().foreground(entry.points < Points() ? Tone::Danger : Tone::Good));
        line->setText(Reason, entry.reason.isEmpty() ? entry.clauseText : entry.reason);
        line->setToolTip(Reason, plainToolTip(u"%1\n%2"_s.arg(entry.clauseText, entry.reason)));
        line->setText(DecidedBy, entry.decidedBy);
        if (entry.reversal)
            line->setText(Subject, tr("%1, taken back").arg(line->text(Subject)));
        line->setData(Subject, ticketRole, entry.ticketNumber);
        line->setData(Subject, personRole, person.personId.toString());
    }
    item->setExpanded(true);
}

void MonthPage::openEntry(QTreeWidgetItem *item)
{
    const QString number = item->data(Subject, ticketRole).toString();
    if (number.isEmpty())
        return;
    m_bench.client().read(
        this, [number](desk::Office office) { return desk::CaseDesk(office).ticketByNumber(number); },
        [this, number](const std::optional<TicketId> &ticket) {
            if (ticket)
                m_bench.open({RecordKind::Ticket, RecordId(ticket->uuid()), number, {}});
        });
}

void MonthPage::addTrend(QTreeWidgetItem *item, const rules::PersonMonth &person)
{
    std::vector<Points> totals;
    QStringList words;
    for (Month month = yearBefore(m_month); month <= m_month; month = month.next()) {
        Points total = person.base;
        for (const MonthSum &sum : m_sums) {
            if (sum.month == month && sum.personId == person.personId)
                total = total - sum.deductions + sum.rewards;
        }
        totals.push_back(total);
        words.append(u"%1  %2"_s.arg(month.toString(), total.toString()));
    }
    item->setData(Trend, TrendDelegate::trendRole, TrendDelegate::variantOf(totals));
    item->setToolTip(Trend, plainToolTip(words.join(u'\n')));
    item->setData(Trend, Qt::AccessibleTextRole, words.join(u", "_s));
}

void MonthPage::makeOutput()
{
    using Kind = report::MonthPart::Kind;
    auto *menu = new QMenu(m_output);
    const auto personPart = [this] {
        const std::optional<EmployeeId> person = currentPerson();
        if (!person)
            m_bench.say(Tone::Neutral, tr("Choose somebody on the sheet first."));
        return person ? std::optional(report::MonthPart{Kind::Person, *person}) : std::nullopt;
    };
    menu->addAction(m_pdf);
    menu->addAction(m_book);
    menu->addSeparator();
    menu->addAction(m_personPreview);
    menu->addAction(m_personPdf);
    menu->addAction(m_personBook);
    menu->addSeparator();
    menu->addAction(m_payoutPreview);
    menu->addAction(m_payoutPdf);
    m_output->setMenu(menu);
    connect(m_pdf, &QAction::triggered, this, [this] { writePdf({}); });
    connect(m_book, &QAction::triggered, this, [this] { writeBook(false); });
    connect(m_personPreview, &QAction::triggered, this, [this, personPart] {
        if (const auto part = personPart())
            preview(*part);
    });
    connect(m_personPdf, &QAction::triggered, this, [this, personPart] {
        if (const auto part = personPart())
            writePdf(*part);
    });
    connect(m_personBook, &QAction::triggered, this, [this, personPart] {
        if (personPart())
            writeBook(true);
    });
    connect(m_payoutPreview, &QAction::triggered, this, [this] { preview({Kind::Payout, {}}); });
    connect(m_payoutPdf, &QAction::triggered, this, [this] { writePdf({Kind::Payout, {}}); });
}

std::optional<EmployeeId> MonthPage::currentPerson() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? EmployeeId::fromString(item->data(Subject, personRole).toString()) : std::nullopt;
}

void MonthPage::preview(report::MonthPart part)
{
    if (m_sheet)
        Paper::preview(report::monthPaper(*m_sheet, m_digest, part), this);
}

void MonthPage::writePdf(report::MonthPart part)
{
    if (!m_sheet)
        return;
    m_bench.prompts().saveFile(
        this, tr("Save as PDF"), u"%1.pdf"_s.arg(m_month.toString()), tr("PDF (*.pdf)"),
        [this, part, month = m_month](const QString &path) {
            m_bench.client().runLong(
                this,
                [path, part, month](desk::Office office, const desk::Act &) {
                    Written written;
                    auto made = report::monthPdf(desk::AppraisalDesk(office), month, part);
                    if (const auto *error = std::get_if<report::OutputError>(&made))
                        written.trouble = Paper::sentence(*error);
                    else if (const QByteArray &pdf = std::get<QByteArray>(made); true) {
                        QSaveFile file(path);
                        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
                            written.trouble = file.errorString();
                    }
                    return written;
                },
                [this, path](const Written &written) { sayWritten(m_bench, path, written.trouble); });
        });
}

void MonthPage::writeBook(bool forPerson)
{
    std::optional<rules::MonthSheet> sheet = m_sheet;
    if (const std::optional<EmployeeId> person = currentPerson(); forPerson && sheet && person)
        sheet = report::sheetOfPerson(*sheet, *person);
    if (!sheet)
        return;
    m_bench.prompts().saveFile(this, tr("Save as workbook"), u"%1.xlsx"_s.arg(m_month.toString()),
                               tr("Excel workbook (*.xlsx)"),
                               [this, sheet = *sheet, digest = m_digest](const QString &path) {
                                   m_bench.client().readLong(
                                       this,
                                       [path, sheet, digest](desk::Office) {
                                           const auto error = report::writeMonthBook(path, sheet, digest);
                                           return error ? wording::sentence(*error) : QString();
                                       },
                                       [this, path](const QString &trouble) { sayWritten(m_bench, path, trouble); });
                               });
}

void MonthPage::sayWritten(Workbench &bench, const QString &path, const QString &trouble)
{
    if (trouble.isEmpty())
        bench.say(Tone::Good, tr("Saved as %1.").arg(path));
    else
        bench.say(Tone::Danger, tr("%1 couldn't be written: %2").arg(path, trouble));
}

void MonthPage::reopenMonth()
{
    m_bench.client().write(
        this, {}, {},
        [command = desk::ReopenMonth{m_month, m_reason->value()}](desk::Office office, const desk::Act &act) {
            return desk::AppraisalDesk(office).reopenMonth(command, act);
        },
        [this](const desk::Result<desk::Done> &result) {
            say(result.violations());
            if (result.ok()) {
                m_reason->clear();
                m_reopenBar->hide();
            }
        });
}

void MonthPage::say(const Violations &violations)
{
    QStringList sentences;
    for (const Violation &violation : violations)
        sentences.append(wording::sentence(violation));
    m_blockers->setText(sentences.join(u'\n'));
    m_blockers->setVisible(!sentences.isEmpty());
}

void MonthPage::closeMonth()
{
    const Month month = m_month;
    m_bench.prompts().confirm(
        this,
        {tr("Close the month"), tr("Close %1? From then on it never changes.").arg(wording::monthText(month)),
         tr("What is found later goes to the next open month, with its own date."), tr("&Close the month"), true},
        [this, month](bool yes) {
            if (!yes)
                return;
            m_bench.client().write(
                this, {}, {},
                [month](desk::Office office, const desk::Act &act) {
                    return desk::AppraisalDesk(office).closeMonth({month}, act);
                },
                [this](const desk::Result<desk::Done> &result) { say(result.violations()); });
        });
}

void MonthPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MonthPage::retranslate()
{
    m_previous->setText(u"‹"_s);
    m_next->setText(u"›"_s);
    m_previous->setAccessibleName(tr("Month before"));
    m_next->setAccessibleName(tr("Month after"));
    m_previous->setToolTip(tr("Month before"));
    m_next->setToolTip(tr("Month after"));
    m_preview->setText(tr("Print pre&view…"));
    m_output->setText(tr("&Output"));
    m_pdf->setText(tr("Save as &PDF…"));
    m_book->setText(tr("Save as &workbook…"));
    m_personPreview->setText(tr("Preview of this person's &sheet…"));
    m_personPdf->setText(tr("This person's sheet as P&DF…"));
    m_personBook->setText(tr("This person's sheet as wor&kbook…"));
    m_payoutPreview->setText(tr("Preview of the pa&yout list…"));
    m_payoutPdf->setText(tr("Payout &list as PDF…"));
    m_reopen->setText(tr("Open a&gain…"));
    m_reopenNow->setText(tr("Open the month a&gain"));
    m_reason->setLabelText(tr("Why the month is opened again"));
    m_close->setText(tr("C&lose the month…"));
    m_tree->setAccessibleName(tr("The month's sheet"));
    m_tree->setHeaderLabels({tr("Person, clause"), tr("Day"), tr("Ticket"), tr("Ship"), tr("Points"), tr("Yuan"),
                             tr("Trend"), tr("Reason"), tr("Decided by")});
    present();
}

} // namespace fairlead::ui
