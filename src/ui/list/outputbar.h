// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/listpaper.h"
#include "ui/core/text.h"
#include "ui/core/workbench.h"
#include "ui/list/listtable.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QComboBox;
class QProgressBar;
class QPushButton;

namespace fairlead::ui {

class ListReader;
class NoteLabel;

/// The line above a list from which it goes to paper or into a file: all rows or those selected, with the columns and in the
/// order in which they are shown. Rows are read away from the GUI thread; that can be watched and cancelled.
///
/// Found as `LIST_output`; its parts as `LIST_output_rows`, `LIST_preview`, `LIST_pdf`, `LIST_export`, `LIST_output_cancel`.
class OutputBar : public QWidget {
    Q_OBJECT
public:
    /// What the paper says of the list beside its rows.
    struct About {
        QString title;
        QStringList basis; ///< which rows these are and in which order, a line each
    };
    OutputBar(const QString &list, Workbench &bench, ListTable *table, std::function<About()> about,
              QWidget *parent = nullptr);

    /// Shows the line, with the rows that are selected if there are several.
    void open();
    [[nodiscard]] bool isBusy() const;

signals:
    /// It was hidden by its user: the list takes the keys again.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Goal { Preview, Pdf };
    void makePaper(Goal goal);
    void exportRows();
    void read(std::function<void(const std::vector<ListCells> &)> page, std::function<void(bool ok)> finished);
    void layOut(report::ListPaperContent content, Goal goal);
    void stop();
    void setBusy(bool busy);
    void fillRows();
    void retranslate();
    [[nodiscard]] std::vector<RowKey> keys() const;
    [[nodiscard]] QString fileName(const QString &suffix) const;

    Workbench &m_bench;
    ListTable *m_table;
    std::function<About()> m_about;
    QPointer<ListReader> m_reader;

    QComboBox *m_rows;
    QPushButton *m_preview;
    QPushButton *m_pdf;
    QPushButton *m_export;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    NoteLabel *m_note;
};

} // namespace fairlead::ui
