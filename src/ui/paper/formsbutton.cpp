// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/formsbutton.h"

#include "ui/core/icons.h"
#include "ui/paper/paperpreview.h"

#include <QEvent>
#include <QMenu>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using report::VisitForm;

FormsButton::FormsButton(Workbench &bench, QWidget *parent) : QToolButton(parent), m_bench(bench)
{
    setObjectName(u"print_forms"_s);
    setIcon(ui::icon(u"print"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    addForms(menu, Output::Preview, false);
    m_pdf = menu->addMenu(QString());
    addForms(m_pdf, Output::Pdf, false);
    menu->addSeparator();
    m_blank = menu->addMenu(QString());
    addForms(m_blank, Output::Preview, true);
    setMenu(menu);
    retranslate();
}

void FormsButton::addForms(QMenu *menu, Output output, bool blank)
{
    for (const auto &[form, code] : EnumCodes<VisitForm>::table) {
        QAction *action =
            menu->addAction(QString(), this, [this, form = form, output, blank] { print(form, output, blank); });
        const QString place = blank ? u"blank"_s : output == Output::Pdf ? u"pdf"_s : u"print"_s;
        action->setObjectName(u"%1_%2"_s.arg(place, QLatin1String(code)));
        m_actions.emplace_back(action, form);
        if (!blank)
            m_ofVisit.push_back(action);
    }
}

void FormsButton::setVisit(const TicketId &ticket, TicketKind kind, int sequence, bool hasVisit)
{
    m_ticket = ticket;
    m_kind = kind;
    m_sequence = sequence;
    m_hasVisit = hasVisit;
    retranslate();
}

void FormsButton::print(VisitForm form, Output output, bool blank)
{
    if (blank) {
        give(report::blankForm(form, m_kind), output);
        return;
    }
    // Photos are read and made smaller: not on the GUI thread.
    m_bench.client().readLong(
        this,
        [request = report::FormRequest{form, m_ticket, m_sequence, {}}](desk::Office office) {
            return report::visitForm(office, request);
        },
        [this, output](const std::optional<report::PaperDocument> &document) {
            if (document)
                give(*document, output);
            else
                m_bench.say(Tone::Warning, tr("There is no visit yet: agree an entry time or assign a crew first."));
        });
}

void FormsButton::give(const report::PaperDocument &document, Output output)
{
    if (output == Output::Pdf)
        Paper::savePdf(m_bench, document, document.title() + u".pdf"_s, window());
    else
        Paper::preview(document, window());
}

void FormsButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void FormsButton::retranslate()
{
    setText(tr("&Print"));
    setToolTip(tr("Dispatch order, daily sheets, work order"));
    m_pdf->setTitle(tr("Save as &PDF"));
    m_blank->setTitle(tr("&Blank forms"));
    for (const auto &[action, form] : m_actions) {
        switch (form) {
        case VisitForm::DispatchOrder:
            action->setText(tr("&Dispatch order…"));
            break;
        case VisitForm::DailySheet:
            action->setText(tr("Daily &sheets…"));
            break;
        case VisitForm::WorkOrder:
            action->setText(m_kind == TicketKind::Commissioning ? tr("Commissioning &work order…")
                                                                : tr("Repair &work order…"));
            break;
        }
    }
    for (QAction *action : m_ofVisit)
        action->setEnabled(m_hasVisit);
    m_pdf->setEnabled(m_hasVisit);
}

} // namespace fairlead::ui
