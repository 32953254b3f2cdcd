// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/listmodel.h"

#include <algorithm>

namespace fairlead::ui {

namespace {
constexpr size_t mostWantedPages = 6; // what was scrolled past longer ago isn't looked at any more
} // namespace

void ListModel::setQuery(const desk::ListQuery &query)
{
    m_query = query;
    refresh();
}

void ListModel::refresh()
{
    if (m_asking)
        return;
    m_asking = true;
    if (!m_loading) {
        m_loading = true;
        emit loadingChanged(true);
    }
    QMetaObject::invokeMethod(this, &ListModel::ask, Qt::QueuedConnection);
}

void ListModel::ask()
{
    m_asking = false;
    ++m_generation;
    m_wanted.clear();
    m_asked = -1;
    // What is seen first needn't wait for a million keys.
    desk::ListQuery query = m_query;
    m_beginning = !m_loaded;
    query.limit = m_beginning ? pageSize : 0;
    askForKeys(query, m_generation);
}

void ListModel::takeKeys(std::optional<std::vector<RowKey>> keys, quint64 generation)
{
    if (generation != m_generation)
        return;
    m_failed = !keys;
    const bool moreToCome = m_beginning && keys && keys->size() == pageSize;
    if (keys) {
        m_loaded = true;
        const bool continues =
            m_showsBeginning && keys->size() > m_keys.size() && std::equal(m_keys.begin(), m_keys.end(), keys->begin());
        m_showsBeginning = moreToCome;
        if (continues) {
            beginInsertRows({}, rowCount(), static_cast<int>(keys->size()) - 1);
            m_keys = std::move(*keys);
            endInsertRows();
        } else if (*keys == m_keys) {
            // The same rows in the same order: what is seen asks for its page again, and nothing moves.
            repaintRows();
        } else {
            beginResetModel();
            m_keys = std::move(*keys);
            endResetModel();
        }
    }
    if (moreToCome) {
        m_beginning = false;
        askForKeys(m_query, m_generation);
        return;
    }
    m_showsBeginning = false;
    m_loading = m_asking;
    if (!m_loading)
        emit loadingChanged(false);
    if (!m_failed)
        emit loaded(rowCount());
}

void ListModel::rowsTaken(quint64 generation)
{
    if (generation != m_generation)
        return;
    const int page = m_asked;
    m_asked = -1;
    std::erase(m_wanted, page);
    const int first = page * pageSize;
    const int last = std::min(first + pageSize, rowCount()) - 1;
    if (page >= 0 && last >= first) {
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
        emit rowsLoaded(first, last);
    }
    askForNextPage();
}

int ListModel::placeOf(RowKey key) const
{
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(static_cast<int>(columnInfo(index.column()).alignment));
    const RowKey key = keyAt(index.row());
    const bool cached = isCached(key);
    if (role == LoadedRole)
        return cached;
    if (role == Qt::DisplayRole && !isFresh(key))
        want(index.row());
    if (!cached)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    return cell(key, index.column(), role);
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnInfo info = columnInfo(section);
    if (role == Qt::DisplayRole)
        return info.title();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(static_cast<int>(info.alignment));
    return {};
}

void ListModel::sort(int column, Qt::SortOrder order)
{
    desk::ListQuery query = m_query;
    const bool own = column < 0 || column >= columnCount() || !columnInfo(column).sortable;
    query.sortBy = own ? QString() : columnInfo(column).code;
    query.descending = !own && order == Qt::DescendingOrder;
    if (query.sortBy == m_query.sortBy && query.descending == m_query.descending)
        return;
    setQuery(query);
}

void ListModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    repaintRows();
}

void ListModel::repaintRows()
{
    if (!m_keys.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ListModel::want(int row) const
{
    if (m_loading && !m_showsBeginning)
        return; // another order may be on its way; what is seen then asks again
    const int page = row / pageSize;
    if (page == m_asked)
        return;
    // One wish per page, the latest last; a page looked at again moves to the end.
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    if (m_wanted.size() > mostWantedPages)
        m_wanted.erase(m_wanted.begin());
    if (m_asked >= 0 || m_scheduled)
        return;
    // Later, so that one painting of the view makes one question.
    m_scheduled = true;
    auto *self = const_cast<ListModel *>(this); // data() is const, asking isn't
    QMetaObject::invokeMethod(
        self,
        [self] {
            self->m_scheduled = false;
            self->askForNextPage();
        },
        Qt::QueuedConnection);
}

void ListModel::askForNextPage()
{
    while (m_asked < 0 && !m_wanted.empty()) {
        const int page = m_wanted.back();
        m_wanted.pop_back();
        const size_t first = static_cast<size_t>(page) * pageSize;
        if (first >= m_keys.size())
            continue;
        const size_t end = std::min(first + pageSize, m_keys.size());
        std::vector<RowKey> keys;
        for (size_t i = first; i < end; ++i) {
            if (!isFresh(m_keys[i]))
                keys.push_back(m_keys[i]);
        }
        if (keys.empty())
            continue;
        m_asked = page;
        askForRows(keys, m_generation);
    }
}

} // namespace fairlead::ui
