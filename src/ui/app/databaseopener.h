// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/databaseaddress.h"
#include "ui/app/options.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace fairlead::ui {

/// Makes the program's database ready, off the GUI thread: the usual one is made at the first start, the demonstration is
/// filled; one that somebody named is only opened. Brings the schema up to date.
class DatabaseOpener : public QObject {
    Q_OBJECT
public:
    explicit DatabaseOpener(const Options &options, QObject *parent = nullptr);
    ~DatabaseOpener() override;

    void start();
    /// Whether there is no database yet, but one of ours that start() makes.
    [[nodiscard]] bool isToBeMade() const { return m_isToBeMade; }
    /// After ready().
    [[nodiscard]] const storage::DatabaseAddress &address() const { return m_address; }
    /// For people: the file's or the database's name.
    [[nodiscard]] QString name() const;

signals:
    void ready();
    /// A sentence for people; nothing was created or changed.
    void failed(const QString &message);
    /// How far the demonstration data is.
    void demoProgress(int done, int all);

private:
    /// On the worker.
    void prepare();
    void makeDemo();

    Options m_options;
    storage::DatabaseAddress m_address;
    bool m_isToBeMade;
    QThreadPool m_worker;
};

} // namespace fairlead::ui
