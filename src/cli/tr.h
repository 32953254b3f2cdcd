// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace fairlead::cli {

/// The texts of this layer, which has no QObjects of its own.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(fairlead::cli)
};

} // namespace fairlead::cli
