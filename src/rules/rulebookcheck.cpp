// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulebookcheck.h"

#include "rules/conditions/catalogue.h"
#include "rules/responsibility.h"

#include <QHash>

#include <algorithm>

namespace fairlead::rules {

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

class ClauseCheck {
public:
    ClauseCheck(const Clause &clause, const JsonFields &fields, JsonProblems &problems)
        : m_clause(clause), m_fields(fields), m_problems(problems)
    {
    }

    void run()
    {
        checkChapter();
        checkConditions();
        checkFigure();
        checkReading();
        if (judgedByRules())
            checkCanBeJudged();
    }

private:
    void add(const char *field, const char *code, const QString &detail = {})
    {
        m_problems.add(m_fields.pathTo(QString::fromLatin1(field)), code, detail);
    }
    void addWithin(const char *field, const char *member, const char *code)
    {
        m_problems.add(JsonLines::pathOf(m_fields.pathTo(QString::fromLatin1(field)), QString::fromLatin1(member)),
                       code);
    }

    [[nodiscard]] bool judgedByRules() const
    {
        return m_clause.unit != ClauseUnit::None && m_clause.unit != ClauseUnit::ByHand &&
               m_clause.state != ClauseState::CutOff;
    }

    void checkChapter()
    {
        if (!m_clause.id.isEmpty() && !m_clause.chapter.isEmpty() && !m_clause.id.startsWith(m_clause.chapter))
            add("chapter", "conflict", m_clause.chapter);
    }

    void checkConditions()
    {
        const QStringList fitting = conditions::namesFor(m_clause.unit);
        for (qsizetype i = 0; i < m_clause.conditions.size(); ++i) {
            const QString &name = m_clause.conditions.at(i);
            if (name.isEmpty() || fitting.contains(name))
                continue;
            const QString path = JsonLines::pathOf(m_fields.pathTo(QStringLiteral("conditions")), i);
            m_problems.add(path, conditions::find(name) ? "conflict" : "unknown_value", name);
        }
    }

    void checkFigure()
    {
        const bool takesNone = m_clause.state == ClauseState::CutOff || m_clause.unit == ClauseUnit::None;
        if (takesNone && m_clause.points)
            add("points_hundredths", "conflict", QString::number(m_clause.points->hundredths()));
        if (takesNone && m_clause.money != Money())
            add("money_fen", "conflict", QString::number(m_clause.money.fen()));
    }

    void checkReading()
    {
        if (m_clause.state != ClauseState::Reading)
            return;
        if (isBlank(m_clause.reading.zh))
            addWithin("reading", "zh", "missing");
        if (isBlank(m_clause.reading.en))
            addWithin("reading", "en", "missing");
    }

    void checkCanBeJudged()
    {
        if (!m_clause.points)
            add("points_hundredths", "missing");
        if (isBlank(m_clause.condition.zh))
            addWithin("condition", "zh", "missing");
        if (isBlank(m_clause.condition.en))
            addWithin("condition", "en", "missing");
        if (m_clause.appliesTo.empty() && m_clause.unit != ClauseUnit::Delivery)
            add("applies_to", "missing");
        checkResponsible();
        checkHasGround();
    }

    void checkResponsible()
    {
        if (m_clause.responsible.empty()) {
            add("responsible", "missing");
            return;
        }
        const std::vector<Role> able = rolesThatAnswerFor(m_clause.unit);
        if (std::find(able.begin(), able.end(), m_clause.responsible.front()) == able.end()) {
            m_problems.add(JsonLines::pathOf(m_fields.pathTo(QStringLiteral("responsible")), 0), "conflict",
                           codeOf(m_clause.responsible.front()));
        }
    }

    /// Circumstances alone, such as "the call was sent to dispatch", are nobody's fault or merit.
    void checkHasGround()
    {
        const bool hasGround =
            std::any_of(m_clause.conditions.begin(), m_clause.conditions.end(), [](const QString &name) {
                const conditions::Rule *rule = conditions::find(name);
                return !rule || rule->weight == conditions::Weight::Ground;
            });
        if (m_clause.conditions.isEmpty())
            add("conditions", "missing");
        else if (!hasGround)
            add("conditions", "conflict", m_clause.conditions.join(QStringLiteral(", ")));
    }

    const Clause &m_clause;
    const JsonFields &m_fields;
    JsonProblems &m_problems;
};

} // namespace

void checkClause(const Clause &clause, const JsonFields &fields, JsonProblems &problems)
{
    ClauseCheck(clause, fields, problems).run();
}

void checkIdsDiffer(const std::vector<Clause> &clauses, const QString &path, JsonProblems &problems)
{
    QHash<QString, size_t> first;
    for (size_t i = 0; i < clauses.size(); ++i) {
        const QString &id = clauses[i].id;
        if (id.isEmpty())
            continue;
        if (!first.contains(id)) {
            first.insert(id, i);
            continue;
        }
        const QString here = JsonLines::pathOf(path, static_cast<qsizetype>(i));
        problems.add(JsonLines::pathOf(here, QStringLiteral("id")), "duplicate", id);
    }
}

} // namespace fairlead::rules
