// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/traynotice.h"

#include "ui/core/icons.h"

#include <QCoreApplication>

namespace fairlead::ui {

namespace {

/// Some desktops take a notice for markup and others don't, so that escaping would show: what people typed (a ship's name)
/// stays text on both with letters that look the same.
QString withoutMarkup(QString text)
{
    return text.replace(u'<', u'‹').replace(u'>', u'›').replace(u'&', u'＆');
}

} // namespace

TrayNotice::TrayNotice(QObject *parent) : QObject(parent)
{
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayNotice::chosen);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayNotice::chosen);
}

bool TrayNotice::show(Tone tone, const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return false;
    if (!m_icon.isVisible()) {
        m_icon.setIcon(programIcon());
        m_icon.setToolTip(QCoreApplication::applicationName());
        m_icon.show();
    }
    m_icon.showMessage(title, withoutMarkup(text),
                       tone == Tone::Danger ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    return true;
}

} // namespace fairlead::ui
