// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QStringList>

namespace fairlead::ui {

class Language;
class MainWindow;
class Workbench;

/// Paints every tab into pictures, in both languages, light and dark, small and large, and the month sheet into a PDF:
/// for machines without a display, and to look at a change.
class Renderer {
public:
    Renderer(Workbench &bench, Language &language, MainWindow &window);

    /// Gives what could not be written; empty when all went well.
    QStringList renderInto(const QString &folder);

private:
    void settle();
    void chooseSomebody();
    void renderTabs(const QString &suffix);
    void renderSheet();
    void save(const QString &name);

    Workbench &m_bench;
    Language &m_language;
    MainWindow &m_window;
    QDir m_folder;
    QStringList m_failed;
};

} // namespace fairlead::ui
