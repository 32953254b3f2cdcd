// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/filternamebar.h"

#include "ui/core/plaintext.h"
#include "ui/form/notelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestName = 60;
} // namespace

FilterNameBar::FilterNameBar(const QString &list, QWidget *parent)
    : QWidget(parent),
      m_label(plainLabel()),
      m_name(new QLineEdit),
      m_save(new QPushButton),
      m_cancel(new QPushButton),
      m_note(new NoteLabel)
{
    m_name->setObjectName(list + u"_filter_name"_s);
    m_name->setMaxLength(longestName);
    m_name->setMaximumWidth(40 * Theme::grid);
    m_save->setObjectName(list + u"_filter_name_save"_s);
    m_cancel->setObjectName(list + u"_filter_name_cancel"_s);
    m_save->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_label->setBuddy(m_name);

    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::grid);
    line->addWidget(m_label);
    line->addWidget(m_name, 1);
    line->addWidget(m_save);
    line->addWidget(m_cancel);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid, 0, Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid / 2);
    layout->addLayout(line);
    layout->addWidget(m_note);
    hide();

    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_save->setEnabled(!text.trimmed().isEmpty());
        const QString hint = m_hint && text.trimmed() != m_from ? m_hint(text.trimmed()) : QString();
        m_note->setNote(Tone::Warning, hint);
    });
    connect(m_name, &QLineEdit::returnPressed, this, &FilterNameBar::save);
    connect(m_save, &QPushButton::clicked, this, &FilterNameBar::save);
    connect(m_cancel, &QPushButton::clicked, this, &FilterNameBar::finish);
    retranslate();
}

void FilterNameBar::askForNew()
{
    m_from.clear();
    open({});
}

void FilterNameBar::askForAnother(const QString &name)
{
    m_from = name;
    open(name);
}

void FilterNameBar::open(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
    m_save->setEnabled(!name.isEmpty());
    m_note->clear();
    retranslate();
    show();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void FilterNameBar::save()
{
    const QString name = m_name->text().simplified();
    if (!name.isEmpty())
        emit named(m_from, name);
}

void FilterNameBar::finish()
{
    hide();
    emit closed();
}

void FilterNameBar::refuse(const QString &reason)
{
    m_note->setNote(Tone::Danger, reason);
    m_name->setFocus();
}

void FilterNameBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        finish();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FilterNameBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterNameBar::retranslate()
{
    m_label->setText(m_from.isEmpty() ? tr("&Name of the filter") : tr("&New name of “%1”").arg(m_from));
    m_name->setAccessibleName(tr("Name of the filter"));
    m_save->setText(tr("&Save"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace fairlead::ui
