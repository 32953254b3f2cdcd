// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo/demostencilvalue.h"

#include <QHash>

#include <limits>

namespace fairlead::desk {

/// The ids of a case, each with its place.
class DemoIds {
public:
    static constexpr size_t unknown = std::numeric_limits<size_t>::max();

    explicit DemoIds(const DemoParts &parts) : m_parts(parts) {}

    /// A record or command of the case. Gives 1 when it is new, else 0.
    int own(const QByteArray &bytes, const DemoPhase &phase);
    /// The place of an id of the case, or of something outside of it, which gets a place when it is found first.
    size_t find(const QByteArray &bytes);
    std::vector<DemoStencilId> take() { return std::move(m_ids); }

private:
    const DemoParts &m_parts;
    QHash<QByteArray, size_t> m_places;
    std::vector<DemoStencilId> m_ids;
};

/// Texts of a case that its copies replace, with their places.
using DemoKnownTexts = QHash<QString, size_t>;

/// Finds the slots in texts.
class DemoTextScanner {
public:
    DemoTextScanner(const DemoKnownTexts &known, DemoIds &ids, const DemoPhase &phase)
        : m_known(known), m_ids(ids), m_phase(phase)
    {
    }

    /// The pieces of a text: a known one, a time, a day, or a text with ids in it.
    [[nodiscard]] std::vector<DemoPiece> ofText(const QString &text) const;
    /// The same for each string within a JSON text. `withVerdict`: the fields `verdict_…` at the end become one slot.
    [[nodiscard]] std::vector<DemoPiece> ofJson(const QString &json, bool withVerdict) const;

private:
    const DemoKnownTexts &m_known;
    DemoIds &m_ids;
    DemoPhase m_phase;
};

} // namespace fairlead::desk
