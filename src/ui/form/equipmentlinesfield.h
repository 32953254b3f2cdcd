// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/equipment.h"
#include "ui/form/field.h"

#include <vector>

class QPushButton;
class QTableWidget;

namespace fairlead::ui {

/// Tools and parts, a line each, in a small table that is written like a sheet: typing into the empty line at the end makes
/// a further one. In a cell, Tab goes to the next; outside of one it leaves the table. Ctrl+Delete takes a line away.
class EquipmentLinesField final : public Field {
    Q_OBJECT
public:
    explicit EquipmentLinesField(const QString &name, QWidget *parent = nullptr);

    /// Without lines in which nothing was written.
    [[nodiscard]] std::vector<EquipmentLine> values() const;
    void setValues(const std::vector<EquipmentLine> &lines);
    [[nodiscard]] QTableWidget *table() const { return m_table; }

    [[nodiscard]] bool isEmpty() const override { return values().empty(); }
    void clear() override { setValues({}); }
    [[nodiscard]] QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;
    [[nodiscard]] std::optional<Violation> ownViolation() const override;
    void setLabelText(const QString &text) override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void takeChange();
    void addRow(const EquipmentLine &line);
    [[nodiscard]] EquipmentLine lineAt(int row) const;
    [[nodiscard]] static bool isBlank(const EquipmentLine &line);
    void removeCurrent();

    QTableWidget *m_table;
    QPushButton *m_remove;
    bool m_setting = false;
};

} // namespace fairlead::ui
