// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/prompts.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace fairlead::ui {

namespace {

QMessageBox *messageBox(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text,
                        const QString &details)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(icon);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(details);
    // setTextFormat() leaves the informative text on AutoText, which would take a name for HTML.
    const auto labels = box->findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace

void DialogPrompts::confirm(QWidget *parent, const Question &question, std::function<void(bool)> answered)
{
    QMessageBox *box = messageBox(parent, question.dangerous ? QMessageBox::Warning : QMessageBox::Question,
                                  question.title, question.text, question.details);
    QPushButton *yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(question.dangerous ? no : yes);
    box->setEscapeButton(no);
    QObject::connect(box, &QMessageBox::finished, box,
                     [box, yes, answered = std::move(answered)] { answered(box->clickedButton() == yes); });
    box->open();
}

void DialogPrompts::inform(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox *box = messageBox(parent, QMessageBox::Information, title, text, {});
    box->addButton(QMessageBox::Ok);
    box->open();
}

namespace {

void askForFile(QWidget *parent, QFileDialog::AcceptMode mode, const QString &title, const QString &suggestion,
                const QString &filter, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (!suggestion.isEmpty())
        dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

} // namespace

void DialogPrompts::saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                             std::function<void(const QString &)> chosen)
{
    askForFile(parent, QFileDialog::AcceptSave, title, suggestion, filter, std::move(chosen));
}

void DialogPrompts::openFile(QWidget *parent, const QString &title, const QString &filter,
                             std::function<void(const QString &)> chosen)
{
    askForFile(parent, QFileDialog::AcceptOpen, title, {}, filter, std::move(chosen));
}

void DialogPrompts::openFiles(QWidget *parent, const QString &title, const QString &filter,
                              std::function<void(const QStringList &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, std::move(chosen));
    dialog->open();
}

bool DialogPrompts::showFile(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace fairlead::ui
