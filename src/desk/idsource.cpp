// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/idsource.h"

#include <QtEndian>

namespace fairlead::desk {

namespace {
constexpr quint16 counterMask = 0x0fff;
} // namespace

IdSource::IdSource() : m_random(QRandomGenerator64::securelySeeded()) {}

IdSource::IdSource(quint64 seed)
{
    const std::array<quint32, 2> words{static_cast<quint32>(seed), static_cast<quint32>(seed >> 32)};
    m_random.seed(words[0] ^ (words[1] * 0x9e3779b9U));
}

QUuid IdSource::next(Instant now)
{
    // A clock that was set back must not make ids that sort before earlier ones.
    qint64 msecs = qMax(now.msecs(), m_lastMsecs);
    if (msecs == m_lastMsecs) {
        m_counter = (m_counter + 1) & counterMask;
        if (m_counter == 0)
            ++msecs;
    } else {
        m_counter = static_cast<quint16>(m_random.generate()) & (counterMask >> 1); // room to count up
    }
    m_lastMsecs = msecs;

    const quint64 high = (static_cast<quint64>(msecs) << 16) | 0x7000U | m_counter;
    const quint64 low = (m_random.generate64() & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return QUuid::fromRfc4122(bytes);
}

} // namespace fairlead::desk
