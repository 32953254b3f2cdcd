// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace fairlead::rules {

namespace {

/// Deeper than any rulebook goes. Paths are remembered down to here only, so that nonsense of a million brackets costs
/// no memory.
constexpr size_t deepest = 8;

QString unescaped(const QByteArray &raw)
{
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw);
    return QJsonDocument::fromJson("[\"" + raw + "\"]").array().first().toString();
}

bool endsScalar(char byte)
{
    return byte == ',' || byte == ']' || byte == '}' || byte == '"' || byte == '[' || byte == '{' || byte == '\n';
}

} // namespace

/// One walk over the bytes, without recursion.
class JsonLines::Scan {
public:
    Scan(const QByteArray &json, JsonLines &found) : m_json(json), m_found(found) { m_found.m_lines.insert({}, 1); }

    void run()
    {
        while (m_at < m_json.size())
            step(m_json.at(m_at));
    }

private:
    /// An object or a list that is open at this point of the walk.
    struct Level {
        bool isObject = false;
        QString path;
        qsizetype index = 0;   // in a list: of the value that comes next
        bool wantsName = true; // in an object: a name comes next, not a value
        QString member;        // in an object: path of the value whose name was read last
        bool skipsMember = false;
    };

    void step(char byte)
    {
        switch (byte) {
        case '{':
        case '[':
            open(byte == '{');
            break;
        case '}':
        case ']':
            close();
            break;
        case ',':
            next();
            break;
        case '"':
            readString();
            return;
        case '\n':
            ++m_line;
            break;
        case ' ':
        case '\t':
        case '\r':
        case ':':
            break;
        default:
            beginValue();
            while (m_at < m_json.size() && !endsScalar(m_json.at(m_at)))
                ++m_at;
            return;
        }
        ++m_at;
    }

    /// Notes where a value of a list, or the document, begins. A member of an object was noted at its name.
    QString beginValue()
    {
        if (m_ignored > 0)
            return {};
        if (m_levels.empty()) {
            m_found.m_lines.insert({}, m_line);
            return {};
        }
        const Level &level = m_levels.back();
        if (level.isObject)
            return level.member;
        QString path = pathOf(level.path, level.index);
        m_found.m_lines.insert(path, m_line);
        return path;
    }

    void open(bool isObject)
    {
        const bool skipped = !m_levels.empty() && m_levels.back().skipsMember;
        const QString path = beginValue();
        if (m_ignored > 0 || skipped || m_levels.size() == deepest) {
            ++m_ignored;
            return;
        }
        Level level;
        level.isObject = isObject;
        level.path = path;
        m_levels.push_back(level);
    }

    void close()
    {
        if (m_ignored > 0)
            --m_ignored;
        else if (!m_levels.empty())
            m_levels.pop_back();
    }

    void next()
    {
        if (m_ignored > 0 || m_levels.empty())
            return;
        m_levels.back().wantsName = true;
        m_levels.back().skipsMember = false;
        ++m_levels.back().index;
    }

    void readString()
    {
        const int line = m_line;
        const qsizetype begin = ++m_at;
        while (m_at < m_json.size() && m_json.at(m_at) != '"') {
            if (m_json.at(m_at) == '\\')
                ++m_at;
            if (m_at < m_json.size() && m_json.at(m_at) == '\n')
                ++m_line;
            ++m_at;
        }
        const qsizetype end = std::min(m_at, m_json.size());
        m_at = end + 1;

        if (m_ignored > 0)
            return;
        if (m_levels.empty() || !m_levels.back().isObject || !m_levels.back().wantsName)
            beginValue();
        else
            readName(unescaped(m_json.mid(begin, end - begin)), line);
    }

    void readName(const QString &name, int line)
    {
        Level &level = m_levels.back();
        level.wantsName = false;
        level.member = pathOf(level.path, name);
        if (m_found.m_lines.contains(level.member)) {
            m_found.m_repeated.push_back({level.member, line});
            level.skipsMember = true;
        } else {
            m_found.m_lines.insert(level.member, line);
        }
    }

    const QByteArray &m_json;
    JsonLines &m_found;
    std::vector<Level> m_levels;
    qint64 m_ignored = 0; // how many brackets are open below the last remembered level
    qsizetype m_at = 0;
    int m_line = 1;
};

JsonLines::JsonLines(const QByteArray &json)
{
    Scan(json, *this).run();
}

int JsonLines::lineOf(const QString &path) const
{
    QString known = path;
    while (!m_lines.contains(known))
        known.truncate(
            std::max<qsizetype>(0, std::max(known.lastIndexOf(QLatin1Char('.')), known.lastIndexOf(QLatin1Char('[')))));
    return m_lines.value(known);
}

QString JsonLines::pathOf(const QString &path, const QString &name)
{
    // The empty path is the document's, so an empty name must show.
    const QString shown = name.isEmpty() ? QStringLiteral("\"\"") : name;
    return path.isEmpty() ? shown : path + QLatin1Char('.') + shown;
}

QString JsonLines::pathOf(const QString &path, qsizetype index)
{
    return path + QLatin1Char('[') + QString::number(index) + QLatin1Char(']');
}

int JsonLines::lineAt(const QByteArray &json, qsizetype offset)
{
    const auto end = json.begin() + std::clamp<qsizetype>(offset, 0, json.size());
    return 1 + static_cast<int>(std::count(json.begin(), end, '\n'));
}

} // namespace fairlead::rules
