// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demostencil.h"

#include "desk/demo/demostenciltext.h"
#include "domain/codes.h"
#include "storage/bulk/caserows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

/// A case that can't be copied.
struct Unfit {};

/// One table of the case with its values by column.
class TableView {
public:
    explicit TableView(const storage::CaseTable &table) : m_content(table.content), m_name(QLatin1String(table.name)) {}

    [[nodiscard]] QLatin1String name() const { return m_name; }
    [[nodiscard]] const QStringList &columns() const { return m_content.columns; }
    [[nodiscard]] size_t size() const { return m_content.rows.size(); }
    [[nodiscard]] bool has(const QString &column) const { return m_content.columns.contains(column); }
    [[nodiscard]] QVariant value(size_t row, const QString &column) const
    {
        return m_content.rows[row][static_cast<size_t>(m_content.columns.indexOf(column))];
    }
    [[nodiscard]] QByteArray bytes(size_t row, const QString &column) const { return value(row, column).toByteArray(); }
    [[nodiscard]] QString text(size_t row, const QString &column) const { return value(row, column).toString(); }
    [[nodiscard]] qint64 number(size_t row, const QString &column) const { return value(row, column).toLongLong(); }

private:
    const storage::RawRows &m_content;
    QLatin1String m_name;
};

/// The verdict's columns in the order in which demoVerdictValue() gives their values.
int placeOfVerdict(const QString &column)
{
    static const QStringList columns{u"verdict_covered"_s,
                                     u"verdict_basis"_s,
                                     u"verdict_last_day"_s,
                                     u"verdict_delivery_last_day"_s,
                                     u"verdict_sea_trial_last_day"_s,
                                     u"verdict_days_left"_s,
                                     u"verdict_provisional"_s,
                                     u"verdict_voided"_s,
                                     u"verdict_last_day_at_rest"_s};
    return static_cast<int>(columns.indexOf(column));
}

class StencilMaker {
public:
    StencilMaker(const std::vector<storage::CaseTable> &tables, const DemoParts &parts) : m_ids(parts)
    {
        for (const storage::CaseTable &table : tables)
            m_tables.emplace_back(table);
    }

    DemoStencil make()
    {
        const TableView &ticket = table("ticket");
        m_stencil.kind = fromCode<TicketKind>(ticket.text(0, u"kind"_s)).value();
        const QString state = ticket.text(0, u"state"_s);
        m_stencil.open = state != "closed"_L1 && state != "cancelled"_L1;
        m_stencil.hasVisit = table("visit").size() > 0;
        m_stencil.receivedAt = ticket.number(0, u"received_at"_s);
        collectProposals();
        collectIds();
        collectTexts();
        for (size_t place = 0; place < m_tables.size(); ++place) {
            for (size_t row = 0; row < m_tables[place].size(); ++row)
                addRow(static_cast<int>(place), row);
        }
        m_stencil.ids = m_ids.take();
        return std::move(m_stencil);
    }

private:
    const TableView &table(const char *name) const
    {
        return m_tables[static_cast<size_t>(storage::placeOfCaseTable(name))];
    }

    void collectProposals()
    {
        const TableView &proposals = table("proposal");
        for (size_t i = 0; i < proposals.size(); ++i) {
            m_proposals.insert(proposals.bytes(i, u"id"_s), static_cast<int>(i));
            DemoStencilProposal &made = m_stencil.proposals.emplace_back();
            made.happenedAt = proposals.number(i, u"happened_at"_s);
            made.stateAfter = proposals.text(i, u"state"_s);
            made.stateBefore = made.stateAfter;
            made.decidable = true;
        }
        const TableView &conditions = table("proposal_condition");
        for (size_t i = 0; i < conditions.size(); ++i) {
            const bool weighable =
                conditions.text(i, u"state"_s) == "proven"_L1 || conditions.text(i, u"awaits"_s) == "decider"_L1;
            proposalOf(conditions.bytes(i, u"proposal_id"_s)).decidable &= weighable;
        }
        const TableView &objections = table("objection");
        for (size_t i = 0; i < objections.size(); ++i) {
            DemoStencilProposal &about = proposalOf(objections.bytes(i, u"proposal_id"_s));
            if (about.objectedAt != 0 || objections.value(i, u"answered_entered_at"_s).isNull())
                throw Unfit();
            about.objectedAt = objections.number(i, u"entered_at"_s);
            about.answeredAt = objections.number(i, u"answered_entered_at"_s);
            m_proposals.insert(objections.bytes(i, u"id"_s), m_proposals.value(objections.bytes(i, u"proposal_id"_s)));
        }
        const TableView &decisions = table("decision");
        for (size_t i = 0; i < decisions.size(); ++i) {
            DemoStencilProposal &about = proposalOf(decisions.bytes(i, u"proposal_id"_s));
            if (about.decided)
                throw Unfit();
            about.decided = true;
            about.decidedAt = decisions.number(i, u"entered_at"_s);
            m_proposals.insert(decisions.bytes(i, u"id"_s), m_proposals.value(decisions.bytes(i, u"proposal_id"_s)));
        }
    }

