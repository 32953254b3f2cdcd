// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace fairlead::storage {

class Session;

/// Named column mappings of imports: which heading stands over which field.
class ImportMappingRepository {
public:
    explicit ImportMappingRepository(Session &session) : m_session(session) {}

    /// The names for a kind of import, in order.
    QStringList names(const QString &kind);
    /// Headings by their fields.
    std::optional<QMap<QString, QString>> load(const QString &kind, const QString &name);
    /// Puts it in place of one of the same name.
    void save(const QString &kind, const QString &name, const QMap<QString, QString> &headings);
    void remove(const QString &kind, const QString &name);

private:
    Session &m_session;
};

} // namespace fairlead::storage
