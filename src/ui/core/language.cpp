// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

Language::Language(QObject *parent) : QObject(parent) {}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

QString Language::ofSystem()
{
    return QLocale::system().language() == QLocale::Chinese ? u"zh"_s : u"en"_s;
}

void Language::use(const QString &code)
{
    const QString wanted = code == u"zh"_s || code == u"en"_s ? code : ofSystem();
    if (wanted == m_code)
        return;
    m_code = wanted;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    const bool chinese = wanted == u"zh"_s;
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English));
    if (chinese) {
        if (m_qts.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qts);
        // Last, so that it is asked first.
        if (m_ours.load(u":/i18n/fairlead_zh_CN.qm"_s))
            QCoreApplication::installTranslator(&m_ours);
    }
    emit changed();
}

} // namespace fairlead::ui
