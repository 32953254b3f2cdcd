// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/choicefields.h"

#include "ui/core/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QSignalBlocker>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ChoiceField::ChoiceField(const QString &name, std::vector<Choice> choices, Text none, QWidget *parent)
    : Field(name, parent), m_choices(std::move(choices)), m_none(std::move(none)), m_combo(new QComboBox)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_combo);
    layout->addStretch();
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_combo->setMinimumWidth(16 * Theme::grid);
    setEditor(m_combo);
    fill();
    connect(m_combo, &QComboBox::activated, this, [this] {
        emit edited();
        emit finished();
    });
    connect(m_combo, &QComboBox::currentIndexChanged, this, &Field::valueChanged);
}

void ChoiceField::fill()
{
    const QString kept = code();
    const QSignalBlocker blocker(m_combo);
    m_combo->clear();
    if (m_none)
        m_combo->addItem(m_none(), QString());
    for (const Choice &choice : m_choices)
        m_combo->addItem(choice.label(), choice.code);
    m_combo->setCurrentIndex(qMax(0, m_combo->findData(kept)));
}

QString ChoiceField::code() const
{
    return m_combo->currentData().toString();
}

void ChoiceField::setCode(const QString &code)
{
    const int index = m_combo->findData(code);
    if (index >= 0)
        m_combo->setCurrentIndex(index);
}

void ChoiceField::setChoices(std::vector<Choice> choices)
{
    const QString before = code();
    m_choices = std::move(choices);
    fill();
    if (code() != before)
        emit valueChanged();
}

void ChoiceField::clear()
{
    m_combo->setCurrentIndex(0);
}

void ChoiceField::restore(const QJsonValue &draft)
{
    setCode(draft.toString());
}

void ChoiceField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    Field::changeEvent(event);
}

namespace {

std::vector<Choice> yesAndNo()
{
    return {{u"yes"_s, [] { return YesNoField::tr("Yes"); }}, {u"no"_s, [] { return YesNoField::tr("No"); }}};
}

} // namespace

YesNoField::YesNoField(const QString &name, QWidget *parent)
    : ChoiceField(
          name, yesAndNo(), [] { return tr("Not known"); }, parent)
{
}

std::optional<bool> YesNoField::value() const
{
    return isEmpty() ? std::nullopt : std::optional(code() == u"yes"_s);
}

void YesNoField::setValue(const std::optional<bool> &value)
{
    setCode(!value ? QString() : *value ? u"yes"_s : u"no"_s);
}

CheckField::CheckField(const QString &name, bool initial, QWidget *parent)
    : Field(name, parent), m_box(new QCheckBox), m_initial(initial)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    setEditor(m_box);
    m_box->setChecked(initial);
    connect(m_box, &QCheckBox::clicked, this, &Field::edited);
    connect(m_box, &QCheckBox::toggled, this, &Field::valueChanged);
}

bool CheckField::value() const
{
    return m_box->isChecked();
}

void CheckField::setValue(bool value)
{
    m_box->setChecked(value);
}

void CheckField::setLabelText(const QString &text)
{
    Field::setLabelText(text);
}

void CheckField::setText(const QString &text)
{
    m_box->setText(text);
}

MultiChoiceField::MultiChoiceField(const QString &name, std::vector<Choice> choices, int columns, QWidget *parent)
    : Field(name, parent), m_choices(std::move(choices))
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins({});
    auto *group = new QWidget;
    outer->addWidget(group);
    auto *grid = new QGridLayout(group);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(2 * Theme::grid);
    grid->setVerticalSpacing(Theme::grid / 2);
    for (size_t i = 0; i < m_choices.size(); ++i) {
        auto *box = new QCheckBox;
        box->setObjectName(name + u'_' + m_choices[i].code);
        const int place = static_cast<int>(i);
        grid->addWidget(box, place / columns, place % columns);
        connect(box, &QCheckBox::clicked, this, &Field::edited);
        connect(box, &QCheckBox::toggled, this, &Field::valueChanged);
        m_boxes.push_back(box);
    }
    grid->setColumnStretch(columns, 1);
    setEditor(group);
    if (!m_boxes.empty())
        group->setFocusProxy(m_boxes.front());
    retranslate();
}

QStringList MultiChoiceField::codes() const
{
    QStringList codes;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            codes.append(m_choices[i].code);
    }
    return codes;
}

void MultiChoiceField::setCodes(const QStringList &codes)
{
    for (size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(codes.contains(m_choices[i].code));
}

QJsonValue MultiChoiceField::draft() const
{
    return QJsonArray::fromStringList(codes());
}

void MultiChoiceField::restore(const QJsonValue &draft)
{
    QStringList codes;
    const QJsonArray array = draft.toArray();
    for (const QJsonValue &code : array)
        codes.append(code.toString());
    setCodes(codes);
}

void MultiChoiceField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Field::changeEvent(event);
}

void MultiChoiceField::retranslate()
{
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const QString label = m_choices[i].label();
        m_boxes[i]->setText(label);
        m_boxes[i]->setAccessibleName(label);
    }
}

} // namespace fairlead::ui
