// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/qualification.h"
#include "ui/core/theme.h"

namespace fairlead::ui {

/// How a certificate that holds, runs out or has run out is marked.
inline Tone toneOf(rules::CertificateState state)
{
    switch (state) {
    case rules::CertificateState::Valid:
        return Tone::Good;
    case rules::CertificateState::RunsOut:
        return Tone::Warning;
    case rules::CertificateState::Expired:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

} // namespace fairlead::ui
