// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl.h"

#include <QJsonDocument>
#include <QProcess>

namespace fairlead::test {

QJsonValue CtlRun::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << out.constData() << err.constData();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

CtlRun runCtl(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(FAIRLEADCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(120'000);
    EXPECT_TRUE(ended && process.exitStatus() == QProcess::NormalExit) << process.errorString().toStdString();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

CtlDatabase::CtlDatabase(Backend backend) : m_place(backend)
{
    const CtlRun made = run({QStringLiteral("init")});
    EXPECT_EQ(made.exitCode, 0) << made.err.constData();
}

QString CtlDatabase::address() const
{
    return m_place.address().toDisplay();
}

CtlRun CtlDatabase::run(const QStringList &arguments, const QByteArray &input) const
{
    return runCtl(QStringList{QStringLiteral("--db"), address(), QStringLiteral("--lang"), QStringLiteral("en")} +
                      arguments,
                  input);
}

QJsonValue CtlDatabase::json(const QStringList &arguments, const QByteArray &input) const
{
    const CtlRun run = this->run(QStringList{QStringLiteral("--json")} + arguments, input);
    EXPECT_EQ(run.exitCode, 0) << run.err.constData() << run.out.constData();
    return run.json();
}

} // namespace fairlead::test
