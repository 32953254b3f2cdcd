// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/workbench.h"
#include "ui/form/field.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;

namespace fairlead::ui {

class DateTimeField;
class NoteLabel;

/// A form: labelled fields, what is wrong beside each, and buttons to save and to discard. What is typed is kept as a draft
/// until it is saved or discarded, and never lost by a refused or failed save.
///
///     auto *form = new FormPanel(bench, {.tab = u"dispatch"_s, .form = u"appointment"_s,
///                                        .context = {{u"ticket"_s, ticket.toString()}}});
///     form->setTitle([number] { return tr("Appointment for %1").arg(number); });
///     auto *entryAt = form->add([] { return tr("&Entry time"); },
///                               new DateTimeField(u"entry_at"_s, [this] { return bench().now(); }));
///     entryAt->setRequired(true);
///     form->addActTime([] { return tr("A&greed at"); });
///     form->setSave([] { return tr("&Agree"); }, [=] {
///         desk::AgreeAppointment command{.ticket = ticket, .entryAt = entryAt->value().value_or(Instant())};
///         form->submit([command](desk::Office office, const desk::Act &act) {
///             return desk::DispatchDesk(office).agreeAppointment(command, act);
///         }, [=](const VisitId &) { … });
///     });
///     host->open(form);
///
/// Ctrl+Return saves. Fields are found by their names, the buttons as `save` and `discard`, the sentence under a field as
/// `NAME_note` and the one for the whole form as `form_note`.
class FormPanel : public QWidget {
    Q_OBJECT
public:
    /// Where its draft belongs; see Draft. Without `tab` no draft is kept.
    struct Key {
        QString tab = {};
        QString form = {};
        QJsonObject context = {};
    };
    FormPanel(Workbench &bench, Key key, QWidget *parent = nullptr);
    ~FormPanel() override;

    void setTitle(Text title);
    [[nodiscard]] QString title() const { return m_title ? m_title() : QString(); }
    /// A muted sentence under the title: what the form does, what it is about.
    void setSubtitle(Text subtitle);

    template <typename F> F *add(Text label, F *field)
    {
        addField(std::move(label), field);
        return field;
    }
    void addSection(Text title);
    /// Something across the whole width that is no field: a preview, a verdict.
    void addWidget(QWidget *widget);
    /// What is known while one types: beside the fields where there is room for both, else under them.
    void setAside(QWidget *aside);
    /// How wide it wants to be, so that the fields and what is beside them have room; 0: any width will do.
    [[nodiscard]] int wantedWidth() const;
    /// "When", filled with the present moment: Act::at, under the name `at`. Left empty it is the moment of saving.
    DateTimeField *addActTime(Text label);
    [[nodiscard]] Field *field(const QString &name) const;
    /// A field that is asked for only sometimes: hidden with its label and its sentence, it keeps what is in it.
    void setFieldShown(const Field *field, bool shown);
    /// Puts values into fields by their names, as from a draft, for the user to go on from. What isn't there is passed over.
    void prefill(const QJsonObject &values);
    [[nodiscard]] const std::vector<Field *> &fields() const { return m_fields; }

    /// What the button is called and does; `save` reads the fields and calls submit().
    void setSave(Text text, std::function<void()> save);
    /// Saving needs nobody to be chosen as the acting employee (the first employee of an empty database).
    void setNeedsNobody(bool needsNobody) { m_needsNobody = needsNobody; }
    /// Another button beside Save.
    QPushButton *addButton(Text text, std::function<void()> clicked);

    /// Checks, then does `work(Office, const Act &) -> Result<T>` in the name of the acting employee. Violations appear
    /// beside their fields; otherwise the draft ends, saved() is emitted and `done(const T &)` is called.
    template <typename Work, typename Done> void submit(Work work, Done done)
    {
        if (!check())
            return;
        setSaving(true);
        m_bench.client().write(
            this, actTime(), m_commandId, std::move(work),
            [this, done = std::move(done)](const auto &result) mutable {
                setSaving(false);
                if (!result.ok()) {
                    showViolations(result.violations());
                    return;
                }
                const auto value = result.value(); // `done` may close the form, and with it what the result hangs on
                finishSaved();
                done(value);
            },
            [this](const Failure &) { setSaving(false); });
    }

    /// What the fields can tell alone: shown all at once. Gives whether it is clean.
    bool check();
    /// Puts the sentence of each violation beside its field and the focus into the first; what belongs to no field is said
    /// on top.
    void showViolations(const Violations &violations);
    void clearViolations();
    /// Something about the whole form.
    void setNote(Tone tone, const QString &text);

    /// Something was typed since the beginning or the last save.
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    /// Takes what is in the fields for the beginning, e.g. after a record was put into them.
    void markClean();
    /// Empties every field, for the next entry of the same kind.
    void reset();
    void restore(const Draft &draft);
    [[nodiscard]] const Key &key() const { return m_key; }
    /// The field that people begin in, where that isn't the topmost one.
    void setFirst(const Field *field) { m_first = field; }
    void focusFirst();
    /// Asks when something was typed, then ends the draft and emits closed().
    void discard();

signals:
    void saved();
    /// Saved or discarded: whoever shows the form takes it away.
    void closed();
    void dirtyChanged(bool dirty);
    void titleChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        Text label;
        QLabel *labelWidget = nullptr;
        Field *field = nullptr; ///< null for a section
        NoteLabel *note = nullptr;
    };

    void addField(Text label, Field *field);
    void retranslate();
    void fieldEdited(Row &row);
    void fieldFinished(Row &row);
    /// Saves, or waits for the fields that are pending and saves then.
    void saveWhenSettled();
    void showNote(Row &row, const QString &sentence);
    void keepDraft();
    void setDirty(bool dirty);
    void setSaving(bool saving);
    void endDraft();
    void finishSaved();
    [[nodiscard]] std::optional<Instant> actTime() const;
    [[nodiscard]] Row *rowOf(const QString &fieldName);

    Workbench &m_bench;
    Key m_key;
    QString m_draftId;
    CommandId m_commandId;
    Text m_title;
    Text m_subtitle;
    Text m_saveText;
    std::function<void()> m_save;
    std::vector<std::unique_ptr<Row>> m_rows;
    std::vector<Field *> m_fields;
    std::vector<std::pair<QPushButton *, Text>> m_extraButtons;
    DateTimeField *m_at = nullptr;
    const Field *m_first = nullptr;
    bool m_dirty = false;
    bool m_needsNobody = false;
    bool m_saveWaits = false;

    QLabel *m_titleLabel;
    QLabel *m_subtitleLabel;
    NoteLabel *m_note;
    QBoxLayout *m_content; ///< the body, and what is beside it
    QWidget *m_body;
    QWidget *m_aside = nullptr;
    QGridLayout *m_grid;
    QPushButton *m_saveButton;
    QPushButton *m_discardButton;
};

} // namespace fairlead::ui
