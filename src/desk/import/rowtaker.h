// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/import/finder.h"
#include "desk/import/importkind.h"
#include "desk/import/importrow.h"

#include <QHash>
#include <QString>

#include <memory>

namespace fairlead::desk {

/// What is done with a row whose record is there already.
enum class OnDuplicate { Skip, Update, Refuse };

/// What became of a row.
enum class RowOutcome { Added, Changed, Unchanged, Skipped, Rejected };

/// What the rows of one import share.
struct ImportWork {
    Office office;
    Act act;
    OnDuplicate onDuplicate = OnDuplicate::Skip;
    QString source; ///< the file's name: the reason of changes, and the origin of tickets
    Finder finder;
};

/// Takes the rows of one kind in, through the desks: their checks are the import's.
class RowTaker {
public:
    explicit RowTaker(ImportWork &work) : m_work(work) {}
    RowTaker(const RowTaker &) = delete;
    RowTaker &operator=(const RowTaker &) = delete;
    virtual ~RowTaker() = default;

    static std::unique_ptr<RowTaker> of(ImportKind kind, ImportWork &work);

    /// Writes the row within the caller's transaction. What is wrong is noted with the row, which is Rejected then; parts of
    /// it may be written, for the caller to take back.
    virtual RowOutcome take(ImportRow &row) = 0;

protected:
    [[nodiscard]] ImportWork &work() { return m_work; }
    [[nodiscard]] const Office &office() const { return m_work.office; }
    /// Notes with the row that its key stands in an earlier one too. Remembers a number per key, no text.
    bool isFirst(ImportRow &row, const QString &field, const QString &key);
    /// What to do about a record that is there: Changed stands for going on with it.
    RowOutcome onDuplicate(ImportRow &row, const QString &field, const QString &key);

private:
    ImportWork &m_work;
    QHash<quint64, quint32> m_rowOfKey; // by a hash of 64 bits
};

} // namespace fairlead::desk
