// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace fairlead::ui {

/// The program's language, switched while it runs: every widget gets QEvent::LanguageChange. Loads our translation and
/// Qt's own.
class Language : public QObject {
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// `zh`, `en`; anything else is taken from the system.
    void use(const QString &code);
    [[nodiscard]] const QString &code() const { return m_code; }
    /// What the system speaks: `zh` or `en`.
    static QString ofSystem();

signals:
    void changed();

private:
    QString m_code;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace fairlead::ui
