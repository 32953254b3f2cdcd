// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfixture.h"

#include "desk/registrydesk.h"
#include "ui/core/executorrunner.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace fairlead::test {

void BenchFixture::SetUp()
{
    DeskFixture::SetUp();
    m_folder = makeTestFolder();
    m_executor = std::make_unique<storage::DbExecutor>(address());
    makeBench();
    setActing(manager);
}

void BenchFixture::TearDown()
{
    m_bench.reset();
    m_executor.reset();
    DeskFixture::TearDown();
}

void BenchFixture::makeBench()
{
    // The fixture's own clock, which outlives the workbench.
    const std::shared_ptr<const desk::Clock> shared(&clock, [](const desk::Clock *) {});
    ui::Workbench::Parts parts;
    parts.runner = std::make_unique<ui::ExecutorRunner>(*m_executor, shared);
    parts.clock = shared;
    auto scripted = std::make_unique<ScriptedPrompts>();
    prompts = scripted.get();
    parts.prompts = std::move(scripted);
    parts.draftFolder = draftFolder();
    parts.settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_bench = std::make_unique<ui::Workbench>(std::move(parts));
    QObject::connect(m_bench.get(), &ui::Workbench::message, m_bench.get(),
                     [this](ui::Tone, const QString &text) { messages.append(text); });
}

void BenchFixture::restartBench()
{
    m_bench.reset();
    makeBench();
    setActing(manager);
}

void BenchFixture::setActing(const EmployeeId &person)
{
    for (const Employee &employee : desk::RegistryDesk(office()).activeEmployees()) {
        if (employee.id == person)
            client().setActing(employee);
    }
}

void BenchFixture::settle(QWidget &window)
{
    // What is painted asks for its rows, and an answer may bring the next question.
    for (int calm = 0; calm < 2;) {
        window.grab();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        if (client().pending() == 0) {
            ++calm;
            continue;
        }
        calm = 0;
        waitUntil([this] { return client().pending() == 0; });
    }
}

void commit(QWidget *into, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(into, &event);
}

} // namespace fairlead::test
