// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/workbench.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace fairlead::ui {

class DateField;
class KindChooser;
class NoteLabel;
class ProgressPane;

/// Writes everything of a kind to a spreadsheet, so that an import takes it back; the ledger by its days. A window beside
/// the work that blocks nothing.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ExportDialog(Workbench &bench, QWidget *parent = nullptr);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void run(const QString &file);
    void showState();
    void retranslate();

    Workbench &m_bench;
    bool m_running = false;
    QLabel *m_kindLabel;
    KindChooser *m_kind;
    QLabel *m_fromLabel;
    DateField *m_from;
    QLabel *m_untilLabel;
    DateField *m_until;
    ProgressPane *m_progress;
    NoteLabel *m_note;
    QPushButton *m_export;
    QPushButton *m_close;
};

} // namespace fairlead::ui
