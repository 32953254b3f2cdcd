// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customervoice.h"
#include "domain/sitework.h"
#include "domain/ticket.h"

#include <QString>

#include <span>

/// Names, faults and sentences of the demonstration data. All companies, ships and people are invented.
namespace fairlead::desk::words {

using Word = const char16_t *;

inline QString textOf(Word word)
{
    return QString::fromUtf16(word);
}

struct Fault {
    Word fault;    ///< as the caller says it
    Word guidance; ///< what was tried by phone
    Word cause;
    Word measures;
    Priority priority;
};

struct Owner {
    Word company;
    Word fleet; ///< what its ships' names begin with
};

struct Yard {
    Word company;
    Word hullPrefix;
    Word place;
};

std::span<const Word> surnames();
std::span<const Word> givenNames();
std::span<const Owner> owners();
std::span<const Yard> yards();
std::span<const Word> designers();
std::span<const Word> shipEndings();
std::span<const Word> engineModels();
std::span<const Fault> faults();
std::span<const Word> commissioningJobs();
std::span<const Word> commissioningWork(); ///< of a day
std::span<const Word> repairWork();        ///< of a day
struct Measured {
    Word what;
    Word value;
    Word limit;
};

struct Part {
    Word partNo;
    Word name;
};

/// Values measured on an engine; each row of another kind.
std::span<const Measured> measuredValues();
std::span<const Word> faultsFoundOnSite();
/// The part that goes with measures of a repair.
Part partFor(const QString &measures);
std::span<const Word> anchorages();
/// The port or town of a place of the demonstration.
QString portOf(const QString &place);
std::span<const Word> customerTitles();
std::span<const Word> lateCauses();
std::span<const Word> rescheduleReasons();
std::span<const Word> inquiries();
std::span<const Word> praises();
std::span<const Word> cancelReasons();
std::span<const Word> improperUses();
std::span<const Word> rejections();
std::span<const Word> approvals();
std::span<const Word> objections();
std::span<const Word> objectionAnswers();
std::span<const Word> innovations();
Word complaint(ComplaintSubject subject);
Word breach(BreachSubject subject);
Word fourDonts(FourDonts dont);

} // namespace fairlead::desk::words
