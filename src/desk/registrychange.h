// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/registrycommands.h"
#include "desk/fields.h"
#include "desk/result.h"
#include "desk/usecase.h"
#include "storage/saveoutcome.h"

#include <QString>

#include <optional>

namespace fairlead::desk {

// The way of every change of the registry: what is stored, checked against the version that the form was filled from;
// what it becomes; what differs is written.

/// A day that somebody can have meant, from 1950 to 2199: a slip in the century would decide a warranty.
void checkDay(UseCase &useCase, const QString &field, const std::optional<QDate> &day);

/// What was given as skills and certificates, each text checked (`skills[0].model`), without repetitions.
void fillQualifications(UseCase &useCase, Employee &employee, const AddEmployee &from);

/// `stored` back, noting Required or Unknown on `field` when it isn't there and ChangedMeanwhile when it has another
/// version than the caller read. Version 0 takes any.
template <typename Record, typename IdType>
std::optional<Record> recordToChange(UseCase &useCase, std::optional<Record> stored, const QString &field,
                                     const IdType &id, int version)
{
    if (id.isNull())
        useCase.violate(field, ViolationCode::Required);
    else if (!stored)
        useCase.violate(field, ViolationCode::Unknown, {id.toString()});
    else if (version != 0 && version != stored->version)
        useCase.conflict(id);
    return stored;
}

/// Writes `after` in place of `before`, unless something is wrong or nothing differs. `notes` go into the journal with it.
template <typename Record, typename Repository>
Result<Done> saveChange(UseCase &useCase, RecordKind kind, const std::optional<Record> &before, Record after,
                        Repository &repository, const QJsonObject &notes = {})
{
    if (!useCase.isClean())
        return useCase.violations();
    const QJsonObject fieldsBefore = fieldsOf(*before);
    QJsonObject fieldsAfter = fieldsOf(after);
    if (fieldsAfter != fieldsBefore) {
        if (repository.update(after) != storage::SaveOutcome::Saved) {
            useCase.conflict(after.id);
            return useCase.violations();
        }
        for (auto note = notes.begin(); note != notes.end(); ++note)
            fieldsAfter.insert(note.key(), note.value());
        useCase.changed(kind, after.id, {}, fieldsBefore, fieldsAfter);
    }
    useCase.finish();
    return Done();
}

} // namespace fairlead::desk
