// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/workbench.h"

#include <QWidget>

namespace fairlead::ui {

/// One step of an import.
class ImportPage : public QWidget {
    Q_OBJECT
public:
    explicit ImportPage(Workbench &bench, QWidget *parent = nullptr) : QWidget(parent), m_bench(bench) {}

    [[nodiscard]] virtual QString title() const = 0;
    /// Whether the next step can be taken.
    [[nodiscard]] virtual bool isReady() const = 0;
    /// Whether something runs that has to end first.
    [[nodiscard]] virtual bool isBusy() const { return false; }
    /// Stops what runs.
    virtual void cancel() {}

signals:
    /// isReady() or isBusy() may say something else now.
    void stateChanged();

protected:
    /// Sets every text anew that isn't data.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] Workbench &bench() const { return m_bench; }

private:
    Workbench &m_bench;
};

} // namespace fairlead::ui
