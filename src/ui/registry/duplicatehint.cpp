// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/duplicatehint.h"

#include "ui/form/field.h"
#include "ui/form/notelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int pauseMsecs = 250; // typing has to rest before the registry is looked through
constexpr size_t mostShown = 3;
} // namespace

QString likenessText(const desk::Likeness &likeness)
{
    const QString name =
        likeness.details.isEmpty() ? likeness.name : u"%1 (%2)"_s.arg(likeness.name, likeness.details.join(u", "_s));
    return likeness.active ? name : DuplicateHint::tr("%1, not in use").arg(name);
}

DuplicateHint::DuplicateHint(Workbench &bench, std::function<Ask()> ask, Tone tone, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_ask(std::move(ask)),
      m_tone(tone),
      m_note(new NoteLabel),
      m_layout(new QVBoxLayout(this))
{
    setObjectName(u"duplicate_hint"_s);
    m_note->setObjectName(u"duplicate_note"_s);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Theme::grid / 2);
    m_layout->addWidget(m_note);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMsecs);
    connect(&m_pause, &QTimer::timeout, this, &DuplicateHint::askNow);
    hide();
}

void DuplicateHint::watch(Field *field)
{
    connect(field, &Field::valueChanged, &m_pause, qOverload<>(&QTimer::start));
}

void DuplicateHint::askNow()
{
    m_bench.client().read(this, m_ask(), [this, asked = ++m_asked](const std::vector<desk::Likeness> &alike) {
        if (asked == m_asked)
            showAlike(alike);
    });
}

void DuplicateHint::showAlike(const std::vector<desk::Likeness> &alike)
{
    for (QWidget *button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    setVisible(!alike.empty());
    if (alike.empty()) {
        m_note->clear();
        return;
    }
    m_note->setNote(m_tone, m_tone == Tone::Danger
                                ? tr("This is there already, only written in another way. It can't be saved again.")
                                : tr("This may be there already. Open it, or save all the same."));
    for (const desk::Likeness &likeness : alike) {
        if (m_buttons.size() == mostShown)
            break;
        auto *open = new QPushButton(tr("Open %1").arg(likenessText(likeness).replace(u'&', u"&&"_s)));
        open->setObjectName(u"open_duplicate"_s);
        open->setAutoDefault(false);
        connect(open, &QPushButton::clicked, this, [this, likeness] {
            m_bench.open({likeness.kind, likeness.id, likeness.name, {}});
        });
        m_layout->addWidget(open, 0, Qt::AlignLeft);
        m_buttons.push_back(open);
    }
}

} // namespace fairlead::ui
