// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/listreader.h"

#include <algorithm>

namespace fairlead::ui {

ListReader::ListReader(ListModel *model, std::vector<RowKey> keys, Instant now, QObject *parent)
    : QObject(parent), m_model(model), m_keys(std::move(keys)), m_now(now)
{
}

void ListReader::start()
{
    // Later, so that whoever starts can connect before or after.
    QMetaObject::invokeMethod(this, &ListReader::next, Qt::QueuedConnection);
}

void ListReader::next()
{
    if (m_cancelled)
        return;
    if (m_done >= m_keys.size()) {
        emit finished(true);
        return;
    }
    if (!m_model) {
        emit finished(false);
        return;
    }
    const size_t end = std::min(m_done + ListModel::pageSize, m_keys.size());
    const std::vector<RowKey> wanted(m_keys.begin() + static_cast<std::ptrdiff_t>(m_done),
                                     m_keys.begin() + static_cast<std::ptrdiff_t>(end));
    m_model->fetch(wanted, m_now, [self = QPointer(this), end](std::optional<std::vector<ListCells>> rows) {
        if (!self || self->m_cancelled)
            return;
        if (!rows) {
            emit self->finished(false);
            return;
        }
        self->m_done = end;
        emit self->page(*rows);
        if (!self || self->m_cancelled)
            return;
        emit self->progress(static_cast<int>(end), static_cast<int>(self->m_keys.size()));
        if (self)
            self->start();
    });
}

} // namespace fairlead::ui
