// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/lists/rows.h"
#include "ui/list/recordlistmodel.h"
#include "ui/list/recordlistview.h"
#include "ui/window/tab.h"

#include <memory>

class QAction;
class QCheckBox;
class QPushButton;
class QTabWidget;

namespace fairlead::ui {

class BulkPanel;
class ChoiceField;
class MonthField;
class MultiLineField;
class MonthPage;
class RulebookPage;
class ProposalPane;

/// Appraisal (考核): the proposals of a month with their evidence, and the month's sheet.
class AppraisalTab : public Tab {
    Q_OBJECT
public:
    explicit AppraisalTab(Workbench &bench, QWidget *parent = nullptr);

    static QString name() { return tr("Appraisal"); }
    [[nodiscard]] QString title() const override { return name(); }
    bool open(const RecordRef &record) override;
    void showFiltered(const QString &filter) override { m_list->setFilter(filter); }
    bool restoreDraft(const Draft &draft) override;

protected:
    void reload() override;
    void retranslate() override;

private:
    QWidget *makeProposals();
    void showCurrent();
    void makeBulk();
    /// Opens the panel that approves or rejects the selected proposals.
    void decideSelected();
    void showMonth();

    MonthField *m_month;
    QPushButton *m_byHand;
    QCheckBox *m_mine;
    QTabWidget *m_pages;
    RecordListView *m_list;
    RecordListModel<desk::ProposalRow> *m_model;
    ProposalPane *m_pane;
    MonthPage *m_sheet;
    RulebookPage *m_rulebook;
    BulkPanel *m_bulk;
    ChoiceField *m_verdict;
    MultiLineField *m_reason;
    QAction *m_decide;
    std::vector<ProposalId> m_bulkProposals;
};

} // namespace fairlead::ui
