// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/say.h"

#include <QString>

#include <algorithm>
#include <span>
#include <string_view>

namespace fairlead::wording {

/// A code and the text, marked for translation, that people read for it. Used only by this layer's own sources.
struct CodeText {
    std::string_view code;
    const char *source;
};

constexpr bool isSortedByCode(std::span<const CodeText> table)
{
    return std::ranges::is_sorted(table, {}, &CodeText::code);
}

/// The text of `code` in a table sorted by codes; null when it isn't there.
inline const char *sourceIn(std::span<const CodeText> table, const QString &code)
{
    const QByteArray wanted = code.toUtf8();
    const std::string_view view(wanted.constData(), static_cast<size_t>(wanted.size()));
    const auto found = std::ranges::lower_bound(table, view, {}, &CodeText::code);
    return found != table.end() && found->code == view ? found->source : nullptr;
}

/// The text of `code` for people; the code itself when it isn't in the table: better than nothing at all.
inline QString textIn(std::span<const CodeText> table, const QString &code)
{
    const char *source = sourceIn(table, code);
    return source ? say(source) : code;
}

} // namespace fairlead::wording
