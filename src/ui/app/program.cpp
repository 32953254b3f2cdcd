// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/program.h"

#include "ui/app/renderer.h"
#include "ui/core/executorrunner.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QMessageBox>
#include <QMetaEnum>
#include <QProgressDialog>
#include <QTextStream>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

Theme::Mode modeFrom(const QString &name)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Theme::Mode>().keyToValue(name.toLatin1().constData(), &known);
    return known ? static_cast<Theme::Mode>(value) : Theme::Mode::System;
}

void print(FILE *stream, const QString &text)
{
    QTextStream(stream) << text << Qt::endl;
}

} // namespace

Program::Program(const Options &options)
    : m_options(options),
      m_settings(
          isRendering()
              ? std::make_unique<QSettings>(m_temporary.filePath(u"settings.ini"_s), QSettings::IniFormat)
              : std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"fairlead"_s, u"fairlead"_s)),
      m_opener(options)
{
    const QString kept = m_settings->value(u"window/language"_s).toString();
    m_language.use(options.language.isEmpty() ? kept : options.language);
    Theme::instance().setMode(modeFrom(m_settings->value(u"window/theme"_s).toString()));
    connect(&m_opener, &DatabaseOpener::ready, this, &Program::showWindow);
    connect(&m_opener, &DatabaseOpener::failed, this, &Program::sayAndEnd);
    connect(&m_opener, &DatabaseOpener::demoProgress, this, &Program::showDemoProgress);
}

Program::~Program()
{
    // The window and its forms first, then what they work with, and last the executor, which carries open saves through.
    m_window.reset();
    m_bench.reset();
    m_executor.reset();
}

void Program::start()
{
    // It says what goes wrong later, when an event loop runs that can be ended.
    m_opener.start();
    // Meanwhile; but what is made anew may want to say how far it is.
    if (!m_opener.isToBeMade())
        makeWindow();
}

void Program::makeWindow()
{
    m_executor = std::make_unique<storage::DbExecutor>(m_opener.address());
    const auto clock = std::make_shared<desk::SystemClock>();
    // Drafts belong to the database that they are to be saved in.
    const QByteArray place =
        QCryptographicHash::hash(m_opener.address().toDisplay().toUtf8(), QCryptographicHash::Sha256);
    const QString drafts = QDir(isRendering() ? m_temporary.path() : Options::dataFolder())
                               .filePath(u"drafts/"_s + QString::fromLatin1(place.toHex().left(16)));
    Workbench::Parts parts;
    parts.runner = std::make_unique<ExecutorRunner>(*m_executor, clock);
    parts.clock = clock;
    parts.draftFolder = drafts;
    parts.settings = std::move(m_settings);
    m_bench = std::make_unique<Workbench>(std::move(parts));
    m_window = std::make_unique<MainWindow>(*m_bench, m_language, [this] { return m_opener.name(); });
}

void Program::showWindow()
{
    delete m_progress;
    m_progress = nullptr;
    if (!m_window)
        makeWindow();
    m_window->show();
    if (isRendering())
        QMetaObject::invokeMethod(this, &Program::render, Qt::QueuedConnection);
    else
        m_window->start();
}

void Program::render()
{
    const QStringList failed = Renderer(*m_bench, m_language, *m_window).renderInto(m_options.renderFolder);
    for (const QString &path : failed)
        print(stderr, tr("Could not be written: %1").arg(path));
    if (failed.isEmpty())
        print(stdout, QDir(m_options.renderFolder).absolutePath());
    QApplication::exit(failed.isEmpty() ? 0 : 1);
}

void Program::sayAndEnd(const QString &message)
{
    delete m_progress;
    m_progress = nullptr;
    print(stderr, message);
    if (QApplication::platformName() == u"offscreen"_s) {
        QApplication::exit(1);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Critical, tr("Fairlead"), message, QMessageBox::Close);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::finished, qApp, [] { QApplication::exit(1); });
    box->open();
}

void Program::showDemoProgress(int done, int all)
{
    if (isRendering())
        return;
    if (!m_progress) {
        m_progress = new QProgressDialog(tr("Making the demonstration data…"), QString(), 0, all);
        m_progress->setWindowTitle(tr("Fairlead"));
        m_progress->setMinimumDuration(0);
        m_progress->show();
    }
    m_progress->setValue(done);
}

} // namespace fairlead::ui
