// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/entry.h"

#include <QString>

#include <optional>
#include <vector>

namespace fairlead {

/// A reviewer's word on a daily sheet.
struct SheetReview {
    bool accepted = false;
    QString reason; ///< why it was returned
    Entry entry;
};

/// One engineer-signed sheet for an on-site day (日清表, A3.2). A returned sheet is answered by a further one of the
/// same day with the next revision.
struct DailySheet {
    DailySheetId id;
    VisitId visitId;
    QDate day;
    int revision = 1;
    EmployeeId engineerId;
    QString work;
    int minutes = 0;                 ///< time worked
    std::optional<bool> siteCleaned; ///< A3.1, as the engineer says
    QString problems;
    QString plan; ///< for the next day
    std::optional<SheetReview> review;
    Entry entry;
};

/// Data saved before touching the equipment's data (A2.2). `entry.happenedAt` is when it was saved.
struct Backup {
    BackupId id;
    VisitId visitId;
    QString what;
    QString where;
    Entry entry;
};

/// What a breach on site was against.
enum class BreachSubject { CustomerRules, Procedures, DataLost, FourDonts };

template <> struct EnumCodes<BreachSubject> {
    static constexpr std::array table{
        std::pair{BreachSubject::CustomerRules, "customer_rules"}, std::pair{BreachSubject::Procedures, "procedures"},
        std::pair{BreachSubject::DataLost, "data_lost"}, std::pair{BreachSubject::FourDonts, "four_donts"}};
};

/// Which of the four don'ts, one never (P7, 四不一没有).
enum class FourDonts { CarriedThings, CustomerEquipment, OtherAreas, Smoking, LeftUnsatisfied };

template <> struct EnumCodes<FourDonts> {
    static constexpr std::array table{
        std::pair{FourDonts::CarriedThings, "carried_things"},
        std::pair{FourDonts::CustomerEquipment, "customer_equipment"}, std::pair{FourDonts::OtherAreas, "other_areas"},
        std::pair{FourDonts::Smoking, "smoking"}, std::pair{FourDonts::LeftUnsatisfied, "left_unsatisfied"}};
};

/// A breach that was found and put on record (违规记录): by whom, against what, when.
struct Breach {
    BreachId id;
    VisitId visitId;
    EmployeeId employeeId; ///< who broke it; null when it is not known: then the whole crew answers
    BreachSubject subject = BreachSubject::Procedures;
    std::optional<FourDonts> fourDonts; ///< with subject FourDonts
    QString note;
    Entry entry;
};

/// Somebody of the customer who has to sign the work order (A3.3).
struct Signatory {
    SignatoryId id;
    QString name;
    QString title;
    std::optional<Instant> signedAt;
};

/// One round of the company's review of a work order.
struct WorkOrderReview {
    ReviewId id;
    int round = 1;
    bool passed = false;
    bool confirmAgain = false; ///< failed, and the customer's confirmation has to be done again (A3.3)
    QString reason;
    EmployeeId submittedBy; ///< who had submitted the work order that this round looked at
    Entry entry;
};

/// The visit's result (工作单): signed by every signatory, submitted, reviewed, archived.
struct WorkOrder {
    WorkOrderId id;
    int version = 0;
    VisitId visitId;
    EmployeeId preparedBy;
    QString result;
    QString cause;
    QString measures;
    std::vector<Signatory> signatories;
    std::optional<Instant> submittedAt; ///< nothing while it is being prepared, and again after a failed review
    EmployeeId submittedBy;
    std::vector<WorkOrderReview> reviews; ///< by round
    std::optional<Instant> archivedAt;
    QString archiveNo;
    QString crmRef;
    Entry entry;

    [[nodiscard]] bool isSigned() const
    {
        for (const Signatory &signatory : signatories) {
            if (!signatory.signedAt)
                return false;
        }
        return !signatories.empty();
    }
    [[nodiscard]] bool passedReview() const { return !reviews.empty() && reviews.back().passed; }
};

} // namespace fairlead
