// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/democopy.h"

#include "desk/demo/demorandom.h"
#include "desk/fields.h"
#include "domain/instant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr qint64 msecsOfDay = 24 * 3600 * qint64(1000);

QString idText(const QByteArray &bytes)
{
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

/// The fields of the verdict as log_call journals them, beginning with a comma.
QString journalOf(const WarrantyVerdict &verdict)
{
    Ticket ticket;
    ticket.verdict = verdict;
    const QJsonObject all = fieldsOf(ticket);
    QJsonObject fields;
    for (auto field = all.begin(); field != all.end(); ++field) {
        if (field.key().startsWith("verdict_"_L1) && !field.value().isNull())
            fields.insert(field.key(), QJsonArray{QJsonValue(), field.value()});
    }
    QString text = QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
    text[0] = u',';
    text.chop(1);
    return text;
}

template <typename T> QVariant variantOf(const std::optional<T> &value)
{
    return value ? QVariant(qint64(*value)) : QVariant();
}

QVariant variantOf(const std::optional<QDate> &day)
{
    return day ? QVariant(day->toString(Qt::ISODate)) : QVariant();
}

} // namespace

DemoCopy::DemoCopy(const DemoStencil &stencil)
    : m_stencil(stencil),
      m_spans(1 + 3 * stencil.proposals.size()),
      m_ids(stencil.ids.size()),
      m_texts(stencil.texts.size()),
      m_fates(stencil.proposals.size())
{
}

void DemoCopy::makeOwnIds(quint64 salt)
{
    constexpr int timeBits = 48;
    for (size_t i = 0; i < m_stencil.ids.size(); ++i) {
        const DemoStencilId &id = m_stencil.ids[i];
        if (id.part != DemoPart::Own)
            continue;
        const quint64 high = qFromBigEndian<quint64>(id.bytes.constData());
        const quint64 low = qFromBigEndian<quint64>(id.bytes.constData() + 8);
        // The time moves, what counts ids of one moment stays, so that ids keep their order; the rest is random.
        const quint64 time = static_cast<quint64>(timeOf(static_cast<qint64>(high >> (64 - timeBits)), id.phase));
        const quint64 random = DemoRandom(low ^ salt).next();
        QByteArray bytes(16, Qt::Uninitialized);
        qToBigEndian<quint64>((time << (64 - timeBits)) | (high & 0xffffU), bytes.data());
        qToBigEndian<quint64>((random & 0x3fffffffffffffffULL) | 0x8000000000000000ULL, bytes.data() + 8);
        m_ids[i] = bytes;
    }
}

void DemoCopy::setVerdict(const WarrantyVerdict &verdict)
{
    m_verdict = {variantOf(verdict.covered),
                 verdict.basis ? QVariant(codeOf(*verdict.basis)) : QVariant(),
                 variantOf(verdict.lastDay),
                 variantOf(verdict.deliveryLastDay),
                 variantOf(verdict.seaTrialLastDay),
                 variantOf(verdict.daysLeft),
                 QVariant(qint64(verdict.provisional)),
                 QVariant(qint64(verdict.voided)),
                 QVariant(qint64(verdict.lastDayAtRest))};
    m_verdictText = journalOf(verdict);
}

bool DemoCopy::has(const DemoPhase &phase) const
{
    if (phase.part == DemoPhase::Case)
        return true;
    const Fate &fate = m_fates[static_cast<size_t>(phase.proposal)];
    return phase.part == DemoPhase::Decision ? fate.decided : fate.objected;
}

std::vector<QVariant> DemoCopy::valuesOf(const DemoStencilRow &row) const
{
    std::vector<QVariant> values;
    values.reserve(row.values.size());
    for (const DemoStencilValue &value : row.values)
        values.push_back(valueOf(value));
    return values;
}

QVariant DemoCopy::valueOf(const DemoStencilValue &value) const
{
    switch (value.kind) {
    case DemoStencilValue::Constant:
        return value.constant;
    case DemoStencilValue::Id:
        return m_ids[value.index];
    case DemoStencilValue::Time:
        return timeOf(value.at, value.phase);
    case DemoStencilValue::Pieces:
        return textOf(value.pieces);
    case DemoStencilValue::ProposalState: {
        const DemoStencilProposal &proposal = m_stencil.proposals[value.index];
        return m_fates[value.index].decided ? proposal.stateAfter : proposal.stateBefore;
    }
    case DemoStencilValue::ProposalVersion: {
        // The decision was its last change.
        const bool taken = m_stencil.proposals[value.index].decided && !m_fates[value.index].decided;
        return value.constant.toLongLong() - (taken ? 1 : 0);
    }
    case DemoStencilValue::Verdict:
        return m_verdict[value.index];
    }
    Q_UNREACHABLE();
}

QString DemoCopy::textOf(const std::vector<DemoPiece> &pieces) const
{
    QString text;
    text.reserve(static_cast<qsizetype>(pieces.size()) * 40);
    for (const DemoPiece &piece : pieces)
        text += textOf(piece);
    return text;
}

QString DemoCopy::textOf(const DemoPiece &piece) const
{
    switch (piece.kind) {
    case DemoPiece::Literal:
        return piece.literal;
    case DemoPiece::Id:
        return idText(m_ids[piece.index]);
    case DemoPiece::Time:
        return Instant::fromMsecs(timeOf(piece.at, piece.phase)).toIso();
    case DemoPiece::Date:
        return dayText(piece.at);
    case DemoPiece::Text:
        return m_texts[piece.index];
    case DemoPiece::DecisionMonth:
        return m_fates[static_cast<size_t>(piece.phase.proposal)].month.toString();
    case DemoPiece::Verdict:
        return m_verdictText;
    }
    Q_UNREACHABLE();
}

/// Days move with the case, which moves by whole days.
QString DemoCopy::dayText(qint64 day) const
{
    static thread_local QHash<qint64, QString> made; // some thousand days, each asked for very often
    const qint64 moved = day + m_spans.front() / msecsOfDay;
    QString &text = made[moved];
    if (text.isNull())
        text = QDate::fromJulianDay(moved).toString(Qt::ISODate);
    return text;
}

} // namespace fairlead::desk
