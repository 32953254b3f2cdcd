// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/recordfields.h"

#include <QAbstractListModel>
#include <QCompleter>

namespace fairlead::ui {

/// The records that a RecordPicker offers.
class ChoiceModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, WordsRole };
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<RecordChoice> choices);
    /// Empty when it isn't among them.
    [[nodiscard]] QString textOf(const QUuid &id) const;
    /// The one record of exactly that text; null when there are none or several.
    [[nodiscard]] QUuid idOf(const QString &text) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<RecordChoice> m_choices;
};

/// Finds by any part of a record's words, and writes what it is called.
class ChoiceCompleter final : public QCompleter {
    Q_OBJECT
public:
    ChoiceCompleter(ChoiceModel *choices, QObject *parent);
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
};

} // namespace fairlead::ui
