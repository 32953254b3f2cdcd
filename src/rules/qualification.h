// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/employee.h"

#include <QDate>
#include <QString>

#include <optional>

namespace fairlead::rules {

/// Whether a model of an engine is of a family: the family occurs in it without cutting a number or a word. `6L27/38` is of
/// `6L27/38`, `L27/38` and `L27`, but not of `L27/3` or `7/38`. Case, width and spaces don't matter. An empty family holds
/// every model.
bool isOfFamily(const QString &model, const QString &family);

/// Whether somebody has learnt to do `job` on `model`: one skill must cover both. An empty model asks for the job alone, no
/// job for the model alone. Nobody without a skill is skilled for anything: whoever has none on record must be asked.
bool isSkilledFor(const Employee &employee, const QString &model, const std::optional<Job> &job = {});

/// A certificate that runs out within so many days is marked.
constexpr int certificateNoticeDays = 60;

enum class CertificateState { Valid, RunsOut, Expired };

/// Whether a certificate holds on `day`. Its last day is covered to its end.
bool isValidOn(const Certificate &certificate, QDate day);

/// RunsOut: it holds on `today`, and its last day is at most certificateNoticeDays away.
CertificateState certificateState(const Certificate &certificate, QDate today);

} // namespace fairlead::rules
