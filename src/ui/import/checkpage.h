// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importpage.h"
#include "ui/import/importwork.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace fairlead::ui {

class NoteLabel;
class ProgressPane;
class ReadingTable;
class TriedRowsModel;
class TroublesModel;

/// The third step: everything is done once and taken back, to see what would become of the rows.
class CheckPage final : public ImportPage {
    Q_OBJECT
public:
    explicit CheckPage(Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Check"); }
    /// The check came to its end, and there is something to take.
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] bool isBusy() const override { return m_running; }
    void cancel() override;

    /// Checks the file by this plan; duplicates and what is missing are done as this page's choosers say.
    void check(const desk::ImportPlan &plan);
    /// With what the choosers say.
    [[nodiscard]] const desk::ImportPlan &plan() const { return m_plan; }
    /// When isReady().
    [[nodiscard]] const ImportAnswer &answer() const { return *m_answer; }

protected:
    void retranslate() override;

private:
    void start();
    void take(const ImportAnswer &answer);
    void say();
    void jump(const QModelIndex &trouble);

    desk::ImportPlan m_plan;
    std::optional<ImportAnswer> m_answer;
    bool m_running = false;
    bool m_again = false; // a chooser was changed while the check ran
    bool m_failed = false;
    QLabel *m_duplicatesLabel;
    QComboBox *m_duplicates;
    QCheckBox *m_addMissing;
    QPushButton *m_check;
    ProgressPane *m_progress;
    NoteLabel *m_note;
    QLabel *m_rowsLabel;
    ReadingTable *m_rowsTable;
    QLabel *m_troublesLabel;
    ReadingTable *m_troublesTable;
    TriedRowsModel *m_rows;
    TroublesModel *m_troubles;
};

/// The counts of an import in one sentence.
QString tallySentence(const desk::ImportTally &tally);
/// Why nothing could be tried, in one sentence; empty when it could.
QString refusalOf(desk::ImportKind kind, const desk::ImportReport &report);

} // namespace fairlead::ui
