// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field.h"

namespace fairlead::ui {

Field::Field(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
{
    setObjectName(name + QStringLiteral("_field"));
}

Field::~Field()
{
    // An editor that has the focus says that it was left as it is destroyed: to a field of which only the widget remains.
    if (m_editor)
        m_editor->disconnect(this);
}

std::optional<Violation> Field::ownViolation() const
{
    return m_required && isEmpty() ? std::optional(violation(ViolationCode::Required)) : std::nullopt;
}

void Field::setLabelText(const QString &text)
{
    m_editor->setAccessibleName(text);
}

void Field::setEditor(QWidget *editor)
{
    m_editor = editor;
    editor->setObjectName(m_name);
    setFocusProxy(editor);
}

Violation Field::violation(ViolationCode code, const QStringList &parameters) const
{
    return {m_name, code, parameters};
}

} // namespace fairlead::ui
