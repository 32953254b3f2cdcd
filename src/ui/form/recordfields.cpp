// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/recordfields.h"

#include "ui/core/icons.h"
#include "ui/form/choicemodel.h"
#include "ui/form/flowlayout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int typingMsecs = 40;
} // namespace

RecordPicker::RecordPicker(const QString &name, QWidget *parent)
    : Field(name, parent),
      m_choices(new ChoiceModel(this)),
      m_completer(new ChoiceCompleter(m_choices, this)),
      m_line(new QLineEdit)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    m_line->setClearButtonEnabled(true);
    m_line->setCompleter(m_completer);
    QAction *open = m_line->addAction(icon(u"choose"_s), QLineEdit::TrailingPosition);
    connect(open, &QAction::triggered, this, &RecordPicker::offer);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMsecs);
    connect(&m_typing, &QTimer::timeout, this, &RecordPicker::ask);
    setEditor(m_line);
    m_line->installEventFilter(this);

    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &typed) {
        // Typing takes the choice back; a text that names one record exactly is as good as choosing it.
        m_chosen = m_source ? QUuid() : m_choices->idOf(typed);
        if (m_source) {
            m_left = false;
            m_asked = true;
            m_typing.start();
        }
        emit edited();
    });
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // the clear button
            m_chosen = {};
        emit valueChanged();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const QUuid id = index.data(ChoiceModel::IdRole).toUuid();
                // Later: the completer writes its own text into the line right after this.
                QMetaObject::invokeMethod(
                    this,
                    [this, id] {
                        display(id, m_choices->textOf(id));
                        emit edited();
                        emit finished();
                    },
                    Qt::QueuedConnection);
            });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        takeOnlyMatch();
        emit finished();
    });
}

void RecordPicker::setChoices(std::vector<RecordChoice> choices)
{
    m_choices->set(std::move(choices));
    if (!m_chosen.isNull() && !m_choices->textOf(m_chosen).isEmpty())
        display(m_chosen, m_choices->textOf(m_chosen));
}

void RecordPicker::setSource(Source source)
{
    m_source = std::move(source);
    // The source has chosen already, by more than the words that are shown.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
}

void RecordPicker::ask()
{
    m_typing.stop();
    m_asked = true;
    // What was chosen is no wish: all are offered beside it.
    const QString typed = m_chosen.isNull() ? m_line->text().trimmed() : QString();
    m_source(typed, [self = QPointer(this), typed](std::vector<RecordChoice> choices) {
        if (self)
            self->take(typed, std::move(choices));
    });
}

void RecordPicker::take(const QString &typed, std::vector<RecordChoice> choices)
{
    if (m_typing.isActive() || typed != (m_chosen.isNull() ? m_line->text().trimmed() : QString()))
        return; // others are on their way
    m_asked = false;
    const bool any = !choices.empty();
    m_choices->set(std::move(choices));
    if (!any)
        m_completer->popup()->hide();
    else if (m_left || !m_line->hasFocus())
        takeOnlyMatch();
    else
        m_completer->complete();
    emit settled();
}

void RecordPicker::offer()
{
    m_left = false;
    if (m_source) {
        ask();
        return;
    }
    m_completer->setCompletionPrefix(m_chosen.isNull() ? m_line->text() : QString());
    m_completer->complete();
}

void RecordPicker::choose(const QUuid &id, const QString &text)
{
    const QString known = m_choices->textOf(id);
    display(id, known.isEmpty() ? text : known);
}

void RecordPicker::display(const QUuid &id, const QString &text)
{
    const bool other = id != m_chosen;
    m_chosen = id;
    m_line->setText(text);
    m_chosen = id; // an empty text had cleared it
    m_line->setCursorPosition(0);
    if (other)
        emit valueChanged();
}

void RecordPicker::takeOnlyMatch()
{
    const QString typed = m_line->text().trimmed();
    if (!m_chosen.isNull() || typed.isEmpty())
        return;
    if (m_asked) {
        m_left = true;
        if (m_typing.isActive())
            ask();
        return;
    }
    m_completer->setCompletionPrefix(typed);
    QUuid id = m_source ? m_choices->idOf(typed) : QUuid();
    if (id.isNull() && m_completer->completionCount() == 1)
        id = m_completer->currentIndex().data(ChoiceModel::IdRole).toUuid();
    if (id.isNull())
        return;
    display(id, m_choices->textOf(id));
    emit edited();
    if (std::exchange(m_left, false))
        emit finished(); // only now is it known what was left there
}

