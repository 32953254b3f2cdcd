// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/entry.h"
#include "domain/followup.h"

#include <QString>

#include <optional>
#include <vector>

namespace fairlead {

/// Whether the equipment's data was saved before anybody touched it (A2.2).
enum class DataBackup { Yes, No, NotNeeded };

template <> struct EnumCodes<DataBackup> {
    static constexpr std::array table{std::pair{DataBackup::Yes, "yes"}, std::pair{DataBackup::No, "no"},
                                      std::pair{DataBackup::NotNeeded, "not_needed"}};
};

/// Which of the four don'ts, one never (P7, 四不一没有).
enum class FourDonts { CarriedThings, CustomerEquipment, OtherAreas, Smoking, LeftUnsatisfied };

template <> struct EnumCodes<FourDonts> {
    static constexpr std::array table{
        std::pair{FourDonts::CarriedThings, "carried_things"},
        std::pair{FourDonts::CustomerEquipment, "customer_equipment"}, std::pair{FourDonts::OtherAreas, "other_areas"},
        std::pair{FourDonts::Smoking, "smoking"}, std::pair{FourDonts::LeftUnsatisfied, "left_unsatisfied"}};
};

/// A value that was measured on site, as it was read: the unit stands with it.
struct Measurement {
    QString what;
    QString value;  ///< with its unit, e.g. `0.42 MPa`
    QString remark; ///< the limit, or what is to say of it

    friend bool operator==(const Measurement &, const Measurement &) = default;
};

/// A reviewer's word on a daily sheet.
struct SheetReview {
    bool accepted = false;
    QString reason; ///< why it was returned
    Entry entry;
};

/// How far a daily sheet is.
enum class SheetState { Draft, Submitted, Accepted, Returned };

template <> struct EnumCodes<SheetState> {
    static constexpr std::array table{
        std::pair{SheetState::Draft, "draft"}, std::pair{SheetState::Submitted, "submitted"},
        std::pair{SheetState::Accepted, "accepted"}, std::pair{SheetState::Returned, "returned"}};
};

/// One engineer-signed sheet for an on-site day (日清表, A3.2). A returned sheet is answered by a further one of the
/// same day with the next revision. A draft is nobody's evidence: it is written anew until it is submitted, and `entry` says
/// then when that was.
struct DailySheet {
    DailySheetId id;
    VisitId visitId;
    QDate day;
    int revision = 1;
    EmployeeId engineerId;
    QString work;
    std::optional<Instant> startedAt; ///< of the day's work
    std::optional<Instant> endedAt;
    int minutes = 0;                      ///< time worked
    QString faultsFound;                  ///< found on the equipment
    std::optional<DataBackup> dataBackup; ///< A2.2, as the engineer says; nothing where he wasn't asked
    std::optional<bool> siteCleaned;      ///< A3.1, as the engineer says
    /// The four don'ts, one never that were kept (P7), as the engineer says; nothing where he wasn't asked.
    std::optional<std::vector<FourDonts>> dontsKept;
    QString dontsNote; ///< what there is to say of those that were not
    QString problems;
    QString plan;                    ///< for the next day
    std::optional<int> runningHours; ///< of the engine, as its counter shows
    std::vector<Measurement> measurements;
    bool draft = false;
    std::optional<SheetReview> review;
    Entry entry;

    [[nodiscard]] SheetState state() const
    {
        if (draft)
            return SheetState::Draft;
        if (!review)
            return SheetState::Submitted;
        return review->accepted ? SheetState::Accepted : SheetState::Returned;
    }
};

/// Data saved before touching the equipment's data (A2.2). `entry.happenedAt` is when it was saved.
struct Backup {
    BackupId id;
    VisitId visitId;
    QString what;
    QString where;
    QString beforeChange; ///< the change that it was saved for
    QString changed;      ///< what was changed then
    Entry entry;
};

/// What a breach on site was against.
enum class BreachSubject { CustomerRules, Procedures, DataLost, FourDonts };

template <> struct EnumCodes<BreachSubject> {
    static constexpr std::array table{
        std::pair{BreachSubject::CustomerRules, "customer_rules"}, std::pair{BreachSubject::Procedures, "procedures"},
        std::pair{BreachSubject::DataLost, "data_lost"}, std::pair{BreachSubject::FourDonts, "four_donts"}};
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

/// How somebody signed: on the printed sheet, or on the screen.
enum class SignedHow { Paper, Screen };

template <> struct EnumCodes<SignedHow> {
    static constexpr std::array table{std::pair{SignedHow::Paper, "paper"}, std::pair{SignedHow::Screen, "screen"}};
};

/// Somebody of the customer who has to sign the work order (A3.3). The scan or drawing of a signature is an attachment of
/// the signatory, whose id stays as long as the name does.
struct Signatory {
    SignatoryId id;
    QString name;
    QString title;
    std::optional<Instant> signedAt;
    std::optional<SignedHow> signedHow = {}; ///< nothing where it isn't known
};

/// A part that was put in.
struct PartUsed {
    QString partNo;
    QString name;
    int quantity = 1;
    QString oldSerial;
    QString newSerial;
    std::optional<bool> inWarranty; ///< nothing while it isn't decided

    friend bool operator==(const PartUsed &, const PartUsed &) = default;
};

/// The part in a line of text, in no language: `12.0431 喷油器 ×2 (A-77 → B-12)`.
QString lineOf(const PartUsed &part);

/// What was found wrong in a record that doesn't change any more (更正): it stands beside the original, which stays as it is.
struct Correction {
    CorrectionId id;
    VisitId visitId;
    DailySheetId sheetId; ///< null: of the visit's work order
    QString field;        ///< by its code, e.g. `measures`
    QString oldValue;     ///< as it stood until then: the original, or what the correction before made of it
    QString newValue;
    QString reason;
    Entry entry;
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
    std::vector<PartUsed> parts;
    QString nextSteps;
    std::optional<Satisfaction> satisfaction; ///< the customer's, as he said on site; A4.2 goes by follow-ups alone
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
    [[nodiscard]] int signedCount() const
    {
        int count = 0;
        for (const Signatory &signatory : signatories)
            count += signatory.signedAt ? 1 : 0;
        return count;
    }
    [[nodiscard]] bool passedReview() const { return !reviews.empty() && reviews.back().passed; }
};

} // namespace fairlead
