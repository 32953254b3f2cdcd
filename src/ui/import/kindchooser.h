// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/import/importkind.h"

#include <QComboBox>

namespace fairlead::ui {

/// What a spreadsheet holds or is to hold.
class KindChooser : public QComboBox {
    Q_OBJECT
public:
    explicit KindChooser(QWidget *parent = nullptr);
    [[nodiscard]] desk::ImportKind kind() const;
    void setKind(desk::ImportKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace fairlead::ui
