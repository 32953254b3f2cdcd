// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/employee.h"
#include "domain/party.h"
#include "domain/ticket.h"

#include <QString>

#include <optional>

namespace fairlead::desk {

// The value that a word of a spreadsheet stands for, in Chinese, in English, or as its code; nothing for an unknown one.

template <typename E> std::optional<E> fromWord(const QString &word);
template <> std::optional<PartyKind> fromWord(const QString &word);
template <> std::optional<Role> fromWord(const QString &word);
template <> std::optional<Job> fromWord(const QString &word);
template <> std::optional<TicketKind> fromWord(const QString &word);
template <> std::optional<TicketState> fromWord(const QString &word);
template <> std::optional<Priority> fromWord(const QString &word);
template <> std::optional<CallKind> fromWord(const QString &word);
template <> std::optional<Channel> fromWord(const QString &word);
template <> std::optional<bool> fromWord(const QString &word);

/// Whether a cell says that there is nothing to say: empty, `-`, `/`, 无, 不详, N/A.
bool saysNothing(const QString &text);

} // namespace fairlead::desk
