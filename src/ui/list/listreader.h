// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/list/listmodel.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace fairlead::ui {

/// Reads rows of a list for paper or a file, page after page, away from the GUI thread; any number of them, in the order
/// given. The list itself may change or go meanwhile.
class ListReader : public QObject {
    Q_OBJECT
public:
    ListReader(ListModel *model, std::vector<RowKey> keys, Instant now, QObject *parent = nullptr);

    void start();
    /// No more signals.
    void cancel() { m_cancelled = true; }

signals:
    /// All columns of each row; those that are gone are left out.
    void page(const std::vector<fairlead::ui::ListCells> &rows);
    void progress(int done, int total);
    /// `ok`: all is read.
    void finished(bool ok);

private:
    void next();

    QPointer<ListModel> m_model;
    std::vector<RowKey> m_keys;
    Instant m_now;
    size_t m_done = 0;
    bool m_cancelled = false;
};

} // namespace fairlead::ui
