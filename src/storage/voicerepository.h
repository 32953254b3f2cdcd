// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customervoice.h"

#include <vector>

namespace fairlead::storage {

class Session;

/// What customers said of visits: complaints and praise. Facts: added and never changed.
class VoiceRepository {
public:
    explicit VoiceRepository(Session &session) : m_session(session) {}

    /// About all visits of a ticket, by time.
    std::vector<Complaint> complaintsOf(const TicketId &ticket);
    std::vector<Praise> praisesOf(const TicketId &ticket);

    void add(const Complaint &complaint);
    void add(const Praise &praise);

private:
    Session &m_session;
};

} // namespace fairlead::storage
