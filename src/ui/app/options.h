// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/databaseaddress.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <variant>

namespace fairlead::ui {

/// What the program was called with.
struct Options {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::Options)
public:
    std::optional<storage::DatabaseAddress> database = {}; ///< nothing: the usual file, or that of the demonstration
    bool demo = false;
    QString renderFolder = {}; ///< not empty: paint every tab into pictures there, and end
    QString language = {};     ///< `zh` or `en`; empty: the one last used, else the system's

    /// What is to be printed before ending at once.
    struct Stop {
        QString text;
        int exitCode = 0; ///< 0: help or version; 2: wrong usage
    };
    static std::variant<Options, Stop> parse(const QStringList &arguments);

    /// The folder of the usual database, the drafts and the log.
    static QString dataFolder();
};

} // namespace fairlead::ui
