// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/office.h"
#include "desk/result.h"
#include "domain/settings.h"
#include "rules/rulebook.h"

#include <QByteArray>

namespace fairlead::desk {

/// Administration: company settings and versions of the rulebook.
class AdministrationDesk {
public:
    explicit AdministrationDesk(Office office) : m_office(office) {}

    /// Puts the manual that comes with the program into a database that has no rulebook yet.
    void installManual();
    /// A further version of the rulebook, from its JSON (already parsed without errors). Refused as Duplicate when the
    /// version number is taken. act.by may be null before there are employees.
    Result<RulebookId> installRulebook(const QByteArray &json, const Act &act);
    rules::RulebookSet rulebooks();

    CompanySettings settings();
    Result<Done> changeSettings(const CompanySettings &settings, const Act &act);

private:
    Office m_office;
};

} // namespace fairlead::desk
