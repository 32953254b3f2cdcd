// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo/demostencil.h"
#include "domain/month.h"
#include "domain/warrantyverdict.h"

#include <vector>

namespace fairlead::desk {

/// What a copy puts into the slots of its stencil.
class DemoCopy {
public:
    explicit DemoCopy(const DemoStencil &stencil);

    /// What becomes of a proposal.
    struct Fate {
        bool decided = false;  ///< else it stays undecided, or was withdrawn by the rules
        bool objected = false; ///< somebody objected, and was answered
        Month month;           ///< of the decision
    };

    void setSpan(const DemoPhase &phase, qint64 msecs) { m_spans[phase.index()] = msecs; }
    /// `salt`: random, and another for each copy. After the spans: an id holds its time.
    void makeOwnIds(quint64 salt);
    void setId(size_t place, const QByteArray &bytes) { m_ids[place] = bytes; }
    void setText(size_t place, const QString &text) { m_texts[place] = text; }
    void setFate(size_t proposal, const Fate &fate) { m_fates[proposal] = fate; }
    void setVerdict(const WarrantyVerdict &verdict);

    [[nodiscard]] const DemoStencil &stencil() const { return m_stencil; }
    [[nodiscard]] qint64 timeOf(qint64 at, const DemoPhase &phase) const { return at + m_spans[phase.index()]; }
    [[nodiscard]] const Fate &fateOf(size_t proposal) const { return m_fates[proposal]; }
    /// Whether that part of the case's life takes place.
    [[nodiscard]] bool has(const DemoPhase &phase) const;
    [[nodiscard]] std::vector<QVariant> valuesOf(const DemoStencilRow &row) const;

private:
    [[nodiscard]] QVariant valueOf(const DemoStencilValue &value) const;
    [[nodiscard]] QString textOf(const std::vector<DemoPiece> &pieces) const;
    [[nodiscard]] QString textOf(const DemoPiece &piece) const;
    [[nodiscard]] QString dayText(qint64 day) const;

    const DemoStencil &m_stencil;
    std::vector<qint64> m_spans;
    std::vector<QByteArray> m_ids;
    std::vector<QString> m_texts;
    std::vector<Fate> m_fates;
    std::vector<QVariant> m_verdict;
    QString m_verdictText;
};

} // namespace fairlead::desk
