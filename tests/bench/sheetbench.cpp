// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets of 100,000 rows of 12 columns, beside what libxlsxwriter writes by itself, and beside minizip and
// QXmlStreamReader with nothing around them.
#include "bench/benches.h"

#include "sheet/sheetreader.h"
#include "sheet/sheetwriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include <minizip/unzip.h>
#include <sqlite3.h>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace fairlead::bench {

namespace {

constexpr int rowCount = 100000;
constexpr int columnCount = 12;
constexpr int rounds = 3;
const QDate firstDay(2009, 7, 1);

[[noreturn]] void fail(const char *doing)
{
    std::fprintf(stderr, "spreadsheets: %s\n", doing);
    std::exit(1);
}

/// Nine texts, a day, and two numbers, as the columns of a ledger are.
bool isDay(int column)
{
    return column == 1;
}
bool isNumber(int column)
{
    return column == 2 || column == 11;
}
QString textOf(int row, int column)
{
    return column % 3 == 0 ? u"2026-%1"_s.arg(row, 6, 10, QChar(u'0')) : u"满负荷时%1号缸高压油泵漏油"_s.arg(row % 16);
}

double ownMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        fail("memory");
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

/// The least of some rounds in milliseconds: other work only ever adds.
template <typename Work> double leastOf(Work work)
{
    double least = 1e12;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        work();
        least = std::min(least,
                         std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    return least;
}

void write(const QString &path, double *mostMegabytes = nullptr)
{
    sheet::SheetWriter::Layout layout{u"台帐"_s, {}};
    for (int column = 0; column < columnCount; ++column)
        layout.columns.push_back({u"列 %1"_s.arg(column + 1)});
    auto opened = sheet::SheetWriter::create(path, layout);
    auto *writer = std::get_if<std::unique_ptr<sheet::SheetWriter>>(&opened);
    if (!writer)
        fail("creating");
    std::vector<sheet::Cell> cells(columnCount);
    for (int row = 1; row <= rowCount; ++row) {
        for (int column = 0; column < columnCount; ++column) {
            sheet::Cell &cell = cells[static_cast<size_t>(column)];
            if (isDay(column))
                cell = sheet::Cell::ofDate(firstDay.addDays(row % 6000));
            else if (isNumber(column))
                cell = sheet::Cell::ofInteger(row);
            else
                cell = sheet::Cell::ofText(textOf(row, column));
        }
        if ((*writer)->add(cells))
            fail("writing");
        if (mostMegabytes && row % 5000 == 0)
            *mostMegabytes = std::max(*mostMegabytes, ownMegabytes());
    }
    if ((*writer)->finish())
        fail("finishing");
}

void writeBare(const QByteArray &path)
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(path.constData(), &options);
    lxw_worksheet *page = workbook_add_worksheet(book, "bare");
    lxw_format *days = workbook_add_format(book);
    format_set_num_format(days, "yyyy-mm-dd");
    for (int row = 0; row <= rowCount; ++row) {
        for (int column = 0; column < columnCount; ++column) {
            const auto at = static_cast<lxw_row_t>(row);
            const auto place = static_cast<lxw_col_t>(column);
            if (isDay(column)) {
                const QDate day = firstDay.addDays(row % 6000);
                lxw_datetime when = {};
                when.year = day.year();
                when.month = day.month();
                when.day = day.day();
                worksheet_write_datetime(page, at, place, &when, days);
            } else if (isNumber(column)) {
                worksheet_write_number(page, at, place, row, nullptr);
            } else {
                worksheet_write_string(page, at, place, textOf(row, column).toUtf8().constData(), nullptr);
            }
        }
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        fail("bare writing");
}

/// Rows go into a table in a transaction, the same way for both.
class Insert {
public:
    explicit Insert(const QString &folder)
    {
        if (sqlite3_open(QFile::encodeName(folder + u"/rows.db"_s).constData(), &m_database) != SQLITE_OK)
            fail("a database");
        execute("DROP TABLE IF EXISTS line");
        execute("CREATE TABLE line (a, b, c, d, e, f, g, h, i, j, k, l)");
        execute("BEGIN");
        sqlite3_prepare_v2(m_database, "INSERT INTO line VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", -1, &m_insert, nullptr);
    }
    Insert(const Insert &) = delete;
    Insert &operator=(const Insert &) = delete;
    ~Insert()
    {
        execute("COMMIT");
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }

    void bind(int column, const QString &text)
    {
        QByteArray &kept = m_kept[static_cast<size_t>(column)];
        kept = text.toUtf8();
        sqlite3_bind_text(m_insert, column + 1, kept.constData(), static_cast<int>(kept.size()), SQLITE_STATIC);
    }
    void add()
    {
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            fail("inserting");
        sqlite3_reset(m_insert);
        ++m_rows;
    }
    [[nodiscard]] int rows() const { return m_rows; }

private:
    void execute(const char *sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            fail(sql);
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    std::array<QByteArray, columnCount> m_kept;
    int m_rows = 0;
};

void read(const QString &path, const QString &folder, double *mostMegabytes = nullptr)
{
    auto opened = sheet::SheetReader::open(path);
    auto *reader = std::get_if<std::unique_ptr<sheet::SheetReader>>(&opened);
    if (!reader)
        fail("opening");
    Insert insert(folder);
    for (sheet::SheetRow row; (*reader)->next(row);) {
        for (int column = 0; column < columnCount; ++column)
            insert.bind(column, row.at(column).text);
        insert.add();
        if (mostMegabytes && insert.rows() % 5000 == 0)
            *mostMegabytes = std::max(*mostMegabytes, ownMegabytes());
    }
    if ((*reader)->error() || insert.rows() != rowCount + 1)
        fail("reading");
}

void readBare(const QByteArray &path, const QString &folder)
{
    unzFile zip = unzOpen64(path.constData());
    if (!zip || unzLocateFile(zip, "xl/worksheets/sheet1.xml", 1) != UNZ_OK || unzOpenCurrentFile(zip) != UNZ_OK)
        fail("bare opening");
    Insert insert(folder);
    QXmlStreamReader xml;
    std::array<char, 65536> buffer{};
    int column = 0;
    QString text;
    for (;;) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (xml.name() == u"row"_s)
                column = 0;
            text.clear();
            break;
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            if (xml.name() == u"c"_s && column < columnCount)
                insert.bind(column++, text);
            else if (xml.name() == u"row"_s)
                insert.add();
            break;
        case QXmlStreamReader::Invalid: {
            const int got = unzReadCurrentFile(zip, buffer.data(), static_cast<unsigned>(buffer.size()));
            if (xml.error() != QXmlStreamReader::PrematureEndOfDocumentError || got <= 0)
                fail("bare reading");
            xml.addData(QByteArray(buffer.data(), got));
            break;
        }
        case QXmlStreamReader::EndDocument:
            unzCloseCurrentFile(zip);
            unzClose(zip);
            if (insert.rows() != rowCount + 1)
                fail("bare rows");
            return;
        default:
            break;
        }
    }
}

} // namespace

void measureSheets(FigureTable &table)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rows.xlsx"_s);
    const QByteArray bare = QFile::encodeName(folder.filePath(u"bare.xlsx"_s));
    const double before = ownMegabytes();
    double most = before;
    write(path, &most);
    read(path, folder.path(), &most);

    const std::string out = "xlsx of 100,000 rows × 12 columns, out";
    table.setTarget(out, {1.3, 0, 0});
    table.add(out, leastOf([&] { write(path); }), leastOf([&] { writeBare(bare); }));
    const std::string in = "xlsx of 100,000 rows × 12 columns, in";
    table.setTarget(in, {2.0, 0, 0});
    table.add(in, leastOf([&] { read(path, folder.path()); }), leastOf([&] { readBare(bare, folder.path()); }));
    table.setTarget("memory that it takes (MB)", {0, 0, 50});
    table.add("memory that it takes (MB)", most - before, -1);
}

} // namespace fairlead::bench
