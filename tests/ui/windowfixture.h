// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/dbexecutor.h"
#include "support/desk/deskfixture.h"
#include "ui/core/language.h"
#include "ui/core/workbench.h"
#include "ui/window/mainwindow.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace fairlead::test {

/// A test of the whole window over a real database: real widgets, real threads, a clock that stands. It is 2026-05-04 09:00
/// in Shanghai and the call receiver works here.
class WindowFixture : public DeskFixture {
protected:
    void SetUp() override;
    void TearDown() override;

    /// Closes the window and opens it again, as after a crash: drafts stay.
    void restart();
    /// Handles events until nothing is asked of the database any more.
    void settle();
    void actAs(const EmployeeId &person);
    void itIsNow(const char *at);

    /// The visible widget of that name; fails the test where there is none.
    template <typename W = QWidget> W *widget(const QString &name)
    {
        for (W *found : window->findChildren<W *>(name)) {
            if (found->isVisible())
                return found;
        }
        ADD_FAILURE() << "no visible widget " << name.toStdString();
        return nullptr;
    }
    /// Types into the editor of that name as an input method does, Chinese too.
    void type(const QString &field, const QString &text);
    void press(const QString &button);
    void keys(const char *sequence);
    /// Chooses the first row of the shown list.
    void chooseFirstRow();

    std::shared_ptr<desk::SetClock> windowClock;
    QTemporaryDir folder;
    std::unique_ptr<ui::Language> language;
    std::unique_ptr<storage::DbExecutor> executor;
    std::unique_ptr<ui::Workbench> bench;
    std::unique_ptr<ui::MainWindow> window;

private:
    void open();
    void close();
};

} // namespace fairlead::test
