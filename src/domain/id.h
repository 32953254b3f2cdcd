// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace fairlead {

/// Identity of one record of kind `Tag`: a UUIDv7 that the program makes itself, so that a command can be repeated
/// safely and the records of several desks can be merged. A default-constructed id is null and names no record.
template <typename Tag> class Id {
public:
    constexpr Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    /// The id of `bytes` as toBytes() gave them; null when they aren't exactly 16.
    static Id fromBytes(const QByteArray &bytes) { return bytes.size() == 16 ? Id(QUuid::fromRfc4122(bytes)) : Id(); }
    /// The id of `text` in the usual form with or without braces; nothing when it is no UUID or the null one.
    static std::optional<Id> fromString(const QString &text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }
    /// 16 bytes in network order: sorting them sorts by time of creation.
    [[nodiscard]] QByteArray toBytes() const { return m_uuid.toRfc4122(); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator!=(const Id &a, const Id &b) { return a.m_uuid != b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using PartyId = Id<struct PartyTag>;
using ContactId = Id<struct ContactTag>;
using ShipId = Id<struct ShipTag>;
using EngineId = Id<struct EngineTag>;
using EmployeeId = Id<struct EmployeeTag>;
using TicketId = Id<struct TicketTag>;
using CallId = Id<struct CallTag>;
using GuidanceId = Id<struct GuidanceTag>;
using AppointmentId = Id<struct AppointmentTag>;
using RescheduleId = Id<struct RescheduleTag>;
using VisitId = Id<struct VisitTag>;
using PreparationId = Id<struct PreparationTag>;
using DailySheetId = Id<struct DailySheetTag>;
using BackupId = Id<struct BackupTag>;
using BreachId = Id<struct BreachTag>;
using WorkOrderId = Id<struct WorkOrderTag>;
using SignatoryId = Id<struct SignatoryTag>;
using ReviewId = Id<struct ReviewTag>;
using CorrectionId = Id<struct CorrectionTag>;
using SignatoryNamingId = Id<struct SignatoryNamingTag>;
using FollowUpId = Id<struct FollowUpTag>;
using AttemptId = Id<struct AttemptTag>;
using ComplaintId = Id<struct ComplaintTag>;
using PraiseId = Id<struct PraiseTag>;
using RulebookId = Id<struct RulebookTag>;
using ProposalId = Id<struct ProposalTag>;
using DecisionId = Id<struct DecisionTag>;
using ObjectionId = Id<struct ObjectionTag>;
using AbsenceId = Id<struct AbsenceTag>;
using OverruleId = Id<struct OverruleTag>;
using CommandId = Id<struct CommandTag>;
/// The id of any record, where its kind stands beside it (journal, evidence).
using RecordId = Id<struct RecordTag>;

} // namespace fairlead
