// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filetype.h"
#include "ui/attach/incomingfile.h"
#include "ui/core/workbench.h"

#include <QImage>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace fairlead::ui {

class NoteLabel;

/// An attachment as the list shows it.
struct AttachmentItem {
    QString key;     ///< by which signals name it
    QString heading; ///< what it belongs to; items of the same heading stand together. Empty: none
    QString name;
    QString caption;
    QString about; ///< size, who, when
    FileType type = FileType::Other;
    QImage thumbnail;  ///< null: the icon of its type
    QString withdrawn; ///< who withdrew it when and why; empty: it stands
};

/// The list of attachments with everything that is done with them, and nothing behind it: AttachmentPane puts stored ones into
/// it, AttachmentField those of a form.
///
/// Adding: the button, drag and drop of files and pictures, Ctrl+V of files, a screenshot or a photo. In the list: Enter
/// opens, F2 writes the caption, Delete withdraws (or, in a form, takes away), Ctrl+S saves elsewhere. Questions are asked in a
/// line under the list. Parts are found by the names `attachment_list`, `attach`, `open_attachment`, `save_attachment`,
/// `caption_attachment`, `withdraw_attachment`, `attachment_answer`, `attachment_answer_ok`.
class AttachmentView : public QWidget {
    Q_OBJECT
public:
    enum class Removal {
        Withdraw, ///< wants a reason; the item stays
        TakeAway  ///< nothing was saved yet
    };
    AttachmentView(Workbench &bench, Removal removal, QWidget *parent = nullptr);

    /// Keeps the current item by its key.
    void setItems(std::vector<AttachmentItem> items);
    [[nodiscard]] const std::vector<AttachmentItem> &items() const { return m_items; }
    /// Whether files can be added here; else the list only shows.
    void setAdding(bool adding);
    [[nodiscard]] bool isAdding() const { return m_adding; }
    /// What goes wrong, or goes on; in a line under the list.
    void setNote(Tone tone, const QString &text);
    void setCurrent(const QString &key);
    /// What is shown while there are none.
    [[nodiscard]] QListWidget *list() const { return m_list; }
    /// As many rows as this are seen without scrolling; 0: as many as there is room for.
    void setRows(int rows);

    /// Takes what is dropped on, or pasted into, another widget: the whole form around it. Text that is pasted stays the
    /// widget's own.
    void takeFrom(QWidget *area);

signals:
    void filesGiven(const std::vector<fairlead::ui::IncomingFile> &files);
    void openRequested(const QString &key);
    void saveRequested(const QString &key);
    void captionGiven(const QString &key, const QString &caption);
    /// `reason` is empty with Removal::TakeAway.
    void removalGiven(const QString &key, const QString &reason);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Asking { Nothing, Caption, Reason };

    void retranslate();
    void showItems();
    void updateButtons();
    void fitHeight();
    void chooseFiles();
    bool paste();
    void ask(Asking asking);
    void answer();
    void stopAsking();
    bool listKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] const AttachmentItem *current() const;

    Workbench &m_bench;
    Removal m_removal;
    bool m_adding = true;
    int m_rows = 0;
    std::vector<AttachmentItem> m_items;
    Asking m_asking = Asking::Nothing;
    QString m_askedKey;

    QListWidget *m_list;
    QLabel *m_hint;
    NoteLabel *m_note;
    QWidget *m_question;
    QLabel *m_questionLabel;
    QLineEdit *m_answer;
    QPushButton *m_answerOk;
    QPushButton *m_answerCancel;
    QPushButton *m_attach;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_caption;
    QPushButton *m_remove;
};

/// `1.2 MB`.
QString sizeText(qint64 bytes);

} // namespace fairlead::ui
