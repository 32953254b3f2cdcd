// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo/demostencil.h"
#include "domain/instant.h"

#include <vector>

namespace fairlead::desk {

/// The cases that are copied: made by the desks in a scratch database, read from there, and proven by having the rules
/// judge them anew.
class DemoStencilBook {
public:
    /// `until`: when the scratch database's two years end; open cases can be copied only to about that time. `cases`: how
    /// many are made. Throws DemoRefusal when a desk refuses one, storage::DbError when the database fails.
    DemoStencilBook(quint64 seed, Instant until, int cases);

    [[nodiscard]] const std::vector<DemoStencil> &solvedByPhone() const { return m_solvedByPhone; }
    [[nodiscard]] const std::vector<DemoStencil> &cancelled() const { return m_cancelled; }
    [[nodiscard]] const std::vector<DemoStencil> &repairs() const { return m_repairs; }
    [[nodiscard]] const std::vector<DemoStencil> &commissionings() const { return m_commissionings; }
    [[nodiscard]] const std::vector<DemoStencil> &open() const { return m_open; }

private:
    void sort(DemoStencil stencil, bool cancelled);

    std::vector<DemoStencil> m_solvedByPhone;
    std::vector<DemoStencil> m_cancelled;
    std::vector<DemoStencil> m_repairs; ///< with a visit
    std::vector<DemoStencil> m_commissionings;
    std::vector<DemoStencil> m_open;
};

} // namespace fairlead::desk
