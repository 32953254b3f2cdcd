// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casedesk.h"
#include "ui/core/workbench.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace fairlead::ui {

class BadgeLabel;
class CasePane;
class DayStrip;
class FactGrid;
class NoteLabel;

/// One visit as a page beside its list: plan and preparation, the days with their sheets, what was done to data, breaches,
/// and the work order. What is pressed here opens the forms of the pane, but for the review of a sheet, which is done here.
class VisitPage final : public QScrollArea {
    Q_OBJECT
public:
    VisitPage(Workbench &bench, CasePane &pane, QWidget *parent = nullptr);

    /// Which visit of the pane's case; null: the newest.
    void setVisit(const VisitId &visit);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section {
        QWidget *whole = nullptr;
        QLabel *title = nullptr;
        FactGrid *grid = nullptr;
    };
    Section addSection(const QString &name);
    QWidget *makeReviewRow();
    void present();
    void presentDay();
    void presentSignatories();
    void openDay(QDate day);
    void review(bool accepted);
    void retranslate();
    [[nodiscard]] const rules::VisitFacts *facts() const;

    Workbench &m_bench;
    CasePane &m_pane;
    VisitId m_visit;
    QVBoxLayout *m_layout = nullptr;
    Section m_plan;
    Section m_preparation;
    Section m_days;
    Section m_data;
    Section m_breaches;
    Section m_order;
    DayStrip *m_strip;
    QPushButton *m_write;
    QWidget *m_reviewRow;
    QLineEdit *m_reason;
    QPushButton *m_accept;
    QPushButton *m_return;
    NoteLabel *m_reviewNote;
    BadgeLabel *m_signedCount;
    FactGrid *m_signatories;
    FactGrid *m_reviews;
};

} // namespace fairlead::ui
