// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importpage.h"
#include "ui/import/importwork.h"

class QCheckBox;
class QLabel;
class QRadioButton;

namespace fairlead::ui {

class NoteLabel;
class ProgressPane;

/// The last step: all rows or none, or the good ones with a file of the others; and what came of it.
class TakePage final : public ImportPage {
    Q_OBJECT
public:
    explicit TakePage(Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Import"); }
    /// Import can be pressed.
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] bool isBusy() const override { return m_running; }
    void cancel() override;
    /// The rows are in.
    [[nodiscard]] bool isDone() const { return m_done; }

    /// What is to be imported, and how its check ended.
    void offer(const desk::ImportPlan &plan, const desk::ImportTally &tally);
    /// Asks where the rejected rows go if there are some, and imports.
    void start();

protected:
    void retranslate() override;

private:
    void run(const QString &rejects);
    void take(const ImportAnswer &answer);
    void say();

    desk::ImportPlan m_plan;
    desk::ImportTally m_tally; // of the check
    std::optional<ImportAnswer> m_answer;
    QString m_rejects;
    bool m_running = false;
    bool m_done = false;
    bool m_failed = false;
    QLabel *m_summary;
    QRadioButton *m_all;
    QRadioButton *m_good;
    QCheckBox *m_keepRejects;
    ProgressPane *m_progress;
    NoteLabel *m_note;
};

} // namespace fairlead::ui
