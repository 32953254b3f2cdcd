// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lists/equipmentrows.h"
#include "ui/registry/registrypage.h"

class QTreeWidget;

namespace fairlead::ui {

/// The stock of special tools: where each is, lending and taking back, and who had it before.
class ToolPage final : public RegistryPage {
    Q_OBJECT
public:
    explicit ToolPage(Workbench &bench, QWidget *parent = nullptr);
    [[nodiscard]] Text title() const override;
    [[nodiscard]] RecordKind kind() const override { return RecordKind::Tool; }
    void startNew() override;

protected:
    void showCurrent() override;
    QString newText() const override { return tr("&New tool"); }

private:
    [[nodiscard]] const ToolRow *current() const;
    /// What forms about the chosen tool begin with.
    [[nodiscard]] static QJsonObject contextOf(const ToolRow &row);
    [[nodiscard]] Badge placeBadge(const ToolRow &row) const;
    void showLoans(const std::vector<LoanInWords> &loans);

    RecordListModel<ToolRow> *m_model;
    QTreeWidget *m_loans;
    QPushButton *m_lend;
    QPushButton *m_return;
};

/// Templates of tools and parts by engine model and kind of job.
class TemplatePage final : public RegistryPage {
    Q_OBJECT
public:
    explicit TemplatePage(Workbench &bench, QWidget *parent = nullptr);
    [[nodiscard]] Text title() const override;
    [[nodiscard]] RecordKind kind() const override { return RecordKind::PreparationTemplate; }
    void startNew() override;

protected:
    void showCurrent() override;
    QString newText() const override { return tr("&New template"); }

private:
    [[nodiscard]] const TemplateRow *current() const;

    RecordListModel<TemplateRow> *m_model;
    QTreeWidget *m_lines;
};

} // namespace fairlead::ui
