// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/choicemodel.h"

#include <algorithm>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

void ChoiceModel::set(std::vector<RecordChoice> choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

QString ChoiceModel::textOf(const QUuid &id) const
{
    const auto found =
        std::find_if(m_choices.begin(), m_choices.end(), [&](const RecordChoice &c) { return c.id == id; });
    return found == m_choices.end() ? QString() : found->text;
}

QUuid ChoiceModel::idOf(const QString &text) const
{
    const QString typed = text.trimmed();
    QUuid only;
    for (const RecordChoice &choice : m_choices) {
        if (choice.text.compare(typed, Qt::CaseInsensitive) != 0)
            continue;
        if (!only.isNull())
            return {};
        only = choice.id;
    }
    return only;
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RecordChoice &choice = m_choices[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return choice.hint.isEmpty() ? choice.text : u"%1  ·  %2"_s.arg(choice.text, choice.hint);
    case IdRole:
        return choice.id;
    case WordsRole:
        return QString(choice.text + u' ' + choice.hint + u' ' + choice.keywords);
    default:
        return {};
    }
}

ChoiceCompleter::ChoiceCompleter(ChoiceModel *choices, QObject *parent) : QCompleter(choices, parent)
{
    setCompletionRole(ChoiceModel::WordsRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    setCompletionMode(PopupCompletion);
    setMaxVisibleItems(12);
}

QString ChoiceCompleter::pathFromIndex(const QModelIndex &index) const
{
    const auto *choices = static_cast<const ChoiceModel *>(model());
    return choices->textOf(index.data(ChoiceModel::IdRole).toUuid());
}

} // namespace fairlead::ui
