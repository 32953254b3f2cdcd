// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/lists/rows.h"
#include "ui/case/casetab.h"
#include "ui/list/recordlistmodel.h"

class QCheckBox;

namespace fairlead::ui {

class VisitPage;

/// On-site (现场): the engineers' visits, from arrival to the archived work order.
class SiteTab : public CaseTab {
    Q_OBJECT
public:
    explicit SiteTab(Workbench &bench, QWidget *parent = nullptr);
    static QString name() { return tr("On-site"); }
    [[nodiscard]] QString title() const override { return name(); }
    bool open(const RecordRef &record) override;

protected:
    [[nodiscard]] TicketId currentTicket() const override;
    void retranslate() override;

private:
    void showMine();
    [[nodiscard]] const desk::VisitRow *currentRow() const;

    RecordListModel<desk::VisitRow> *m_model;
    QCheckBox *m_mine;
    VisitPage *m_page;
};

} // namespace fairlead::ui
