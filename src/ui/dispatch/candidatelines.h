// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/theme.h"
#include "wording/candidatesentences.h"

namespace fairlead::ui {

/// The colour of what speaks for or against somebody.
inline Tone toneOf(wording::CandidateLine::Weight weight)
{
    using Weight = wording::CandidateLine::Weight;
    switch (weight) {
    case Weight::For:
        return Tone::Good;
    case Weight::Neutral:
        return Tone::Neutral;
    case Weight::Warns:
        return Tone::Warning;
    case Weight::Against:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

/// The sign before it, so that the colour isn't the only one.
inline QChar signOf(wording::CandidateLine::Weight weight)
{
    using Weight = wording::CandidateLine::Weight;
    switch (weight) {
    case Weight::For:
        return QChar(0x2713); // ✓
    case Weight::Neutral:
        return QChar(0x00b7); // ·
    case Weight::Warns:
        return QChar(u'!');
    case Weight::Against:
        return QChar(0x2717); // ✗
    }
    Q_UNREACHABLE();
}

} // namespace fairlead::ui
