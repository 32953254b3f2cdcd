// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/database.h"
#include "desk/casedesk.h"

#include <QJsonObject>

namespace fairlead::cli {

/// Shows a whole case as JSON and as text.
class CaseJson {
public:
    CaseJson(const desk::CaseView &view, const People &people, Instant now) : m_view(view), m_people(people), m_now(now)
    {
    }

    [[nodiscard]] QJsonObject toJson() const;

private:
    [[nodiscard]] QJsonValue person(const EmployeeId &id) const;
    [[nodiscard]] QJsonObject ticket() const;
    [[nodiscard]] QJsonObject verdict() const;
    [[nodiscard]] QJsonArray deadlines() const;
    [[nodiscard]] QJsonObject deadline(const rules::Deadline &deadline) const;
    [[nodiscard]] QJsonArray next() const;
    [[nodiscard]] QJsonArray calls() const;
    [[nodiscard]] QJsonArray guidances() const;
    [[nodiscard]] QJsonArray followUps() const;
    [[nodiscard]] QJsonObject attempt(const FollowUpAttempt &attempt) const;
    [[nodiscard]] QJsonArray proposals() const;
    [[nodiscard]] QJsonArray history() const;
    [[nodiscard]] QJsonValue visitNumber(const VisitId &visit) const;

    const desk::CaseView &m_view;
    const People &m_people;
    Instant m_now;
};

/// A visit with everything on record about it.
QJsonObject visitJson(const rules::VisitFacts &facts, const People &people, Instant now);

/// The case for people to read.
QString caseText(const desk::CaseView &view, const People &people, Instant now);

} // namespace fairlead::cli
