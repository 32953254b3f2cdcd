// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"

namespace fairlead::storage {

class Session;

/// What the company sets for itself.
class SettingRepository {
public:
    explicit SettingRepository(Session &session) : m_session(session) {}

    /// What was never set has its value from CompanySettings.
    CompanySettings load();
    void save(const CompanySettings &settings);

private:
    Session &m_session;
};

} // namespace fairlead::storage
