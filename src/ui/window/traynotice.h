// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/theme.h"

#include <QSystemTrayIcon>

namespace fairlead::ui {

/// The program's icon in the desktop's tray and the notices beside it. On a desktop without a tray nothing is shown, and
/// shown() says so, that somebody else may tell it.
class TrayNotice : public QObject {
    Q_OBJECT
public:
    explicit TrayNotice(QObject *parent = nullptr);

    /// Shows a notice, plain text. False where the desktop has no place for one.
    bool show(Tone tone, const QString &title, const QString &text);

signals:
    /// Somebody wants to see the window: the icon or a notice was clicked.
    void chosen();

private:
    QSystemTrayIcon m_icon;
};

} // namespace fairlead::ui
