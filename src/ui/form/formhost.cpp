// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/formhost.h"

#include "ui/core/plaintext.h"
#include "ui/form/formpanel.h"

#include <QTabBar>

namespace fairlead::ui {

FormHost::FormHost(QWidget *parent) : QTabWidget(parent)
{
    setObjectName(QStringLiteral("forms"));
    setDocumentMode(true);
    setTabsClosable(true);
    setTabBarAutoHide(true);
    setElideMode(Qt::ElideRight);
    tabBar()->setAccessibleName(tr("Open forms"));
    connect(this, &QTabWidget::tabCloseRequested, this, [this](int index) {
        if (auto *form = qobject_cast<FormPanel *>(widget(index)))
            form->discard();
    });
    hide();
}

void FormHost::open(FormPanel *form, bool focus)
{
    addTab(form, QString());
    showTitle(form);
    connect(form, &FormPanel::titleChanged, this, [this, form] { showTitle(form); });
    connect(form, &FormPanel::dirtyChanged, this, [this, form] { showTitle(form); });
    for (const auto ended : {&FormPanel::saved, &FormPanel::closed})
        connect(form, ended, this, [this, form] { close(form); });
    QWidget::show();
    show(form);
    if (focus)
        form->focusFirst();
    emit formsChanged();
}

FormPanel *FormHost::currentForm() const
{
    return qobject_cast<FormPanel *>(currentWidget());
}

std::vector<FormPanel *> FormHost::forms() const
{
    std::vector<FormPanel *> forms;
    for (int i = 0; i < count(); ++i) {
        if (auto *form = qobject_cast<FormPanel *>(widget(i)))
            forms.push_back(form);
    }
    return forms;
}

FormPanel *FormHost::find(const QString &form, const QJsonObject &context) const
{
    for (FormPanel *open : forms()) {
        if (open->key().form == form && open->key().context == context)
            return open;
    }
    return nullptr;
}

void FormHost::show(FormPanel *form)
{
    setCurrentWidget(form);
}

void FormHost::close(FormPanel *form)
{
    const int index = indexOf(form);
    if (index < 0)
        return;
    removeTab(index);
    form->hide();
    form->deleteLater();
    setVisible(count() > 0);
    setCurrentIndex(0);
    emit formsChanged();
    emit formEnded();
}

void FormHost::showTitle(FormPanel *form)
{
    const int index = indexOf(form);
    if (index < 0)
        return;
    QString title = form->title();
    setTabToolTip(index, plainToolTip(title));
    title.replace(QLatin1Char('&'), QStringLiteral("&&"));
    setTabText(index, form->isDirty() ? title + QStringLiteral(" *") : title);
}

} // namespace fairlead::ui
