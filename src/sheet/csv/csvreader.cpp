// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csv/csvreader.h"

#include "sheet/csv/csvtext.h"

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace fairlead::sheet {

namespace {

constexpr qint64 blockSize = 64 * 1024;

/// How the bytes of a file stand for characters, and where they begin.
struct Encoded {
    CsvForm::Encoding encoding = CsvForm::Encoding::Utf8;
    QStringConverter::Encoding known = QStringConverter::Utf8;
    qint64 begin = 0;
};

QStringDecoder decoderOf(const Encoded &encoded)
{
    // The mark was skipped already; a second one is text.
    if (encoded.encoding == CsvForm::Encoding::Gb18030)
        return QStringDecoder("GB18030");
    return QStringDecoder(encoded.known, QStringConverter::Flag::ConvertInitialBom);
}

/// Whether all of `file` from `begin` on is UTF-8. Reads it once: a letter of another encoding may come late.
bool isUtf8(QFile &file, qint64 begin)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    file.seek(begin);
    while (!file.atEnd()) {
        const QByteArray block = file.read(blockSize);
        if (block.isEmpty())
            break;
        const QString text = decoder.decode(block);
        if (decoder.hasError())
            return false;
    }
    // A character that is cut off at the end waits inside the decoder.
    const QString rest = decoder.decode(QByteArrayView("\n", 1));
    return rest == "\n"_L1 && !decoder.hasError();
}

Encoded encodingOf(QFile &file)
{
    const QByteArray first = file.peek(3);
    if (first.startsWith("\xEF\xBB\xBF"))
        return {CsvForm::Encoding::Utf8, QStringConverter::Utf8, 3};
    if (first.startsWith("\xFF\xFE"))
        return {CsvForm::Encoding::Utf16, QStringConverter::Utf16LE, 2};
    if (first.startsWith("\xFE\xFF"))
        return {CsvForm::Encoding::Utf16, QStringConverter::Utf16BE, 2};
    if (isUtf8(file, 0))
        return {CsvForm::Encoding::Utf8, QStringConverter::Utf8, 0};
    return {CsvForm::Encoding::Gb18030, QStringConverter::Utf8, 0};
}

/// How well `delimiter` divides the first lines: the number of fields that most lines have, weighed by how many do.
qint64 fitOf(QChar delimiter, QStringView sample)
{
    constexpr int mostLines = 50;
    CsvParser parser(delimiter);
    parser.feed(sample);
    std::map<qsizetype, int> linesOfWidth;
    CsvParser::Record record;
    int lines = 0;
    // The last line of the sample may be cut off: it stays inside the parser.
    while (lines < mostLines && parser.take(record)) {
        ++linesOfWidth[record.fields.size()];
        ++lines;
    }
    qint64 best = 0;
    for (const auto &[width, count] : linesOfWidth) {
        if (width > 1)
            best = std::max(best, qint64(count) * 100 / lines * 10 + std::min<qint64>(width, 9));
    }
    return best;
}

QChar delimiterOf(const QString &sample)
{
    QChar best = u',';
    qint64 bestFit = 0;
    for (const QChar candidate : {u',', u'\t', u';', u'|', u'，'}) {
        const qint64 fit = fitOf(candidate, sample);
        if (fit > bestFit) {
            best = candidate;
            bestFit = fit;
        }
    }
    return best;
}

} // namespace

SheetReader::Opened CsvReader::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return SheetError{SheetErrorCode::CannotOpen, {file.errorString()}};
    Encoded encoded = encodingOf(file);
    QStringDecoder decoder = decoderOf(encoded);
    file.seek(encoded.begin);
    QString sample = decoder.decode(file.read(blockSize));
    if (sample.isEmpty())
        return SheetError{SheetErrorCode::Empty, {}};
    if (!sample.contains(u'\n') && !sample.contains(u'\r'))
        sample += u'\n'; // a single line
    CsvForm form{encoded.encoding, delimiterOf(sample)};
    // Excel's own word for it, on a line of its own.
    static constexpr QLatin1String word("sep=");
    if (sample.startsWith(word, Qt::CaseInsensitive) && sample.size() > word.size() + 1 &&
        (sample.at(word.size() + 1) == u'\r' || sample.at(word.size() + 1) == u'\n')) {
        form.delimiter = sample.at(word.size());
        const bool two = QStringView(sample).mid(word.size() + 1).startsWith(u"\r\n");
        const qint64 unit = encoded.encoding == CsvForm::Encoding::Utf16 ? 2 : 1;
        encoded.begin += (word.size() + (two ? 3 : 2)) * unit;
    }
    return std::make_unique<CsvReader>(path, form, decoderOf(encoded), encoded.begin);
}

CsvReader::CsvReader(const QString &file, CsvForm form, QStringDecoder decoder, qint64 begin)
    : m_file(file), m_form(form), m_decoder(std::move(decoder)), m_parser(form.delimiter)
{
    if (!m_file.open(QIODevice::ReadOnly) || !m_file.seek(begin))
        m_error = SheetError{SheetErrorCode::CannotOpen, {m_file.errorString()}};
}

bool CsvReader::next(SheetRow &row)
{
    CsvParser::Record record;
    while (!m_parser.take(record)) {
        if (m_error || !readMore())
            return false;
    }
    row.number = record.number;
    row.hidden = false;
    row.cells.clear();
    row.cells.reserve(static_cast<size_t>(record.fields.size()));
    for (const QString &field : std::as_const(record.fields))
        row.cells.push_back(Cell::ofText(fromNeutral(field)));
    m_lastNumber = row.number;
    return true;
}

/// False when there is nothing more to come.
bool CsvReader::readMore()
{
    if (m_ended)
        return false;
    const QByteArray block = m_file.read(blockSize);
    if (block.isEmpty()) {
        m_ended = true;
        if (m_file.error() != QFileDevice::NoError)
            m_error = SheetError{SheetErrorCode::CannotOpen, {m_file.errorString()}};
        else if (!m_parser.finish())
            m_error = m_parser.error();
        return !m_error;
    }
    const QString text = m_decoder.decode(block);
    if (m_decoder.hasError() || text.contains(QChar::ReplacementCharacter)) {
        m_error = SheetError{SheetErrorCode::Encoding, {QString::number(m_lastNumber + 1)}};
        return false;
    }
    if (!m_parser.feed(text)) {
        m_error = m_parser.error();
        return false;
    }
    return true;
}

int CsvReader::permille() const
{
    const qint64 size = m_file.size();
    return size <= 0 ? 1000 : static_cast<int>(std::min<qint64>(1000, m_file.pos() * 1000 / size));
}

} // namespace fairlead::sheet
