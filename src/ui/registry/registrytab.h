// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/duplicatesdesk.h"
#include "ui/window/tab.h"

#include <vector>

class QTabWidget;

namespace fairlead::ui {

class DuplicatesPage;
class RegistryPage;

/// Registry (档案): parties with their contacts, ships, engines, employees, tools, templates of tools and parts.
class RegistryTab : public Tab {
    Q_OBJECT
public:
    explicit RegistryTab(Workbench &bench, QWidget *parent = nullptr);

    static QString name() { return tr("Registry"); }
    [[nodiscard]] QString title() const override { return name(); }
    void act(const QString &action) override;
    bool open(const RecordRef &record) override;
    bool restoreDraft(const Draft &draft) override;

protected:
    void reload() override;
    void retranslate() override;

private:
    /// Null while the possible duplicates are shown.
    [[nodiscard]] RegistryPage *current() const;
    void refreshCurrent();
    void merge(const desk::Likeness &merged, const desk::Likeness &keep);
    void showPage(RecordKind kind);
    /// The page on which a form of that code is opened.
    [[nodiscard]] RegistryPage *pageOfForm(const QString &form, const QJsonObject &context) const;

    QTabWidget *m_book;
    std::vector<RegistryPage *> m_pages;
    DuplicatesPage *m_duplicates;
};

} // namespace fairlead::ui
