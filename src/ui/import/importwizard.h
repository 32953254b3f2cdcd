// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/workbench.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace fairlead::ui {

class CheckPage;
class ColumnsPage;
class FilePage;
class ImportPage;
class TakePage;

/// Takes a spreadsheet in, in four steps: file, columns, check, import. A window beside the work that blocks nothing;
/// Enter goes on, Esc stops what runs and closes otherwise.
class ImportWizard final : public QDialog {
    Q_OBJECT
public:
    explicit ImportWizard(Workbench &bench, QWidget *parent = nullptr);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] ImportPage *page() const;
    void goTo(int step);
    void next();
    void back();
    void showState();
    void retranslate();

    FilePage *m_file;
    ColumnsPage *m_columns;
    CheckPage *m_check;
    TakePage *m_take;
    std::vector<ImportPage *> m_pages;
    QStackedWidget *m_stack;
    QLabel *m_steps;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
};

} // namespace fairlead::ui
