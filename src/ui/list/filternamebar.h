// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace fairlead::ui {

class NoteLabel;

/// The line above a list in which a filter gets its name: Enter takes it, Escape leaves things as they are.
/// Found as `LIST_filter_name`, `LIST_filter_name_save`, `LIST_filter_name_cancel`.
class FilterNameBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterNameBar(const QString &list, QWidget *parent = nullptr);

    /// Asks for the name of a new filter.
    void askForNew();
    /// Asks for another name of that one.
    void askForAnother(const QString &name);
    /// Something about the name in the line: it is taken, it replaces another one.
    void setHint(std::function<QString(const QString &name)> hint) { m_hint = std::move(hint); }

signals:
    /// `from` is empty for a new one. The bar stays until finish() or refuse() is called.
    void named(const QString &from, const QString &name);
    /// It is gone: the list takes the keys again.
    void closed();

public slots:
    void finish();
    void refuse(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QString &name);
    void save();
    void retranslate();

    std::function<QString(const QString &name)> m_hint;
    QString m_from;
    QLabel *m_label;
    QLineEdit *m_name;
    QPushButton *m_save;
    QPushButton *m_cancel;
    NoteLabel *m_note;
};

} // namespace fairlead::ui
