// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// All texts for people that the window, the command line and the paper share.
#include "wording/labels.h"
#include "wording/sentences.h"
#include "wording/times.h"
