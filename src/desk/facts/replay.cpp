// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/facts/replay.h"

#include "desk/administrationdesk.h"
#include "desk/appraisaldesk.h"
#include "desk/facts/commandrun.h"
#include "desk/facts/factsreader.h"
#include "storage/employeerepository.h"
#include "storage/sql/session.h"
#include "storage/sql/transaction.h"
#include "storage/ticketrepository.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk::facts {

/// One replay: the clock as the lines set it, and what they have named.
class Replay::Work {
public:
    Work(storage::Session &session, IdSource &ids, QString folder)
        : m_clock(Instant()), m_office{session, m_clock, ids}, m_lookup(m_office), m_folder(std::move(folder))
    {
    }

    FactsErrors apply(const FactsLine &line)
    {
        FieldReader fields(line.number, line.fields, m_lookup);
        const QString name = fields.requiredText(u"do"_s);
        const Command *command = commandNamed(name);
        if (!command) {
            // The other fields can't be judged without the command.
            return name.isEmpty() ? fields.errors() : FactsErrors{{line.number, u"do"_s, u"unknown_command"_s, {name}}};
        }
        const Act act = readAct(fields, *command);
        sweep(fields, *command);
        const QString label = fields.text(u"ref"_s);
        if (!label.isEmpty() && m_lookup.labels().contains(label))
            fields.fail(u"ref"_s, ViolationCode::Duplicate, {label});
        CommandRun run(m_office, act, fields, label, m_folder);
        command->apply(run);
        return fields.errors();
    }

    /// `first`: the line before which it stands, and whose time is its own; none in a file without commands.
    FactsErrors install(const QByteArray &rulebook, const EmployeeId &by, const FactsLine &first)
    {
        FieldReader fields(first.number, first.fields, m_lookup);
        m_clock.set(fields.instant(u"at"_s).value_or(SystemClock().now()));
        FactsErrors errors;
        const Result<RulebookId> installed = AdministrationDesk(m_office).installRulebook(rulebook, {by, {}});
        for (const Violation &violation : installed.violations()) {
            errors.push_back(FactsError::of(0, violation));
            if (errors.back().field.isEmpty())
                errors.back().field = u"rulebook"_s;
        }
        return errors;
    }

    [[nodiscard]] Instant now() const { return m_clock.now(); }

    void tellLabels(ReplayOutcome &outcome)
    {
        outcome.labels = m_lookup.labels();
        storage::TicketRepository tickets(m_office.session);
        for (auto named = outcome.labels.constBegin(); named != outcome.labels.constEnd(); ++named) {
            if (named->kind == RecordKind::Ticket)
                outcome.ticketNumbers.insert(named.key(), tickets.numberOf(TicketId(named->id.uuid())));
        }
    }

private:
    /// Who did it and when; sets the clock to when it was entered.
    Act readAct(FieldReader &fields, const Command &command)
    {
        Act act;
        std::optional<Instant> at = fields.instant(u"at"_s);
        if (!fields.has(u"at"_s)) {
            at = m_lastAt;
            if (command.kind != Command::Kind::Registry || !at)
                fields.fail(u"at"_s, ViolationCode::Required);
        }
        act.at = at;
        const std::optional<Instant> enteredAt = fields.instant(u"entered_at"_s);
        if (enteredAt && at && *enteredAt < *at)
            fields.fail(u"entered_at"_s, ViolationCode::TooEarly, {at->toIso()});
        if (at) {
            m_lastAt = at;
            m_clock.set(enteredAt.value_or(*at));
        }
        act.by = fields.employee(u"by"_s);
        if (!fields.has(u"by"_s) && !isFirstEmployee(command))
            fields.fail(u"by"_s, ViolationCode::Required);
        return act;
    }

    /// Nobody can have entered the first employee of an empty database.
    bool isFirstEmployee(const Command &command)
    {
        return QLatin1String(command.name) == "add_employee"_L1 &&
               storage::EmployeeRepository(m_office.session).isEmpty();
    }

    /// Has the rules find what time has brought, before a line speaks of it.
    void sweep(const FieldReader &fields, const Command &command)
    {
        if (command.kind != Command::Kind::Judgement)
            m_sweptAt.reset(); // what it writes may make more come due
        else if (fields.isClean() && m_sweptAt != m_clock.now()) {
            AppraisalDesk(m_office).sweep();
            m_sweptAt = m_clock.now();
        }
    }

    SetClock m_clock;
    Office m_office;
    Lookup m_lookup;
    QString m_folder;
    std::optional<Instant> m_lastAt;
    std::optional<Instant> m_sweptAt;
};

void Replay::useRulebook(const QByteArray &json, EmployeeId by)
{
    m_rulebook = json;
    m_rulebookBy = by;
}

ReplayOutcome Replay::run(QIODevice &facts)
{
    ReplayOutcome outcome;
    storage::Transaction transaction(m_session);
    Work work(m_session, m_ids, m_folder);
    FactsReader reader(facts);
    while (const std::optional<FactsLine> line = reader.next()) {
        outcome.lines = line->number;
        if (outcome.applied == 0 && !m_rulebook.isEmpty())
            outcome.errors = work.install(m_rulebook, m_rulebookBy, *line);
        if (outcome.ok())
            outcome.errors = work.apply(*line);
        if (!outcome.ok())
            break;
        ++outcome.applied;
        outcome.last = work.now();
        if (m_report)
            m_report(outcome.applied);
    }
    if (outcome.ok())
        outcome.errors = reader.errors();
    if (outcome.ok() && outcome.applied == 0 && !m_rulebook.isEmpty())
        outcome.errors = work.install(m_rulebook, m_rulebookBy, {});
    if (outcome.ok()) {
        work.tellLabels(outcome);
        transaction.commit();
    } else {
        outcome.applied = 0;
    }
    return outcome;
}

} // namespace fairlead::desk::facts
