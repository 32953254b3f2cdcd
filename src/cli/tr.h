// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace fairlead::cli {

/// The texts of this layer, which has no QObjects of its own. The context is the name alone: lupdate finds no more.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace fairlead::cli