    DemoStencilProposal &proposalOf(const QByteArray &id)
    {
        return m_stencil.proposals[static_cast<size_t>(m_proposals.value(id))];
    }

    /// The part of the case's life that a row of the journal belongs to.
    [[nodiscard]] DemoPhase phaseOfJournal(size_t row) const
    {
        const TableView &journal = table("journal");
        const QString action = journal.text(row, u"action"_s);
        const int proposal = m_proposals.value(journal.bytes(row, u"record_id"_s), -1);
        if (action == "object"_L1)
            return {DemoPhase::Objection, proposal};
        if (action == "answer_objection"_L1)
            return {DemoPhase::Answer, proposal};
        if (action == "decide"_L1)
            return {DemoPhase::Decision, proposal};
        return {};
    }

    [[nodiscard]] DemoPhase phaseOf(const TableView &from, size_t row) const
    {
        if (from.name() == "journal"_L1)
            return phaseOfJournal(row);
        if (from.name() == "objection"_L1)
            return {DemoPhase::Objection, m_proposals.value(from.bytes(row, u"id"_s))};
        if (from.name() == "decision"_L1)
            return {DemoPhase::Decision, m_proposals.value(from.bytes(row, u"id"_s))};
        if (from.name() == "award"_L1)
            return {DemoPhase::Decision, m_proposals.value(from.bytes(row, u"decision_id"_s))};
        return {};
    }

    void collectIds()
    {
        for (const TableView &from : m_tables) {
            for (size_t row = 0; row < from.size() && from.has(u"id"_s); ++row)
                m_ids.own(from.bytes(row, u"id"_s), phaseOf(from, row));
        }
        const TableView &journal = table("journal");
        qint64 last = m_stencil.receivedAt;
        for (size_t row = 0; row < journal.size(); ++row) {
            const DemoPhase phase = phaseOfJournal(row);
            m_stencil.commands += m_ids.own(journal.bytes(row, u"command_id"_s), phase);
            const qint64 enteredAt = journal.number(row, u"entered_at"_s);
            const int proposal = m_proposals.value(journal.bytes(row, u"record_id"_s), -1);
            if (phase.part == DemoPhase::Case) {
                last = std::max(last, enteredAt);
                if (proposal >= 0)
                    m_stencil.proposals[static_cast<size_t>(proposal)].changedAt = enteredAt;
            } else if (phase.part == DemoPhase::Decision && journal.text(row, u"record_kind"_s) == "proposal"_L1) {
                const QJsonObject change = QJsonDocument::fromJson(journal.text(row, u"change"_s).toUtf8()).object();
                m_stencil.proposals[static_cast<size_t>(proposal)].stateBefore =
                    change.value("state"_L1).toArray().at(0).toString();
            }
        }
        m_stencil.endedAt = last;
    }

    void know(const QString &text, DemoTextKind kind, qint64 at = 0)
    {
        if (text.isEmpty() || m_known.contains(text))
            return;
        m_known.insert(text, m_stencil.texts.size());
        m_stencil.texts.push_back({kind, at});
    }

    void collectTexts()
    {
        const TableView &ticket = table("ticket");
        const bool repair = m_stencil.kind == TicketKind::Repair;
        know(ticket.text(0, u"number"_s), DemoTextKind::TicketNumber);
        know(ticket.text(0, u"fault"_s), DemoTextKind::Wanted);
        const TableView &calls = table("call");
        for (size_t i = 0; i < calls.size(); ++i) {
            know(calls.text(i, u"caller_name"_s), DemoTextKind::CallerName);
            know(calls.text(i, u"caller_phone"_s), DemoTextKind::CallerPhone);
        }
        const TableView &guidances = table("guidance");
        for (size_t i = 0; i < guidances.size(); ++i) {
            const bool solved = guidances.text(i, u"outcome"_s) == "solved"_L1;
            know(guidances.text(i, u"note"_s), solved ? DemoTextKind::GuidanceSolved : DemoTextKind::GuidanceUnsolved);
        }
        const TableView &appointments = table("appointment");
        for (size_t i = 0; i < appointments.size(); ++i)
            know(appointments.text(i, u"place"_s), DemoTextKind::Place);
        const TableView &orders = table("work_order");
        for (size_t i = 0; i < orders.size(); ++i) {
            know(orders.text(i, u"archive_no"_s), DemoTextKind::ArchiveNo, orders.number(i, u"archived_at"_s));
            know(orders.text(i, u"crm_ref"_s), DemoTextKind::CrmRef);
            know(repair ? orders.text(i, u"cause"_s) : QString(), DemoTextKind::Cause);
            know(repair ? orders.text(i, u"measures"_s) : QString(), DemoTextKind::Measures);
        }
        const TableView &parts = table("part_used");
        for (size_t i = 0; i < parts.size(); ++i) {
            know(parts.text(i, u"part_no"_s), DemoTextKind::PartNo);
            know(parts.text(i, u"name"_s), DemoTextKind::PartName);
        }
        const TableView &signatories = table("signatory");
        for (size_t i = 0; i < signatories.size(); ++i)
            know(signatories.text(i, u"name"_s), DemoTextKind::Signatory);
    }

