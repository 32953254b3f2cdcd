// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "ui/form/field.h"
#include "wording/wording.h"

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;

namespace fairlead::ui {

/// Something to be chosen: its lasting code and what it is called.
struct Choice {
    QString code;
    Text label;
};

/// All values of an enum as choices.
template <typename E> std::vector<Choice> choicesOf()
{
    std::vector<Choice> choices;
    for (const auto &entry : EnumCodes<E>::table)
        choices.push_back({QString::fromLatin1(entry.second), [value = entry.first] { return wording::label(value); }});
    return choices;
}

/// One of several, by its code.
class ChoiceField : public Field {
    Q_OBJECT
public:
    /// `none`: what leaving it open is called; without it the first choice stands at the beginning.
    ChoiceField(const QString &name, std::vector<Choice> choices, Text none = {}, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *combo() const { return m_combo; }
    /// Empty: left open.
    [[nodiscard]] QString code() const;
    void setCode(const QString &code);
    void setChoices(std::vector<Choice> choices);

    [[nodiscard]] bool isEmpty() const override { return code().isEmpty(); }
    void clear() override;
    [[nodiscard]] QJsonValue draft() const override { return code(); }
    void restore(const QJsonValue &draft) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    std::vector<Choice> m_choices;
    Text m_none;
    QComboBox *m_combo;
};

/// One value of an enum, in the words of the program's language.
template <typename E> class EnumField final : public ChoiceField {
public:
    explicit EnumField(const QString &name, QWidget *parent = nullptr) : ChoiceField(name, choicesOf<E>(), {}, parent)
    {
    }
    /// With a choice that means none; its words are `none`.
    EnumField(const QString &name, Text none, QWidget *parent = nullptr)
        : ChoiceField(name, choicesOf<E>(), std::move(none), parent)
    {
    }
    /// Without a choice for none there always is one.
    [[nodiscard]] E value() const { return *choice(); }
    [[nodiscard]] std::optional<E> choice() const { return fromCode<E>(code()); }
    void setValue(E value) { setCode(codeOf(value)); }
    void setChoice(const std::optional<E> &value) { setCode(value ? codeOf(*value) : QString()); }
};

/// Yes, no, or not known.
class YesNoField final : public ChoiceField {
    Q_OBJECT
public:
    explicit YesNoField(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<bool> value() const;
    void setValue(const std::optional<bool> &value);
};

/// A tick that says itself what it means.
class CheckField final : public Field {
    Q_OBJECT
public:
    explicit CheckField(const QString &name, bool initial = false, QWidget *parent = nullptr);

    [[nodiscard]] bool value() const;
    void setValue(bool value);

    [[nodiscard]] bool isEmpty() const override { return false; }
    void clear() override { setValue(m_initial); }
    [[nodiscard]] QJsonValue draft() const override { return value(); }
    void restore(const QJsonValue &draft) override { setValue(draft.toBool()); }
    [[nodiscard]] bool labelsItself() const override { return true; }
    void setLabelText(const QString &text) override;
    /// The text with its mnemonic.
    void setText(const QString &text);

private:
    QCheckBox *m_box;
    bool m_initial;
};

/// Any number of several, each a tick. The ticks are found as `NAME_CODE`.
class MultiChoiceField : public Field {
    Q_OBJECT
public:
    MultiChoiceField(const QString &name, std::vector<Choice> choices, int columns = 3, QWidget *parent = nullptr);

    [[nodiscard]] QStringList codes() const;
    void setCodes(const QStringList &codes);

    [[nodiscard]] bool isEmpty() const override { return codes().isEmpty(); }
    void clear() override { setCodes({}); }
    [[nodiscard]] QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::vector<Choice> m_choices;
    std::vector<QCheckBox *> m_boxes;
};

/// Any number of an enum's values: roles, subjects of a complaint.
template <typename E> class EnumSetField final : public MultiChoiceField {
public:
    explicit EnumSetField(const QString &name, int columns = 3, QWidget *parent = nullptr)
        : MultiChoiceField(name, choicesOf<E>(), columns, parent)
    {
    }
    [[nodiscard]] std::vector<E> values() const
    {
        std::vector<E> values;
        for (const QString &code : codes())
            values.push_back(*fromCode<E>(code));
        return values;
    }
    void setValues(const std::vector<E> &values)
    {
        QStringList codes;
        for (const E value : values)
            codes.append(codeOf(value));
        setCodes(codes);
    }
};

} // namespace fairlead::ui
