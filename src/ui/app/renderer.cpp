// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/renderer.h"

#include "desk/appraisaldesk.h"
#include "desk/registrydesk.h"
#include "report/monthsheetpaper.h"
#include "report/paperoutput.h"
#include "ui/core/language.h"
#include "ui/core/workbench.h"
#include "ui/list/recordlistview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/tab.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPixmap>
#include <QTabWidget>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

Renderer::Renderer(Workbench &bench, Language &language, MainWindow &window)
    : m_bench(bench), m_language(language), m_window(window)
{
}

QStringList Renderer::renderInto(const QString &folder)
{
    m_folder = QDir(folder);
    if (!m_folder.mkpath(u"."_s))
        return {folder};
    chooseSomebody();
    settle();
    m_window.messages()->closeAll();
    for (const QString &code : {u"zh"_s, u"en"_s}) {
        m_language.use(code);
        for (const auto &[mode, theme] :
             {std::pair{Theme::Mode::Light, u"light"_s}, std::pair{Theme::Mode::Dark, u"dark"_s}}) {
            Theme::instance().setMode(mode);
            for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
                m_window.resize(size);
                renderTabs(u"%1-%2-%3"_s.arg(code, theme).arg(size.width()));
            }
        }
    }
    renderSheet();
    return m_failed;
}

void Renderer::settle()
{
    // Painting asks for rows, rows bring more questions: until nothing is on its way any more.
    for (;;) {
        m_window.grab();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents(); // what the first one posted
        if (m_bench.client().pending() == 0)
            return;
        QEventLoop loop;
        QObject::connect(&m_bench.client(), &DeskClient::activeChanged, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

void Renderer::chooseSomebody()
{
    m_bench.client().read(
        &m_window, [](desk::Office office) { return desk::RegistryDesk(office).activeEmployees(); },
        [this](const std::vector<Employee> &employees) {
            for (const Employee &employee : employees) {
                if (employee.has(Role::Head))
                    m_bench.client().setActing(employee);
            }
            m_window.start();
        });
}

void Renderer::renderTabs(const QString &suffix)
{
    int number = 0;
    for (Tab *tab : m_window.tabs()) {
        m_window.showTab(tab->code());
        ++number;
        // The tab as it stands after a row was chosen; tabs with pages of their own show each.
        QTabWidget *book = nullptr;
        for (const QString &kind : {u"_book"_s, u"_pages"_s}) {
            if (auto *found = tab->findChild<QTabWidget *>(tab->code() + kind))
                book = found;
        }
        const int pages = book ? book->count() : 1;
        for (int page = 0; page < pages; ++page) {
            if (book)
                book->setCurrentIndex(page);
            settle();
            const auto lists = tab->findChildren<RecordListView *>();
            for (RecordListView *list : lists) {
                if (list->isVisible() && !list->currentKey())
                    list->table()->selectFirst();
            }
            settle();
            const QString place = pages > 1 ? u"%1.%2"_s.arg(number).arg(page + 1) : QString::number(number);
            save(u"%1-%2-%3.png"_s.arg(place, tab->code(), suffix));
        }
        if (book)
            book->setCurrentIndex(0);
    }
}

void Renderer::save(const QString &name)
{
    const QString path = m_folder.filePath(name);
    if (!m_window.grab().save(path))
        m_failed.append(path);
}

void Renderer::renderSheet()
{
    m_bench.client().readLong(
        &m_window,
        [today = m_bench.now().day()](desk::Office office) {
            desk::AppraisalDesk appraisal(office);
            const std::set<Month> closed = appraisal.closedMonths();
            const Month month = closed.empty() ? Month::of(today).previous() : *closed.rbegin();
            return std::pair(appraisal.monthSheet(month), appraisal.digestOf(month));
        },
        [this](const std::pair<rules::MonthSheet, QString> &sheet) {
            const QString path = m_folder.filePath(u"month-%1.pdf"_s.arg(sheet.first.month.toString()));
            if (report::writePdf(report::MonthSheetPaper(sheet.first, sheet.second), path))
                m_failed.append(path);
        });
    settle();
}

} // namespace fairlead::ui
