// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/searchdesk.h"
#include "ui/core/workbench.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace fairlead::ui {

/// Finds anything from anywhere: cases, calls, measures, ships, people, newest first, with the words marked. Beside the
/// window, not in its way; Enter shows the record in its tab.
class FindDialog : public QDialog {
    Q_OBJECT
public:
    FindDialog(Workbench &bench, QWidget *parent);

    /// Comes to the front, what was searched last selected.
    void open() override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void show(const std::vector<desk::SearchHit> &hits);
    void openHit(int row);
    void retranslate();

    Workbench &m_bench;
    QLineEdit *m_words;
    QComboBox *m_scope;
    QListWidget *m_list;
    QLabel *m_count;
    QTimer m_typing; ///< a search isn't asked for at each key
    QString m_asked;
    DeskClient::Question m_question;
    std::vector<desk::SearchHit> m_hits;
};

} // namespace fairlead::ui
