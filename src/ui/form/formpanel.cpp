// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/formpanel.h"

#include "ui/core/plaintext.h"
#include "ui/form/choicefields.h"
#include "ui/form/linefields.h"
#include "ui/form/notelabel.h"
#include "wording/wording.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QUuid>

#include <algorithm>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QFont scaled(QFont font, qreal factor, bool bold)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

constexpr int bodyStretch = 5;
constexpr int asideStretch = 4;
constexpr int widthForBoth = 84 * Theme::grid;

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

FormPanel::FormPanel(Workbench &bench, Key key, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_key(std::move(key)),
      m_draftId(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_commandId(QUuid::createUuid()),
      m_titleLabel(plainLabel()),
      m_subtitleLabel(plainLabel()),
      m_note(new NoteLabel),
      m_content(new QVBoxLayout),
      m_body(new QWidget),
      m_grid(new QGridLayout(m_body)),
      m_saveButton(new QPushButton),
      m_discardButton(new QPushButton)
{
    setObjectName(m_key.form.isEmpty() ? u"form"_s : m_key.form + u"_form"_s);
    m_titleLabel->setFont(scaled(font(), 1.2, true));
    m_titleLabel->setWordWrap(true);
    m_subtitleLabel->setWordWrap(true);
    m_subtitleLabel->setForegroundRole(QPalette::PlaceholderText);
    m_subtitleLabel->hide();
    m_note->setObjectName(u"form_note"_s);
    m_saveButton->setObjectName(u"save"_s);
    m_saveButton->setDefault(true);
    m_saveButton->setAutoDefault(true);
    m_discardButton->setObjectName(u"discard"_s);
    m_discardButton->setAutoDefault(false);

    constexpr int margin = 2 * Theme::grid;
    m_grid->setContentsMargins(margin, Theme::grid, margin, margin);
    m_grid->setHorizontalSpacing(margin);
    m_grid->setVerticalSpacing(Theme::grid / 2);
    m_grid->setColumnStretch(1, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins({});
    m_content->setSpacing(0);
    m_content->addWidget(m_body, bodyStretch, Qt::AlignTop);
    contentLayout->addLayout(m_content);
    contentLayout->addStretch();
    scroll->setWidget(content);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, margin, margin, 0);
    head->setSpacing(Theme::grid / 2);
    head->addWidget(m_titleLabel);
    head->addWidget(m_subtitleLabel);
    head->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->setObjectName(u"buttons"_s);
    buttons->setContentsMargins(margin, Theme::grid, margin, margin);
    buttons->setSpacing(Theme::grid);
    buttons->addWidget(m_saveButton);
    buttons->addWidget(m_discardButton);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);

    connect(m_saveButton, &QPushButton::clicked, this, &FormPanel::saveWhenSettled);
    connect(m_discardButton, &QPushButton::clicked, this, &FormPanel::discard);
    connect(this, &FormPanel::titleChanged, this, [this] { m_titleLabel->setText(title()); });
    for (const int key2 : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *saving = new QShortcut(QKeySequence(Qt::CTRL | key2), this);
        saving->setContext(Qt::WidgetWithChildrenShortcut);
        connect(saving, &QShortcut::activated, m_saveButton, &QPushButton::click);
    }
    retranslate();
}

FormPanel::~FormPanel()
{
    // A field that loses the focus as it is destroyed says that it was left, to a form that is half gone.
    for (Field *field : m_fields)
        field->disconnect(this);
}

void FormPanel::setTitle(Text title)
{
    m_title = std::move(title);
    retranslate();
}

void FormPanel::setSubtitle(Text subtitle)
{
    m_subtitle = std::move(subtitle);
    retranslate();
}

void FormPanel::addField(Text label, Field *field)
{
    auto row = std::make_unique<Row>();
    row->label = std::move(label);
    row->field = field;
    row->note = new NoteLabel;
    row->note->setObjectName(field->name() + u"_note"_s);
    const int line = m_grid->rowCount();
    if (!field->labelsItself()) {
        row->labelWidget = plainLabel();
        row->labelWidget->setBuddy(field->editor());
        // In line with the first line of text of a field, however high that is.
        row->labelWidget->setMinimumHeight(field->fontMetrics().height() + 10);
        m_grid->addWidget(row->labelWidget, line, 0, Qt::AlignTop | Qt::AlignLeft);
    }
    m_grid->addWidget(field, line, 1);
    m_grid->addWidget(row->note, line + 1, 1);
    Row *raw = row.get();
    connect(field, &Field::edited, this, [this, raw] { fieldEdited(*raw); });
    connect(field, &Field::finished, this, [this, raw] { fieldFinished(*raw); });
    connect(field, &Field::settled, this, [this] {
        if (m_saveWaits)
            saveWhenSettled();
    });
    m_fields.push_back(field);
    m_rows.push_back(std::move(row));
    retranslate();
}

void FormPanel::addSection(Text title)
{
    auto row = std::make_unique<Row>();
    row->label = std::move(title);
    row->labelWidget = plainLabel();
    row->labelWidget->setFont(scaled(font(), 1.0, true));
    row->labelWidget->setContentsMargins(0, Theme::grid, 0, 0);
    m_grid->addWidget(row->labelWidget, m_grid->rowCount(), 0, 1, 2);
    m_rows.push_back(std::move(row));
    retranslate();
}

void FormPanel::addWidget(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void FormPanel::setAside(QWidget *aside)
{
    m_aside = new QWidget;
    auto *layout = new QVBoxLayout(m_aside);
    constexpr int margin = 2 * Theme::grid;
    layout->setContentsMargins(margin, Theme::grid, margin, margin);
    layout->addWidget(aside);
    m_content->addWidget(m_aside, asideStretch, Qt::AlignTop);
}

int FormPanel::wantedWidth() const
{
    return m_aside ? widthForBoth + 12 * Theme::grid : 0; // with what stands around it
}

void FormPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_aside)
        m_content->setDirection(width() < widthForBoth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

DateTimeField *FormPanel::addActTime(Text label)
{
    m_at = add(std::move(label), new DateTimeField(u"at"_s, [this] { return m_bench.now(); }));
    m_at->setNow();
    return m_at;
}

Field *FormPanel::field(const QString &name) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const Field *f) { return f->name() == name; });
    return found == m_fields.end() ? nullptr : *found;
}

