// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/facts/fieldreader.h"
#include "desk/office.h"
#include "desk/result.h"

#include <optional>
#include <type_traits>

namespace fairlead::desk::facts {

/// One line on its way to a desk: the fields that its command's function reads, and what became of it.
class CommandRun {
public:
    CommandRun(Office office, Act act, FieldReader &fields, QString label, QString folder)
        : m_office(office), m_act(act), m_fields(fields), m_label(std::move(label)), m_folder(std::move(folder))
    {
    }

    [[nodiscard]] FieldReader &fields() const { return m_fields; }
    [[nodiscard]] Office office() const { return m_office; }
    [[nodiscard]] const Act &act() const { return m_act; }
    /// Where the files lie that lines name.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] bool hasLabel() const { return !m_label.isEmpty(); }

    /// Has the desk do it, when all fields could be read: `use` calls the desk and gives its Result. The record made gets
    /// the line's label. Gives the desk's value.
    template <typename Use> auto run(RecordKind kind, Use use)
    {
        using Value = std::decay_t<decltype(use().value())>;
        const bool wasRead = m_fields.isClean();
        m_fields.refuseOthers();
        if (!wasRead)
            return std::optional<Value>();
        // Even with a field too many: a slip in a name shows as what is missing, too. Nothing of it will last.
        const Result<Value> result = use();
        for (const Violation &violation : result.violations())
            m_fields.fail(violation.field, violation.code, violation.parameters);
        if (!m_fields.isClean())
            return std::optional<Value>();
        if constexpr (!std::is_same_v<Value, Done> && requires(Value value) { value.uuid(); })
            label(kind, result.value());
        return std::optional<Value>(result.value());
    }
    /// The same for a command that makes no record of its own.
    template <typename Use> void run(Use use)
    {
        if (run(RecordKind::Ticket, use) && !m_label.isEmpty())
            m_fields.fail(QStringLiteral("ref"), ViolationCode::InvalidValue, {m_label});
    }

    template <typename IdType> void label(RecordKind kind, const IdType &id)
    {
        if (!m_label.isEmpty() && !m_fields.lookup().name(m_label, kind, RecordId(id.uuid())))
            m_fields.fail(QStringLiteral("ref"), ViolationCode::Duplicate, {m_label});
    }

private:
    Office m_office;
    Act m_act;
    FieldReader &m_fields;
    QString m_label;
    QString m_folder;
};

/// A command as a facts file knows it.
struct Command {
    enum class Kind {
        Registry, ///< may leave out `at`: it happened with the line before
        Case,
        Judgement ///< names what the rules found: time is swept before it
    };

    const char *name;
    Kind kind;
    void (*apply)(CommandRun &);
};

/// The command of that name; null when there is none.
const Command *commandNamed(const QString &name);
/// The names of all commands, in the order of the documentation.
QStringList commandNames();

} // namespace fairlead::desk::facts
