// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/ledgerform.h"

#include "desk/intakedesk.h"
#include "report/ledgerpaper.h"
#include "ui/form/linefields.h"
#include "ui/paper/paperpreview.h"

#include <QPushButton>

#include <memory>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

LedgerForm::LedgerForm(Workbench &bench, QWidget *parent) : FormPanel(bench, {}, parent), m_bench(bench)
{
    setObjectName(u"ledger_form"_s);
    setTitle([] { return tr("Print the service ledger"); });
    setSubtitle([] { return tr("A line for each case and call that was received on these days."); });
    setNeedsNobody(true);
    const auto today = [&bench] { return bench.now().day(); };
    m_from = add([] { return tr("&From"); }, new DateField(u"from"_s, today));
    m_until = add([] { return tr("&Until"); }, new DateField(u"until"_s, today));
    m_from->setRequired(true);
    m_until->setRequired(true);
    // The month that is over is what is printed most.
    const Month last = Month::of(today()).previous();
    m_from->setValue(last.firstDay());
    m_until->setValue(last.lastDay());
    setSave([] { return tr("Print pre&view…"); },
            [this] { make([this](const report::PaperDocument &paper) { Paper::preview(paper, window()); }); });
    QPushButton *pdf = addButton([] { return tr("Save as &PDF…"); },
                                 [this] {
                                     make([this](const report::PaperDocument &paper) {
                                         Paper::savePdf(m_bench, paper, paper.title() + u".pdf"_s, this);
                                     });
                                 });
    pdf->setObjectName(u"ledger_pdf"_s);
    markClean();
}

void LedgerForm::make(std::function<void(const report::PaperDocument &)> use)
{
    clearViolations();
    if (!check())
        return;
    using Made = desk::Result<report::PaperDocument>;
    const QDate from = m_from->value().value_or(QDate());
    const QDate until = m_until->value().value_or(QDate());
    setEnabled(false);
    m_bench.client().readLong(
        this,
        [from, until](desk::Office office) {
            const desk::Result<desk::Ledger> ledger = desk::IntakeDesk(office).ledger(from, until);
            return ledger.ok() ? Made(report::PaperDocument(report::LedgerPaper(ledger.value(), office.clock.now())))
                               : Made(ledger.violations());
        },
        [this, use = std::move(use)](const Made &made) {
            setEnabled(true);
            if (made.ok())
                use(made.value());
            else
                showViolations(made.violations());
        },
        [this](const Failure &) { setEnabled(true); });
}

} // namespace fairlead::ui
