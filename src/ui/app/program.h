// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/dbexecutor.h"
#include "ui/app/databaseopener.h"
#include "ui/core/language.h"
#include "ui/core/workbench.h"
#include "ui/window/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

class QProgressDialog;

namespace fairlead::ui {

/// The program from its start to its end: opens the database, shows the window, or paints pictures of it.
class Program : public QObject {
    Q_OBJECT
public:
    explicit Program(const Options &options);
    ~Program() override;

    void start();

private:
    void makeWindow();
    void showWindow();
    void render();
    void sayAndEnd(const QString &message);
    void showDemoProgress(int done, int all);
    [[nodiscard]] bool isRendering() const { return !m_options.renderFolder.isEmpty(); }

    Options m_options;
    QTemporaryDir m_temporary; // drafts and settings of a rendering, which must not touch the user's
    std::unique_ptr<QSettings> m_settings;
    Language m_language;
    DatabaseOpener m_opener;
    std::unique_ptr<storage::DbExecutor> m_executor;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<MainWindow> m_window;
    QProgressDialog *m_progress = nullptr;
};

} // namespace fairlead::ui
