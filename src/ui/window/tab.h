// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/text.h"
#include "ui/core/workbench.h"

#include <QWidget>

namespace fairlead::ui {

/// One of the window's tabs. A tab is made when it is first wanted, loads when it is shown, and again when something was
/// written and it is to be seen.
///
/// To write one: derive, build the widgets in the constructor, give their texts in retranslate(), ask the desks in
/// reload(), and name it in tabs.cpp with what the menu bar offers for it.
class Tab : public QWidget {
    Q_OBJECT
public:
    Tab(Workbench &bench, const QString &code, QWidget *parent = nullptr);

    /// `overview`, `intake`, `dispatch`, `site`, `follow_up`, `appraisal`, `registry`; also the name of its icon.
    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] virtual QString title() const = 0;
    /// Does what the menu bar offers for this tab under that name (tabs.cpp). The tab needn't be the one that is seen.
    virtual void act(const QString &action);

    /// Shows the record if it is one of this tab's. Gives false for others.
    virtual bool open(const RecordRef &record);
    /// Narrows the tab's list by one of its filters.
    virtual void showFiltered(const QString &filter);
    /// Opens the form of a draft as it was. Gives false when it can't be made sense of.
    virtual bool restoreDraft(const Draft &draft);

    /// Loads anew now, or when the tab is next shown.
    void refresh();

protected:
    /// Sets every text anew that isn't data; called once after construction and at each change of language.
    virtual void retranslate() {}
    /// Asks the desks for what the tab shows, keeping selection and what was typed.
    virtual void reload() {}

    [[nodiscard]] Workbench &bench() const { return m_bench; }
    [[nodiscard]] DeskClient &client() const { return m_bench.client(); }

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Workbench &m_bench;
    QString m_code;
    bool m_stale = true;
    bool m_translated = false;
};

} // namespace fairlead::ui