    void addRow(int place, size_t row)
    {
        const TableView &from = m_tables[static_cast<size_t>(place)];
        DemoStencilRow made;
        made.table = place;
        made.phase = phaseOf(from, row);
        if (from.name() == "journal"_L1)
            made.enteredAt = from.number(row, u"entered_at"_s);
        if (from.name() == "proposal"_L1)
            made.proposal = m_proposals.value(from.bytes(row, u"id"_s));
        if (from.name() == "proposal_condition"_L1 || from.name() == "evidence"_L1)
            made.proposal = m_proposals.value(from.bytes(row, u"proposal_id"_s));
        for (const QString &column : from.columns())
            made.values.push_back(valueOf(from, row, column, made));
        m_stencil.rows.push_back(std::move(made));
    }

    DemoStencilValue valueOf(const TableView &from, size_t row, const QString &column, const DemoStencilRow &of)
    {
        const QVariant value = from.value(row, column);
        DemoStencilValue made;
        made.constant = value;
        made.phase = of.phase;
        if (from.name() == "ticket"_L1 && placeOfVerdict(column) >= 0) {
            made.kind = DemoStencilValue::Verdict;
            made.index = static_cast<size_t>(placeOfVerdict(column));
        } else if (of.proposal >= 0 && from.name() == "proposal"_L1 &&
                   (column == "state"_L1 || column == "version"_L1)) {
            made.kind = column == "state"_L1 ? DemoStencilValue::ProposalState : DemoStencilValue::ProposalVersion;
            made.index = static_cast<size_t>(of.proposal);
        } else if (value.metaType().id() == QMetaType::QByteArray) {
            made.kind = DemoStencilValue::Id;
            made.index = idOf(value.toByteArray());
        } else if (value.metaType().id() == QMetaType::LongLong && (column.endsWith("_at"_L1) || column == "at"_L1)) {
            made.kind = DemoStencilValue::Time;
            made.at = value.toLongLong();
            if (column.startsWith("answered_"_L1))
                made.phase.part = DemoPhase::Answer;
        } else if (value.metaType().id() == QMetaType::QString) {
            takeText(made, from, row, column);
        }
        return made;
    }

    void takeText(DemoStencilValue &made, const TableView &from, size_t row, const QString &column)
    {
        const DemoTextScanner scanner(m_known, m_ids, made.phase);
        const QString text = made.constant.toString();
        if (text.contains(u'\\')) // an escape in JSON: no word of the demonstration wants one
            throw Unfit();
        if (from.name() == "journal"_L1 && column == "change"_L1) {
            const bool received =
                from.text(row, u"action"_s) == "log_call"_L1 && from.text(row, u"record_kind"_s) == "ticket"_L1;
            made.pieces = scanner.ofJson(text, received);
        } else {
            made.pieces = scanner.ofText(text);
        }
        for (const DemoPiece &piece : made.pieces) {
            if (piece.kind == DemoPiece::Id && piece.index == DemoIds::unknown)
                throw Unfit();
        }
        const bool isText = made.pieces.size() == 1 && made.pieces.front().kind == DemoPiece::Literal;
        if (!made.pieces.empty() && !isText)
            made.kind = DemoStencilValue::Pieces;
    }

    size_t idOf(const QByteArray &bytes)
    {
        const size_t found = m_ids.find(bytes);
        if (found == DemoIds::unknown)
            throw Unfit();
        return found;
    }

    std::vector<TableView> m_tables;
    DemoStencil m_stencil;
    DemoIds m_ids;
    DemoKnownTexts m_known;
    QHash<QByteArray, int> m_proposals; ///< ids of proposals, and of their decisions and objections
};

} // namespace

std::optional<DemoStencil> stencilOf(const std::vector<storage::CaseTable> &tables, const DemoParts &parts)
{
    try {
        return StencilMaker(tables, parts).make();
    } catch (const Unfit &) {
        return std::nullopt;
    }
}

} // namespace fairlead::desk
