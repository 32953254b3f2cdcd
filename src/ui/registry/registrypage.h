// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/workbench.h"
#include "ui/list/recordlistmodel.h"
#include "ui/list/recordlistview.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QTreeWidget;

namespace fairlead::ui {

class FormPanel;
class RecordPane;

/// One of the registry's pages: a list on the left, the chosen record on the right.
class RegistryPage : public QWidget {
    Q_OBJECT
public:
    /// `name` of the list, e.g. `parties`.
    RegistryPage(const QString &name, Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] virtual Text title() const = 0;
    [[nodiscard]] virtual RecordKind kind() const = 0;
    /// Opens the form for a new record.
    virtual void startNew() = 0;
    void refresh() { m_list->refresh(); }
    [[nodiscard]] RecordListView *list() const { return m_list; }
    [[nodiscard]] RecordPane *pane() const { return m_pane; }
    void retranslate();

protected:
    /// Shows the list's current row in the pane.
    virtual void showCurrent() = 0;
    virtual QString newText() const = 0;
    [[nodiscard]] Workbench &bench() const { return m_bench; }
    void changeEvent(QEvent *event) override;

private:
    Workbench &m_bench;
    RecordListView *m_list;
    RecordPane *m_pane;
    QSplitter *m_splitter;
    QPushButton *m_new;
};

class PartyPage final : public RegistryPage {
    Q_OBJECT
public:
    explicit PartyPage(Workbench &bench, QWidget *parent = nullptr);
    [[nodiscard]] Text title() const override;
    [[nodiscard]] RecordKind kind() const override { return RecordKind::Party; }
    void startNew() override;

protected:
    void showCurrent() override;
    QString newText() const override { return tr("&New party"); }

private:
    [[nodiscard]] const desk::PartyRow *current() const;
    void changeContact(const ContactId &id);
    RecordListModel<desk::PartyRow> *m_model;
    QTreeWidget *m_contacts;
};

class ShipPage final : public RegistryPage {
    Q_OBJECT
public:
    explicit ShipPage(Workbench &bench, QWidget *parent = nullptr);
    [[nodiscard]] Text title() const override;
    [[nodiscard]] RecordKind kind() const override { return RecordKind::Ship; }
    void startNew() override;

protected:
    void showCurrent() override;
    QString newText() const override { return tr("&New ship"); }

private:
    [[nodiscard]] const desk::ShipRow *current() const;
    RecordListModel<desk::ShipRow> *m_model;
};

class EnginePage final : public RegistryPage {
    Q_OBJECT
public:
    explicit EnginePage(Workbench &bench, QWidget *parent = nullptr);
    [[nodiscard]] Text title() const override;
    [[nodiscard]] RecordKind kind() const override { return RecordKind::Engine; }
    void startNew() override;

protected:
    void showCurrent() override;
    QString newText() const override { return tr("&New engine"); }

private:
    [[nodiscard]] const desk::EngineRow *current() const;
    RecordListModel<desk::EngineRow> *m_model;
    QPushButton *m_void;
};

class EmployeePage final : public RegistryPage {
    Q_OBJECT
public:
    explicit EmployeePage(Workbench &bench, QWidget *parent = nullptr);
    [[nodiscard]] Text title() const override;
    [[nodiscard]] RecordKind kind() const override { return RecordKind::Employee; }
    void startNew() override;

protected:
    void showCurrent() override;
    QString newText() const override { return tr("&New employee"); }

private:
    [[nodiscard]] const desk::EmployeeRow *current() const;
    void showCertificates(const Employee &employee);
    RecordListModel<desk::EmployeeRow> *m_model;
    class QTreeWidget *m_certificates;
};

/// "In use" or "Not in use".
Badge activeBadge(bool active);

} // namespace fairlead::ui
