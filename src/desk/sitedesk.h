// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/visitcommands.h"
#include "desk/lists/rows.h"
#include "desk/office.h"
#include "desk/result.h"

#include <QStringList>

namespace fairlead::desk {

/// On-site (现场): arrival to archive.
class SiteDesk {
public:
    explicit SiteDesk(Office office) : m_office(office) {}

    Result<Done> arriveOnSite(const ArriveOnSite &command, const Act &act);
    Result<Done> recordLateCause(const RecordLateCause &command, const Act &act);
    Result<Done> leaveSite(const LeaveSite &command, const Act &act);
    Result<DailySheetId> writeDailySheet(const WriteDailySheet &command, const Act &act);
    Result<Done> reviewDailySheet(const ReviewDailySheet &command, const Act &act);
    Result<BackupId> recordBackup(const RecordBackup &command, const Act &act);
    Result<BreachId> recordBreach(const RecordBreach &command, const Act &act);
    Result<WorkOrderId> prepareWorkOrder(const PrepareWorkOrder &command, const Act &act);
    Result<Done> signWorkOrder(const SignWorkOrder &command, const Act &act);
    Result<Done> submitWorkOrder(const SubmitWorkOrder &command, const Act &act);
    Result<Done> reviewWorkOrder(const ReviewWorkOrder &command, const Act &act);
    Result<Done> archiveWorkOrder(const ArchiveWorkOrder &command, const Act &act);
    Result<CorrectionId> recordCorrection(const RecordCorrection &command, const Act &act);

    std::vector<RowKey> visitKeys(const ListQuery &query);
    std::vector<VisitRow> visitRows(const std::vector<RowKey> &keys);

private:
    Office m_office;
};

/// The fields of an archived work order, and of an accepted sheet, that recordCorrection() takes, by their codes.
QStringList orderFieldsToCorrect();
QStringList sheetFieldsToCorrect();
/// What such a field says in the record itself: lists with a line each. Empty for a field of another name.
QString valueToCorrect(const WorkOrder &order, const QString &field);
QString valueToCorrect(const DailySheet &sheet, const QString &field);

} // namespace fairlead::desk
