// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/forms/visitforms.h"
#include "ui/core/workbench.h"

#include <QToolButton>

class QAction;
class QMenu;

namespace fairlead::ui {

/// "Print": the forms of a visit as preview or PDF, and blank ones for a ship without a computer.
class FormsButton final : public QToolButton {
    Q_OBJECT
public:
    explicit FormsButton(Workbench &bench, QWidget *parent = nullptr);

    /// `sequence` 0 is the case's newest visit. Without a visit only blank forms are offered.
    void setVisit(const TicketId &ticket, TicketKind kind, int sequence, bool hasVisit);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Output { Preview, Pdf };
    void addForms(QMenu *menu, Output output, bool blank);
    void print(report::VisitForm form, Output output, bool blank);
    void give(const report::PaperDocument &document, Output output);
    void retranslate();

    Workbench &m_bench;
    TicketId m_ticket;
    TicketKind m_kind = TicketKind::Repair;
    int m_sequence = 0;
    bool m_hasVisit = false;
    QMenu *m_pdf;
    QMenu *m_blank;
    std::vector<std::pair<QAction *, report::VisitForm>>
        m_actions; ///< their texts follow the language and the kind of job
    std::vector<QAction *> m_ofVisit;
};

} // namespace fairlead::ui
