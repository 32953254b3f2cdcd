// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/appraisal.h"
#include "ui/core/workbench.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace fairlead::ui {

class BadgeLabel;

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
    void preview();
    void writePdf();
    void closeMonth();
    void retranslate();

    Workbench &m_bench;
    Month m_month;
    std::optional<rules::MonthSheet> m_sheet;
    QString m_digest;

    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_title;
    BadgeLabel *m_state;
    QPushButton *m_preview;
    QPushButton *m_pdf;
    QPushButton *m_close;
    QLabel *m_blockers;
    QTreeWidget *m_tree;
};

} // namespace fairlead::ui