void FormPanel::setFieldShown(const Field *field, bool shown)
{
    for (const std::unique_ptr<Row> &row : m_rows) {
        if (row->field != field)
            continue;
        row->field->setVisible(shown);
        if (row->labelWidget)
            row->labelWidget->setVisible(shown);
        // It shows itself again with its next sentence.
        if (!shown)
            row->note->hide();
    }
}

void FormPanel::prefill(const QJsonObject &values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (Field *named = field(value.key()))
            named->restore(value.value());
    }
}

void FormPanel::setSave(Text text, std::function<void()> save)
{
    m_saveText = std::move(text);
    m_save = std::move(save);
    retranslate();
}

QPushButton *FormPanel::addButton(Text text, std::function<void()> clicked)
{
    auto *button = new QPushButton(text());
    button->setAutoDefault(false);
    auto *buttons = findChild<QHBoxLayout *>(u"buttons"_s);
    buttons->insertWidget(1 + static_cast<int>(m_extraButtons.size()), button);
    connect(button, &QPushButton::clicked, this, std::move(clicked));
    m_extraButtons.emplace_back(button, std::move(text));
    return button;
}

void FormPanel::saveWhenSettled()
{
    m_saveWaits = std::any_of(m_fields.begin(), m_fields.end(), [](const Field *field) { return field->isPending(); });
    if (!m_saveWaits && m_save)
        m_save();
}

bool FormPanel::check()
{
    Violations violations;
    for (const Field *field : m_fields) {
        if (const std::optional<Violation> wrong = field->ownViolation())
            violations.push_back(*wrong);
    }
    showViolations(violations);
    if (!m_needsNobody && m_bench.client().actingId().isNull()) {
        setNote(Tone::Danger, tr("Choose first who is working here, at the top right of the window."));
        return false;
    }
    return violations.empty();
}

FormPanel::Row *FormPanel::rowOf(const QString &fieldName)
{
    // `signatories[0].name` belongs to `signatories`.
    const QString name = fieldName.section(u'[', 0, 0).section(u'.', 0, 0);
    for (const std::unique_ptr<Row> &row : m_rows) {
        if (row->field && row->field->name() == name)
            return row.get();
    }
    return nullptr;
}

