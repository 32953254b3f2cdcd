// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testdatabase.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <gtest/gtest.h>

namespace fairlead::test {

/// How a run of fairleadctl ended.
struct CtlRun {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// Standard output as the one JSON value that it should be; undefined, with a failure, when it isn't.
    [[nodiscard]] QJsonValue json() const;
    [[nodiscard]] QJsonObject object() const { return json().toObject(); }
    [[nodiscard]] QJsonArray array() const { return json().toArray(); }
};

/// Runs the real program and waits for its end.
CtlRun runCtl(const QStringList &arguments, const QByteArray &input = {});

/// A database of one backend, made by `fairleadctl init`, for tests of the command line.
class CtlDatabase {
public:
    explicit CtlDatabase(Backend backend);

    [[nodiscard]] QString address() const;
    /// Runs a command on it, in English.
    CtlRun run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same with `--json`; a failure unless it is done.
    QJsonValue json(const QStringList &arguments, const QByteArray &input = {}) const;

private:
    TestDatabase m_place;
};

/// Tests that run the program on both databases.
class CtlTest : public ::testing::TestWithParam<Backend> {
protected:
    CtlTest() : m_database(GetParam()) {}
    [[nodiscard]] const CtlDatabase &database() const { return m_database; }

private:
    CtlDatabase m_database;
};

/// `{"a": 1}` made from `{'a': 1}`: JSON in C++ without a hedge of backslashes.
inline QByteArray quoted(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace fairlead::test
