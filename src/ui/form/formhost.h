// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

#include <vector>

namespace fairlead::ui {

class FormPanel;

/// The open forms of a tab: one is seen, a strip above shows the others. Hidden while there is none. Forms go when they
/// are saved or discarded, and what stands before them is seen again; opening another one leaves those that are open as they
/// are.
class FormHost : public QTabWidget {
    Q_OBJECT
public:
    explicit FormHost(QWidget *parent = nullptr);

    /// Shows the form, takes it over, and puts the focus into its first field.
    void open(FormPanel *form, bool focus = true);
    [[nodiscard]] FormPanel *currentForm() const;
    [[nodiscard]] std::vector<FormPanel *> forms() const;
    /// An open form of that kind about the same thing; null when there is none.
    [[nodiscard]] FormPanel *find(const QString &form, const QJsonObject &context) const;
    /// Brings an open form to the front.
    void show(FormPanel *form);
    using QWidget::show;
    /// Takes it away without asking: it was saved.
    void close(FormPanel *form);

signals:
    /// Forms were opened or went.
    void formsChanged();
    /// A form was saved or discarded and has been taken away.
    void formEnded();

private:
    void showTitle(FormPanel *form);
};

} // namespace fairlead::ui
