// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/violation.h"
#include "ui/core/text.h"

#include <QJsonValue>
#include <QWidget>

#include <optional>

namespace fairlead::ui {

/// One field of a form: an editor and what it means. The editor's objectName is the command's field name (`entry_at`), the
/// Field's own is that with `_field` behind it. What is typed can always be kept as a draft, valid or not.
///
/// Kinds: linefields.h (text, day, moment, points, yuan, minutes, month), textfields.h (several lines), choicefields.h
/// (one or several of an enum, yes/no/unknown, a tick), recordfields.h (ships, people, …).
class Field : public QWidget {
    Q_OBJECT
public:
    explicit Field(const QString &name, QWidget *parent = nullptr);
    ~Field() override;

    [[nodiscard]] const QString &name() const { return m_name; }
    /// The widget that takes the keys.
    [[nodiscard]] QWidget *editor() const { return m_editor; }

    /// An empty one is shown as a violation before the desk is asked.
    void setRequired(bool required) { m_required = required; }
    [[nodiscard]] bool isRequired() const { return m_required; }

    [[nodiscard]] virtual bool isEmpty() const = 0;
    virtual void clear() = 0;
    /// What is in it, as it was typed.
    [[nodiscard]] virtual QJsonValue draft() const = 0;
    virtual void restore(const QJsonValue &draft) = 0;
    /// The form was saved or discarded: nothing that was kept for the draft is wanted any more.
    virtual void draftEnded() {}
    /// What is wrong with what is in it, as far as the field alone can tell: left out, or no such day, number or record.
    [[nodiscard]] virtual std::optional<Violation> ownViolation() const;
    /// What it holds isn't known yet: an answer to what was typed is on its way. settled() follows.
    [[nodiscard]] virtual bool isPending() const { return false; }
    /// Whether the form's label column stays empty beside it: a tick says itself what it means.
    [[nodiscard]] virtual bool labelsItself() const { return false; }
    /// The label's text, without mnemonic marks, for assistive tools.
    virtual void setLabelText(const QString &text);

signals:
    /// The user changed it.
    void edited();
    /// It has another value, by whomever.
    void valueChanged();
    /// The user left it.
    void finished();
    /// It is no longer pending.
    void settled();

protected:
    /// Once, in the constructor: names the editor and hands it the focus.
    void setEditor(QWidget *editor);
    [[nodiscard]] Violation violation(ViolationCode code, const QStringList &parameters = {}) const;

private:
    QString m_name;
    QWidget *m_editor = nullptr;
    bool m_required = false;
};

} // namespace fairlead::ui
