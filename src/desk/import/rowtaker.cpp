// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/rowtaker.h"

#include "desk/import/takers.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

/// Not qHash, which is 32 bits wide on some machines and meant for tables: two keys that fell together would be refused.
quint64 hashOf(const QString &key)
{
    const QByteArray digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1);
    return qFromLittleEndian<quint64>(digest.constData());
}

} // namespace

std::unique_ptr<RowTaker> RowTaker::of(ImportKind kind, ImportWork &work)
{
    switch (kind) {
    case ImportKind::Party:
        return std::make_unique<PartyTaker>(work);
    case ImportKind::Ship:
        return std::make_unique<ShipTaker>(work);
    case ImportKind::Engine:
        return std::make_unique<EngineTaker>(work);
    case ImportKind::Employee:
        return std::make_unique<EmployeeTaker>(work);
    case ImportKind::Ledger:
        return std::make_unique<LedgerTaker>(work);
    }
    Q_UNREACHABLE();
}

bool RowTaker::isFirst(ImportRow &row, const QString &field, const QString &key)
{
    if (key.isEmpty())
        return true;
    quint32 &seen = m_rowOfKey[hashOf(key)];
    if (seen != 0) {
        row.fail(field, u"twice_in_file"_s, {QString::number(seen)});
        return false;
    }
    seen = static_cast<quint32>(row.number());
    return true;
}

RowOutcome RowTaker::onDuplicate(ImportRow &row, const QString &field, const QString &key)
{
    switch (m_work.onDuplicate) {
    case OnDuplicate::Skip:
        row.note(field, u"there_already"_s, {key});
        return RowOutcome::Skipped;
    case OnDuplicate::Update:
        return RowOutcome::Changed;
    case OnDuplicate::Refuse:
        row.fail(field, ViolationCode::Duplicate, {key});
        return RowOutcome::Rejected;
    }
    Q_UNREACHABLE();
}

} // namespace fairlead::desk
