// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fairlead::ui {

class TimelineView;

/// Makes timelines known to assistive tools: a list whose items are the current place and every bar, named in words, with
/// their places on the screen. Any number of times.
void installTimelineAccessibility();
/// The current place is another one now.
void announceAccessibleFocus(TimelineView *view);
/// The bars are about to be others: what was handed out for them isn't valid any more.
void forgetAccessibleParts(TimelineView *view);

} // namespace fairlead::ui
