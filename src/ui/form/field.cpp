// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field.h"

namespace fairlead::ui {

Field::Field(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
{
    setObjectName(name + QStringLiteral("_field"));
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