void FormPanel::showViolations(const Violations &violations)
{
    clearViolations();
    QStringList general;
    std::vector<std::pair<Row *, QStringList>> byRow;
    for (const Violation &violation : violations) {
        const QString sentence =
            violation.field == u"command_id"_s
                ? tr("This was saved already, at the first try. Look at the list before you enter it again.")
                : wording::sentence(violation);
        Row *row = rowOf(violation.field);
        if (!row) {
            general.append(sentence);
            continue;
        }
        const auto found =
            std::find_if(byRow.begin(), byRow.end(), [row](const auto &entry) { return entry.first == row; });
        if (found == byRow.end())
            byRow.emplace_back(row, QStringList(sentence));
        else
            found->second.append(sentence);
    }
    for (auto &[row, sentences] : byRow)
        showNote(*row, sentences.join(u'\n'));
    if (!general.isEmpty())
        setNote(Tone::Danger, general.join(u'\n'));
    for (const std::unique_ptr<Row> &row : m_rows) {
        if (row->note && !row->note->text().isEmpty()) {
            row->field->editor()->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
}

void FormPanel::clearViolations()
{
    m_note->clear();
    for (const std::unique_ptr<Row> &row : m_rows) {
        if (row->field)
            showNote(*row, {});
    }
}

void FormPanel::setNote(Tone tone, const QString &text)
{
    m_note->setNote(tone, text);
}

void FormPanel::showNote(Row &row, const QString &sentence)
{
    row.note->setNote(Tone::Danger, sentence);
    row.field->editor()->setAccessibleDescription(sentence);
}

void FormPanel::fieldEdited(Row &row)
{
    // What was wrong is being mended; what the field can tell alone is said again when it is left.
    showNote(row, {});
    setDirty(true);
    keepDraft();
}

void FormPanel::fieldFinished(Row &row)
{
    const std::optional<Violation> wrong = row.field->ownViolation();
    // An empty field that one only passes through isn't complained about before saving.
    if (wrong && wrong->code != ViolationCode::Required)
        showNote(row, wording::sentence(*wrong));
    if (m_dirty)
        keepDraft();
}

void FormPanel::keepDraft()
{
    if (m_key.tab.isEmpty())
        return;
    QJsonObject values;
    for (const Field *field : m_fields)
        values.insert(field->name(), field->draft());
    m_bench.drafts().keep({m_draftId, m_key.tab, m_key.form, title(), m_key.context, values});
}

void FormPanel::restore(const Draft &draft)
{
    m_draftId = draft.id;
    for (Field *field : m_fields) {
        if (draft.values.contains(field->name()))
            field->restore(draft.values.value(field->name()));
    }
    setDirty(true);
}

void FormPanel::setDirty(bool dirty)
{
    if (m_dirty == dirty)
        return;
    m_dirty = dirty;
    emit dirtyChanged(dirty);
}

void FormPanel::markClean()
{
    clearViolations();
    setDirty(false);
}

void FormPanel::reset()
{
    for (Field *field : m_fields)
        field->clear();
    if (m_at)
        m_at->setNow();
    markClean();
}

void FormPanel::setSaving(bool saving)
{
    // The fields stay open: nobody has to wait to go on reading or typing.
    m_saveButton->setEnabled(!saving);
}

void FormPanel::endDraft()
{
    m_bench.drafts().discard(m_draftId);
    for (Field *field : m_fields)
        field->draftEnded();
}

void FormPanel::finishSaved()
{
    endDraft();
    m_draftId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_commandId = CommandId(QUuid::createUuid());
    clearViolations();
    setDirty(false);
    emit saved();
}

void FormPanel::discard()
{
    const auto end = [this] {
        endDraft();
        setDirty(false);
        emit closed();
    };
    if (!m_dirty) {
        end();
        return;
    }
    m_bench.prompts().confirm(
        this, {tr("Discard"), tr("Discard what was typed in “%1”?").arg(title()), {}, tr("&Discard"), true},
        [end](bool yes) {
            if (yes)
                end();
        });
}

void FormPanel::focusFirst()
{
    if (m_fields.empty())
        return;
    const Field *first = m_first ? m_first : m_fields.front();
    first->editor()->setFocus(Qt::OtherFocusReason);
}

std::optional<Instant> FormPanel::actTime() const
{
    return m_at ? m_at->value() : std::nullopt;
}

void FormPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FormPanel::retranslate()
{
    m_titleLabel->setText(title());
    setAccessibleName(title());
    const QString subtitle = m_subtitle ? m_subtitle() : QString();
    m_subtitleLabel->setText(subtitle);
    m_subtitleLabel->setVisible(!subtitle.isEmpty());
    m_saveButton->setText(m_saveText ? m_saveText() : tr("&Save"));
    m_saveButton->setToolTip(tr("Ctrl+Enter"));
    m_discardButton->setText(tr("Dis&card"));
    for (const auto &[button, text] : m_extraButtons)
        button->setText(text());
    for (const std::unique_ptr<Row> &row : m_rows) {
        const QString text = row->label();
        if (row->labelWidget)
            row->labelWidget->setText(text);
        if (!row->field)
            continue;
        if (auto *tick = qobject_cast<CheckField *>(row->field))
            tick->setText(text);
        row->field->setLabelText(withoutMnemonic(text));
    }
    emit titleChanged();
}

} // namespace fairlead::ui
