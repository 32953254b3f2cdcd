// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lists/listcondition.h"

#include <QSettings>
#include <QString>

#include <optional>
#include <vector>

namespace fairlead::ui {

/// What a user made of a list and gave a name: search, the list's own filter, conditions on columns, sorting.
struct NamedFilter {
    QString name{};
    QString search{};
    QString filter{}; ///< the list's own code; empty: all
    std::vector<ListCondition> conditions{};
    QString sortBy{};
    bool descending = false;

    friend bool operator==(const NamedFilter &, const NamedFilter &) = default;
};

/// The user's own filters of one list, kept in the settings under `lists/NAME/named_filters`, sorted by name.
class NamedFilters {
public:
    NamedFilters(QSettings &settings, const QString &list);

    [[nodiscard]] const std::vector<NamedFilter> &all() const { return m_filters; }
    [[nodiscard]] std::optional<NamedFilter> find(const QString &name) const;
    /// One of that name gives way.
    void put(const NamedFilter &filter);
    /// False when there is none of the old name, or another one of the new.
    bool rename(const QString &from, const QString &to);
    void remove(const QString &name);

private:
    void save();

    QSettings &m_settings;
    QString m_key;
    std::vector<NamedFilter> m_filters;
};

} // namespace fairlead::ui