bool RecordPicker::isEmpty() const
{
    return m_chosen.isNull() && m_line->text().trimmed().isEmpty();
}

void RecordPicker::clear()
{
    m_chosen = {};
    m_line->clear();
}

QJsonValue RecordPicker::draft() const
{
    return QJsonObject{{u"id"_s, m_chosen.isNull() ? QString() : m_chosen.toString(QUuid::WithoutBraces)},
                       {u"text"_s, m_line->text()}};
}

void RecordPicker::restore(const QJsonValue &draft)
{
    const QJsonObject object = draft.toObject();
    choose(QUuid::fromString(object[u"id"_s].toString()), object[u"text"_s].toString());
}

std::optional<Violation> RecordPicker::ownViolation() const
{
    if (m_chosen.isNull() && !m_textAllowed && !m_line->text().trimmed().isEmpty())
        return violation(ViolationCode::Unknown, {m_line->text().trimmed()});
    return Field::ownViolation();
}

bool RecordPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
            offer();
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

RecordsPicker::RecordsPicker(const QString &name, QWidget *parent)
    : Field(name, parent), m_picker(new RecordPicker(name)), m_chips(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid / 2);
    layout->addWidget(m_picker);
    layout->addWidget(m_chips);
    auto *flow = new FlowLayout(m_chips, Theme::grid / 2);
    flow->setContentsMargins({});
    m_chips->hide();
    m_picker->setObjectName(name + u"_picker"_s);
    setEditor(m_picker->line());
    connect(m_picker, &Field::finished, this, [this] {
        if (!m_picker->chosen().isNull())
            add(m_picker->chosen());
        emit finished();
    });
    connect(m_picker, &Field::edited, this, &Field::edited);
}

void RecordsPicker::setChoices(std::vector<RecordChoice> choices)
{
    m_choices = choices;
    m_picker->setChoices(std::move(choices));
    showChips();
}

void RecordsPicker::choose(const std::vector<QUuid> &ids)
{
    m_chosen = ids;
    m_picker->clear();
    showChips();
    emit valueChanged();
}

void RecordsPicker::add(const QUuid &id)
{
    m_picker->clear();
    if (std::find(m_chosen.begin(), m_chosen.end(), id) != m_chosen.end())
        return;
    m_chosen.push_back(id);
    showChips();
    emit edited();
    emit valueChanged();
}

void RecordsPicker::remove(const QUuid &id)
{
    std::erase(m_chosen, id);
    showChips();
    m_picker->line()->setFocus();
    emit edited();
    emit valueChanged();
}

QString RecordsPicker::textOf(const QUuid &id) const
{
    const auto found =
        std::find_if(m_choices.begin(), m_choices.end(), [&](const RecordChoice &c) { return c.id == id; });
    return found == m_choices.end() ? u"…"_s : found->text;
}

void RecordsPicker::showChips()
{
    const auto old = m_chips->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QToolButton *chip : old) {
        chip->hide();
        chip->deleteLater();
        m_chips->layout()->removeWidget(chip);
    }
    int number = 0;
    for (const QUuid &id : m_chosen) {
        auto *chip = new QToolButton;
        const QString text = textOf(id);
        chip->setObjectName(u"%1_%2"_s.arg(name()).arg(number++));
        chip->setText(QString(text).replace(u'&', u"&&"_s));
        chip->setAccessibleName(tr("Take out %1").arg(text));
        chip->setToolTip(tr("Take out"));
        chip->setIcon(icon(u"remove"_s));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this, [this, id] { remove(id); });
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_chosen.empty());
    updateGeometry();
}

QJsonValue RecordsPicker::draft() const
{
    QJsonArray ids;
    for (const QUuid &id : m_chosen)
        ids.append(id.toString(QUuid::WithoutBraces));
    return ids;
}

void RecordsPicker::restore(const QJsonValue &draft)
{
    std::vector<QUuid> ids;
    const QJsonArray array = draft.toArray();
    for (const QJsonValue &id : array)
        ids.push_back(QUuid::fromString(id.toString()));
    std::erase(ids, QUuid());
    choose(ids);
}

std::optional<Violation> RecordsPicker::ownViolation() const
{
    if (const std::optional<Violation> wrong = m_picker->ownViolation())
        return wrong;
    return Field::ownViolation();
}

void RecordsPicker::setLabelText(const QString &text)
{
    m_picker->setLabelText(text);
}

void RecordsPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showChips();
    Field::changeEvent(event);
}

} // namespace fairlead::ui
