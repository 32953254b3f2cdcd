// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/monthsum.h"
#include "report/monthpdf.h"
#include "rules/appraisal.h"
#include "ui/core/workbench.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace fairlead::ui {

class BadgeLabel;
class MultiLineField;

/// The month's sheet on screen: everybody's base, entries and totals, with preview, PDF and closing.
class MonthPage : public QWidget {
    Q_OBJECT
public:
    explicit MonthPage(Workbench &bench, QWidget *parent = nullptr);

    void setMonth(Month month);
    void reload();
    /// The sheet as it is shown; nothing while it is loaded.
    [[nodiscard]] const std::optional<rules::MonthSheet> &sheet() const { return m_sheet; }

signals:
    void monthChosen(fairlead::Month month);
    void loaded();

protected:
    void changeEvent(QEvent *event) override;

private:
    void present();
    void addPerson(const rules::PersonMonth &person);
    void openEntry(QTreeWidgetItem *item);
    void makeOutput();
    /// What the current row is about, where "this person" was chosen.
    [[nodiscard]] std::optional<EmployeeId> currentPerson() const;
    void addTrend(QTreeWidgetItem *item, const rules::PersonMonth &person);
    void preview(report::MonthPart part);
    void writePdf(report::MonthPart part);
    void writeBook(bool forPerson);
    void closeMonth();
    void reopenMonth();
    void say(const Violations &violations);
    static void sayWritten(Workbench &bench, const QString &path, const QString &trouble);
    void retranslate();

    Workbench &m_bench;
    Month m_month;
    std::optional<rules::MonthSheet> m_sheet;
    QString m_digest;
    std::vector<MonthSum> m_sums; ///< of the twelve months up to this one

    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_title;
    BadgeLabel *m_state;
    QPushButton *m_preview;
    QPushButton *m_output;
    QAction *m_pdf;
    QAction *m_book;
    QAction *m_personPreview;
    QAction *m_personPdf;
    QAction *m_personBook;
    QAction *m_payoutPreview;
    QAction *m_payoutPdf;
    QPushButton *m_close;
    QPushButton *m_reopen;
    QLabel *m_blockers;
    QLabel *m_trace;
    QWidget *m_reopenBar;
    MultiLineField *m_reason;
    QPushButton *m_reopenNow;
    QTreeWidget *m_tree;
};

} // namespace fairlead::ui
