// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demostenciltext.h"

#include "domain/instant.h"
#include "domain/month.h"

#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

void addLiteral(std::vector<DemoPiece> &pieces, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!pieces.empty() && pieces.back().kind == DemoPiece::Literal) {
        pieces.back().literal += text;
        return;
    }
    DemoPiece piece;
    piece.literal = text;
    pieces.push_back(piece);
}

} // namespace

size_t DemoIds::find(const QByteArray &bytes)
{
    if (const auto known = m_places.constFind(bytes); known != m_places.constEnd())
        return *known;
    const auto part = m_parts.constFind(bytes);
    if (part == m_parts.constEnd())
        return unknown;
    m_places.insert(bytes, m_ids.size());
    m_ids.push_back({*part, bytes, {}});
    return m_ids.size() - 1;
}

int DemoIds::own(const QByteArray &bytes, const DemoPhase &phase)
{
    if (m_places.contains(bytes))
        return 0;
    m_places.insert(bytes, m_ids.size());
    m_ids.push_back({DemoPart::Own, bytes, phase});
    return 1;
}

std::vector<DemoPiece> DemoTextScanner::ofText(const QString &text) const
{
    static const QRegularExpression uuid(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
    DemoPiece piece;
    piece.phase = m_phase;
    if (const auto known = m_known.constFind(text); known != m_known.constEnd()) {
        piece.kind = DemoPiece::Text;
        piece.index = *known;
        return {piece};
    }
    if (text.size() == 10 && dateFromIso(text)) {
        piece.kind = DemoPiece::Date;
        piece.at = dateFromIso(text)->toJulianDay();
        return {piece};
    }
    if (text.size() == 25 && text.at(10) == u'T') {
        if (const std::optional<Instant> at = Instant::fromIso(text)) {
            // A case moves by whole days: the time of the day stays as it is written.
            std::vector<DemoPiece> pieces;
            piece.kind = m_phase.part == DemoPhase::Case ? DemoPiece::Date : DemoPiece::Time;
            piece.at = piece.kind == DemoPiece::Date ? at->day().toJulianDay() : at->msecs();
            pieces.push_back(piece);
            if (piece.kind == DemoPiece::Date)
                addLiteral(pieces, text.mid(10));
            return pieces;
        }
    }
    if (m_phase.part == DemoPhase::Decision && text.size() == 7 && Month::fromString(text)) {
        piece.kind = DemoPiece::DecisionMonth;
        return {piece};
    }
    std::vector<DemoPiece> pieces;
    qsizetype done = 0;
    for (QRegularExpressionMatchIterator found = uuid.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        addLiteral(pieces, text.mid(done, match.capturedStart() - done));
        done = match.capturedEnd();
        piece.kind = DemoPiece::Id;
        piece.index = m_ids.find(QUuid::fromString(match.captured()).toRfc4122());
        pieces.push_back(piece);
    }
    // What a proposal's key says of the day: `A3.2|visit|person|2026-10-01`.
    const QString rest = text.mid(done);
    if (done > 0 && rest.size() == 11 && rest.at(0) == u'|' && dateFromIso(rest.mid(1))) {
        addLiteral(pieces, u"|"_s);
        piece.kind = DemoPiece::Date;
        piece.at = dateFromIso(rest.mid(1))->toJulianDay();
        pieces.push_back(piece);
        return pieces;
    }
    addLiteral(pieces, rest);
    return pieces;
}

std::vector<DemoPiece> DemoTextScanner::ofJson(const QString &json, bool withVerdict) const
{
    std::vector<DemoPiece> pieces;
    const qsizetype verdict = withVerdict ? json.indexOf(u",\"verdict_"_s) : -1;
    const qsizetype end = verdict < 0 ? json.size() : verdict;
    qsizetype done = 0;
    while (done < end) {
        const qsizetype opening = json.indexOf(u'"', done);
        const qsizetype closing = opening < 0 ? -1 : json.indexOf(u'"', opening + 1);
        if (opening < 0 || opening >= end || closing < 0)
            break;
        addLiteral(pieces, json.mid(done, opening + 1 - done));
        for (const DemoPiece &piece : ofText(json.mid(opening + 1, closing - opening - 1))) {
            if (piece.kind == DemoPiece::Literal)
                addLiteral(pieces, piece.literal);
            else
                pieces.push_back(piece);
        }
        addLiteral(pieces, u"\""_s);
        done = closing + 1;
    }
    addLiteral(pieces, json.mid(done, end - done));
    if (verdict >= 0) {
        DemoPiece piece;
        piece.kind = DemoPiece::Verdict;
        pieces.push_back(piece);
        addLiteral(pieces, u"}"_s);
    }
    return pieces;
}

} // namespace fairlead::desk
