// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/import/importkind.h"
#include "desk/office.h"
#include "domain/lists/listquery.h"
#include "sheet/sheetwriter.h"

#include <QDate>

#include <memory>
#include <optional>
#include <vector>

namespace fairlead::report {

/// What an export of one kind writes: its columns, and the cells of its rows with their types.
class KindRows {
public:
    explicit KindRows(desk::Office office) : m_office(office) {}
    KindRows(const KindRows &) = delete;
    KindRows &operator=(const KindRows &) = delete;
    virtual ~KindRows() = default;

    static std::unique_ptr<KindRows> of(desk::ImportKind kind, desk::Office office);

    [[nodiscard]] sheet::SheetWriter::Layout layout() const;
    [[nodiscard]] virtual std::vector<RowKey> keys(std::optional<QDate> from, std::optional<QDate> until) = 0;
    [[nodiscard]] virtual std::vector<std::vector<sheet::Cell>> rows(const std::vector<RowKey> &keys) = 0;

protected:
    [[nodiscard]] virtual desk::ImportKind kind() const = 0;
    /// Columns behind those that an import reads.
    [[nodiscard]] virtual QStringList furtherFields() const { return {}; }
    [[nodiscard]] const desk::Office &office() const { return m_office; }

private:
    desk::Office m_office;
};

} // namespace fairlead::report
