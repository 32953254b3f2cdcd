// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QRandomGenerator>
#include <QUuid>

namespace fairlead::desk {

/// Makes UUIDv7 (RFC 9562, 5.7): 48 bits of milliseconds, then random bits. Ids of the same millisecond keep their order:
/// the 12 bits behind the time count up.
class IdSource {
public:
    /// Ids nobody can guess.
    IdSource();
    /// The same ids for the same seed and times: demonstration data and tests.
    explicit IdSource(quint64 seed);

    QUuid next(Instant now);

private:
    QRandomGenerator64 m_random;
    qint64 m_lastMsecs = -1;
    quint16 m_counter = 0;
};

} // namespace fairlead::desk
