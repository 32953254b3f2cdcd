// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/bulkchange.h"
#include "ui/core/workbench.h"
#include "ui/form/field.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace fairlead::ui {

class NoteLabel;

/// Changes several rows of a list alike, under the list and not in a dialog: what is to be done to them, then line by line
/// what will change and what is refused and why, by trying it on the database, and only then the button that does it.
///
///     m_bulk = new BulkPanel(u"follow_ups"_s, bench);
///     m_bulk->setTitle([] { return tr("Assign the selected calls"); });
///     m_agent = m_bulk->add([] { return tr("&Agent"); }, new RecordField<EmployeeId>(u"agent"_s));
///     m_bulk->setWork([this] { … return [ids, agent](desk::Office, const desk::Act &, desk::BulkMode) { … }; });
///     m_bulk->open({{u"2026-000123"_s}, …});
///
/// Escape closes it. Found as `LIST_bulk`; its parts as `LIST_bulk_lines`, `LIST_bulk_do`, `LIST_bulk_close`.
class BulkPanel : public QWidget {
    Q_OBJECT
public:
    using Work = std::function<desk::BulkAnswer(desk::Office, const desk::Act &, desk::BulkMode)>;

    BulkPanel(const QString &list, Workbench &bench, QWidget *parent = nullptr);

    void setTitle(Text title);
    template <typename F> F *add(Text label, F *field)
    {
        addField(std::move(label), field);
        return field;
    }
    /// Makes the work of what is in the fields now; values only, since it runs on another thread.
    void setWork(std::function<Work()> work) { m_makeWork = std::move(work); }

    /// Shows the panel for rows of these names, in the order in which the work knows them.
    void open(const QStringList &rows);

signals:
    /// So many were changed.
    void changed(int count);
    /// It was closed: the list takes the keys again.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addField(Text label, Field *field);
    void preview();
    void carryOut();
    void showAnswer(const desk::BulkAnswer &answer);
    void close();
    void retranslate();

    Workbench &m_bench;
    Text m_title;
    std::function<Work()> m_makeWork;
    std::vector<std::pair<Text, Field *>> m_fields;
    QStringList m_rows;
    desk::BulkAnswer m_answer;
    int m_asked = 0; // answers to older questions are dropped
    bool m_done = false;
    QTimer m_typing;

    QLabel *m_titleLabel;
    QFormLayout *m_form;
    QTreeWidget *m_lines;
    NoteLabel *m_summary;
    QPushButton *m_do;
    QPushButton *m_close;
};

} // namespace fairlead::ui
