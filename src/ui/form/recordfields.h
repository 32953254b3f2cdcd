// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "ui/form/field.h"

#include <QTimer>
#include <QUuid>

#include <functional>
#include <vector>

class QCompleter;
class QLineEdit;

namespace fairlead::ui {

class ChoiceModel;
class FlowLayout;

/// A record that can be chosen: what it is called, what tells it from others of that name, and more words by which it is
/// found without being shown (a number, a phone).
struct RecordChoice {
    QUuid id;
    QString text;
    QString hint;
    QString keywords;
};

/// A line that finds records by any part of their words. Down or a click opens the matches; Enter or leaving takes the
/// only one. A text that names no record is kept, and shown as wrong.
class RecordPicker : public Field {
    Q_OBJECT
public:
    explicit RecordPicker(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *line() const { return m_line; }
    /// What can be chosen; what was chosen stays chosen.
    void setChoices(std::vector<RecordChoice> choices);

    /// Where there are too many to have them all here: asked for what fits as one types, the best first. It answers later,
    /// on the GUI thread; an answer to what was typed before is dropped.
    using Answer = std::function<void(std::vector<RecordChoice>)>;
    using Source = std::function<void(const QString &typed, const Answer &answer)>;
    void setSource(Source source);
    /// Whether a text that names no record is wrong; it is, unless said otherwise.
    void setTextAllowed(bool allowed) { m_textAllowed = allowed; }

    [[nodiscard]] QUuid chosen() const { return m_chosen; }
    /// `text` is shown while the choices don't have that record (it is inactive, or they aren't loaded yet).
    void choose(const QUuid &id, const QString &text = {});

    [[nodiscard]] bool isEmpty() const override;
    void clear() override;
    [[nodiscard]] QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;
    [[nodiscard]] std::optional<Violation> ownViolation() const override;
    [[nodiscard]] bool isPending() const override { return m_asked && m_chosen.isNull() && !m_textAllowed; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void take(const QString &typed, std::vector<RecordChoice> choices);
    void offer();
    void takeOnlyMatch();
    void display(const QUuid &id, const QString &text);

    Source m_source;
    QTimer m_typing;      ///< a source isn't asked at each key
    bool m_asked = false; ///< an answer to what stands there is awaited
    bool m_left = false;  ///< the only match is to be taken when the answer comes
    bool m_textAllowed = false;
    ChoiceModel *m_choices;
    QCompleter *m_completer;
    QLineEdit *m_line;
    QUuid m_chosen;
};

/// A chooser of records of one kind: `RecordField<ShipId> m_ship{u"ship"_s}`.
template <typename IdType> class RecordField final : public RecordPicker {
public:
    using RecordPicker::RecordPicker;
    [[nodiscard]] IdType value() const { return IdType(chosen()); }
    void setValue(const IdType &id, const QString &text = {}) { choose(id.uuid(), text); }
};

/// Any number of records: a line that finds them, and under it what was chosen, each with a button to take it out.
class RecordsPicker : public Field {
    Q_OBJECT
public:
    explicit RecordsPicker(const QString &name, QWidget *parent = nullptr);

    void setChoices(std::vector<RecordChoice> choices);
    [[nodiscard]] const std::vector<QUuid> &chosen() const { return m_chosen; }
    void choose(const std::vector<QUuid> &ids);

    [[nodiscard]] bool isEmpty() const override { return m_chosen.empty(); }
    void clear() override { choose({}); }
    [[nodiscard]] QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;
    [[nodiscard]] std::optional<Violation> ownViolation() const override;
    void setLabelText(const QString &text) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const QUuid &id);
    void remove(const QUuid &id);
    void showChips();
    [[nodiscard]] QString textOf(const QUuid &id) const;

    RecordPicker *m_picker;
    std::vector<RecordChoice> m_choices;
    std::vector<QUuid> m_chosen;
    QWidget *m_chips;
};

/// `RecordsField<EmployeeId> m_members{u"members"_s}`.
template <typename IdType> class RecordsField final : public RecordsPicker {
public:
    using RecordsPicker::RecordsPicker;
    [[nodiscard]] std::vector<IdType> values() const
    {
        std::vector<IdType> ids;
        for (const QUuid &id : chosen())
            ids.push_back(IdType(id));
        return ids;
    }
    void setValues(const std::vector<IdType> &ids)
    {
        std::vector<QUuid> uuids;
        for (const IdType &id : ids)
            uuids.push_back(id.uuid());
        choose(uuids);
    }
};

} // namespace fairlead::ui
