// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/dbexecutor.h"
#include "support/desk/deskfixture.h"
#include "support/waiting.h"
#include "ui/core/workbench.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace fairlead::test {

/// Answers questions as it was told to, and remembers what was asked.
class ScriptedPrompts final : public ui::Prompts {
public:
    void confirm(QWidget *, const ui::Question &question, std::function<void(bool)> answered) override
    {
        asked.append(question.text);
        answered(answer);
    }
    void inform(QWidget *, const QString &, const QString &text) override { told.append(text); }
    void saveFile(QWidget *, const QString &, const QString &, const QString &,
                  std::function<void(const QString &)> chosen) override
    {
        if (!path.isEmpty())
            chosen(path);
    }
    void openFile(QWidget *, const QString &, const QString &, std::function<void(const QString &)> chosen) override
    {
        if (!path.isEmpty())
            chosen(path);
    }

    void openFiles(QWidget *, const QString &, const QString &,
                   std::function<void(const QStringList &)> chosen) override
    {
        if (!paths.isEmpty())
            chosen(paths);
    }
    bool showFile(const QString &file) override
    {
        shown.append(file);
        return true;
    }

    bool answer = true;
    QString path;
    QStringList paths;
    QStringList shown; ///< files that the system was to show
    QStringList asked;
    QStringList told;
};

/// A test of widgets on the office of DeskFixture: a workbench with a real executor on a fresh SQLite database, settings
/// and drafts in a folder of the test. Somebody with all rights is working: the manager.
class BenchFixture : public DeskFixture {
protected:
    void SetUp() override;
    void TearDown() override;

    [[nodiscard]] ui::Workbench &bench() { return *m_bench; }
    [[nodiscard]] ui::DeskClient &client() { return m_bench->client(); }
    [[nodiscard]] QString draftFolder() const { return m_folder->filePath(QStringLiteral("drafts")); }
    /// Ends the workbench and makes another one, as a new start of the program would.
    void restartBench();
    /// Waits until every question has its answer and every row that is seen is loaded.
    void settle(QWidget &window);
    void setActing(const EmployeeId &person);

    ScriptedPrompts *prompts = nullptr;
    QStringList messages; ///< what the workbench said

private:
    void makeBench();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::DbExecutor> m_executor;
    std::unique_ptr<ui::Workbench> m_bench;
};

/// Types text as an input method does: the only way that knows Chinese.
void commit(QWidget *into, const QString &text);

} // namespace fairlead::test

/// The window is the same on both databases; what is below it is tried on both elsewhere.
#define FAIRLEAD_ON_SQLITE(Fixture)                                                                                    \
    INSTANTIATE_TEST_SUITE_P(, Fixture, ::testing::Values(::fairlead::test::Backend::Sqlite),                          \
                             [](const auto &run) { return ::fairlead::test::nameOf(run.param); })
