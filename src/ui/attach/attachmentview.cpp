// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attach/attachmentview.h"

#include "ui/attach/attachmentdelegate.h"
#include "ui/core/icons.h"
#include "ui/core/plaintext.h"
#include "ui/form/flowlayout.h"
#include "ui/form/notelabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

QPushButton *smallButton(const QString &name, const QString &iconName)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setIcon(icon(iconName));
    return button;
}

QString iconNameOf(FileType type)
{
    return isPicture(type) ? u"picture"_s : u"document"_s;
}

} // namespace

AttachmentView::AttachmentView(Workbench &bench, Removal removal, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_removal(removal),
      m_list(new QListWidget),
      m_hint(plainLabel()),
      m_note(new NoteLabel),
      m_question(new QWidget),
      m_questionLabel(plainLabel()),
      m_answer(new QLineEdit),
      m_answerOk(new QPushButton),
      m_answerCancel(new QPushButton),
      m_attach(smallButton(u"attach"_s, u"attach"_s)),
      m_open(smallButton(u"open_attachment"_s, u"search"_s)),
      m_save(smallButton(u"save_attachment"_s, u"save"_s)),
      m_caption(smallButton(u"caption_attachment"_s, u"edit"_s)),
      m_remove(smallButton(u"withdraw_attachment"_s, u"remove"_s))
{
    m_list->setObjectName(u"attachment_list"_s);
    m_list->setItemDelegate(new AttachmentDelegate(m_list));
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *inside = new QVBoxLayout(m_list->viewport());
    inside->setContentsMargins(Theme::grid, 0, Theme::grid, 0);
    inside->addWidget(m_hint);
    m_note->setObjectName(u"attachment_note"_s);
    m_answer->setObjectName(u"attachment_answer"_s);
    m_answer->setMaxLength(1000);
    m_answer->installEventFilter(this);
    m_answerOk->setObjectName(u"attachment_answer_ok"_s);
    m_answerCancel->setObjectName(u"attachment_answer_cancel"_s);
    m_answerOk->setAutoDefault(false);
    m_answerCancel->setAutoDefault(false);
    m_questionLabel->setBuddy(m_answer);

    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(Theme::grid);
    question->addWidget(m_questionLabel);
    question->addWidget(m_answer, 1);
    question->addWidget(m_answerOk);
    question->addWidget(m_answerCancel);
    m_question->hide();

    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar, Theme::grid);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_attach, m_open, m_save, m_caption, m_remove})
        flow->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid / 2);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_question);
    layout->addWidget(m_note);
    layout->addWidget(bar);

    connect(m_attach, &QPushButton::clicked, this, &AttachmentView::chooseFiles);
    connect(m_open, &QPushButton::clicked, this, [this] { listKey(Qt::Key_Return, Qt::NoModifier); });
    connect(m_save, &QPushButton::clicked, this, [this] { listKey(Qt::Key_S, Qt::ControlModifier); });
    connect(m_caption, &QPushButton::clicked, this, [this] { ask(Asking::Caption); });
    connect(m_remove, &QPushButton::clicked, this, [this] { listKey(Qt::Key_Delete, Qt::NoModifier); });
    connect(m_answerOk, &QPushButton::clicked, this, &AttachmentView::answer);
    connect(m_answerCancel, &QPushButton::clicked, this, &AttachmentView::stopAsking);
    connect(m_answer, &QLineEdit::textChanged, this, [this] { updateButtons(); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        stopAsking();
        updateButtons();
    });
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { listKey(Qt::Key_Return, Qt::NoModifier); });
    connect(&Theme::instance(), &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    takeFrom(this);
    retranslate();
    showItems();
}

void AttachmentView::takeFrom(QWidget *area)
{
    area->setAcceptDrops(true);
    area->installEventFilter(this);
    // What is typed into takes text; what else is dropped on it or pasted into it is meant for the form.
    const auto scrolled = area->findChildren<QAbstractScrollArea *>();
    for (QAbstractScrollArea *child : scrolled) {
        if (child == m_list)
            continue;
        child->installEventFilter(this);
        child->viewport()->installEventFilter(this);
    }
    const auto lines = area->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        if (line != m_answer)
            line->installEventFilter(this);
    }
}

bool AttachmentView::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (!m_adding || !hasFiles(*drag->mimeData()))
            break;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        return true;
    }
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!m_adding || !hasFiles(*drop->mimeData()))
            break;
        // Never a move: the other program would take its file away.
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        emit filesGiven(filesIn(*drop->mimeData()));
        return true;
    }
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool override_ = event->type() == QEvent::ShortcutOverride;
        if (watched == m_answer) {
            if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
                if (override_)
                    event->accept();
                else if (key->key() == Qt::Key_Escape)
                    stopAsking();
                else
                    answer();
                return true;
            }
            break;
        }
        if (key->matches(QKeySequence::Paste)) {
            const QMimeData *clip = QApplication::clipboard()->mimeData();
            // Where text is typed, text that is on the clipboard is meant.
            const bool meant = clip && hasFiles(*clip) && (watched == m_list || !clip->hasText() || clip->hasUrls());
            if (!m_adding || !meant)
                break;
            if (override_)
                event->accept();
            else
                paste();
            return true;
        }
        if (watched == m_list && !override_ && listKey(key->key(), key->modifiers()))
            return true;
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool AttachmentView::listKey(int key, Qt::KeyboardModifiers modifiers)
{
    const AttachmentItem *item = current();
    if (!item)
        return false;
    if (modifiers == Qt::ControlModifier && key == Qt::Key_S) {
        emit saveRequested(item->key);
        return true;
    }
    if (modifiers.testFlag(Qt::ControlModifier))
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit openRequested(item->key);
        return true;
    case Qt::Key_F2:
        ask(Asking::Caption);
        return true;
    case Qt::Key_Delete:
        if (m_removal == Removal::TakeAway)
            emit removalGiven(item->key, {});
        else
            ask(Asking::Reason);
        return true;
    default:
        return false;
    }
}

void AttachmentView::chooseFiles()
{
    m_bench.prompts().openFiles(this, tr("Attach files"), {}, [this](const QStringList &paths) {
        std::vector<IncomingFile> files;
        for (const QString &path : paths)
            files.push_back({path});
        emit filesGiven(files);
    });
}

bool AttachmentView::paste()
{
    const QMimeData *clip = QApplication::clipboard()->mimeData();
    const std::vector<IncomingFile> files = clip ? filesIn(*clip) : std::vector<IncomingFile>();
    if (!files.empty())
        emit filesGiven(files);
    return !files.empty();
}

void AttachmentView::ask(Asking asking)
{
    const AttachmentItem *item = current();
    if (!item || !item->withdrawn.isEmpty())
        return;
    m_asking = asking;
    m_askedKey = item->key;
    retranslate();
    m_answer->setText(asking == Asking::Caption ? item->caption : QString());
    m_answer->selectAll();
    m_question->show();
    m_answer->setFocus(Qt::OtherFocusReason);
    updateButtons();
}

void AttachmentView::answer()
{
    const QString text = m_answer->text().trimmed();
    if (m_asking == Asking::Reason && text.isEmpty())
        return; // its button says so by being disabled
    const Asking asked = m_asking;
    const QString key = m_askedKey;
    stopAsking();
    if (asked == Asking::Caption)
        emit captionGiven(key, text);
    else if (asked == Asking::Reason)
        emit removalGiven(key, text);
}

void AttachmentView::stopAsking()
{
    if (m_asking == Asking::Nothing)
        return;
    m_asking = Asking::Nothing;
    const bool hadFocus = m_question->isAncestorOf(QApplication::focusWidget());
    m_question->hide();
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
}

void AttachmentView::setItems(std::vector<AttachmentItem> items)
{
    m_items = std::move(items);
    showItems();
}

void AttachmentView::showItems()
{
    const QString kept = m_list->currentItem() ? m_list->currentItem()->data(KeyRole).toString() : QString();
    const Asking asking = m_asking;
    {
        const QSignalBlocker quiet(m_list); // what is being asked goes on
        m_list->clear();
        QString heading;
        for (const AttachmentItem &each : m_items) {
            if (each.heading != heading) {
                heading = each.heading;
                auto *line = new QListWidgetItem(heading, m_list);
                line->setData(HeadingRole, heading);
                line->setFlags(Qt::NoItemFlags);
            }
            const QString title = each.caption.isEmpty() ? each.name : tr("%1 (%2)").arg(each.caption, each.name);
            auto *item = new QListWidgetItem(m_list);
            item->setData(KeyRole, each.key);
            item->setData(TitleRole, title);
            item->setData(AboutRole, each.about);
            item->setData(WithdrawnRole, each.withdrawn);
            item->setData(ThumbnailRole, each.thumbnail);
            item->setIcon(icon(iconNameOf(each.type)));
            const QString spoken = each.withdrawn.isEmpty() ? tr("%1, %2").arg(title, each.about)
                                                            : tr("%1, %2").arg(title, each.withdrawn);
            item->setData(Qt::AccessibleTextRole, spoken);
            item->setToolTip(plainToolTip(spoken));
            if (each.key == kept)
                m_list->setCurrentItem(item);
        }
    }
    if (asking != Asking::Nothing && (!current() || current()->key != m_askedKey))
        stopAsking();
    fitHeight();
    updateButtons();
}

void AttachmentView::setCurrent(const QString &key)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(KeyRole).toString() == key)
            m_list->setCurrentRow(i);
    }
}

const AttachmentItem *AttachmentView::current() const
{
    const QListWidgetItem *chosen = m_list->currentItem();
    const QString key = chosen ? chosen->data(KeyRole).toString() : QString();
    for (const AttachmentItem &item : m_items) {
        if (!key.isEmpty() && item.key == key)
            return &item;
    }
    return nullptr;
}

void AttachmentView::setRows(int rows)
{
    m_rows = rows;
    fitHeight();
}

void AttachmentView::fitHeight()
{
    if (m_rows == 0)
        return;
    // In a form: no taller than it has to be, and none at all while there is nothing in it.
    const int row = AttachmentDelegate::rowHeight(m_list->fontMetrics());
    const int rows = qBound(1, m_list->count(), m_rows);
    m_list->setFixedHeight(m_items.empty() ? m_list->fontMetrics().height() + 2 * Theme::grid
                                           : rows * row + 2 * m_list->frameWidth());
}

void AttachmentView::setAdding(bool adding)
{
    m_adding = adding;
    updateButtons();
}

void AttachmentView::setNote(Tone tone, const QString &text)
{
    m_note->setNote(tone, text);
}

void AttachmentView::updateButtons()
{
    const AttachmentItem *item = current();
    m_attach->setVisible(m_adding);
    const bool any = !m_items.empty();
    m_hint->setVisible(m_adding && !any);
    for (QPushButton *button : {m_open, m_save, m_caption, m_remove})
        button->setVisible(any);
    m_save->setVisible(any && m_removal == Removal::Withdraw);
    m_open->setEnabled(item);
    m_save->setEnabled(item);
    m_caption->setEnabled(item && item->withdrawn.isEmpty());
    m_remove->setEnabled(item && item->withdrawn.isEmpty());
    m_answerOk->setEnabled(m_asking != Asking::Reason || !m_answer->text().trimmed().isEmpty());
}

void AttachmentView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showItems();
    }
    QWidget::changeEvent(event);
}

void AttachmentView::retranslate()
{
    const bool withdraws = m_removal == Removal::Withdraw;
    m_list->setAccessibleName(tr("Attachments"));
    m_attach->setText(tr("Attach files…"));
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Enter"));
    m_save->setText(tr("Save as…"));
    m_save->setToolTip(u"Ctrl+S"_s);
    m_caption->setText(tr("Caption…"));
    m_caption->setToolTip(u"F2"_s);
    m_remove->setText(withdraws ? tr("Withdraw…") : tr("Take away"));
    m_remove->setToolTip(tr("Delete"));
    m_hint->setText(tr("Drop files and pictures here, or paste them with Ctrl+V."));
    m_questionLabel->setText(m_asking == Asking::Caption ? tr("Caption:") : tr("Why is it withdrawn?"));
    m_answer->setAccessibleName(m_questionLabel->text());
    m_answerOk->setText(m_asking == Asking::Caption ? tr("OK") : tr("Withdraw"));
    m_answerCancel->setText(tr("Cancel"));
}

QString sizeText(qint64 bytes)
{
    if (bytes < 1024)
        return u"%1 B"_s.arg(bytes);
    return QLocale::c().formattedDataSize(bytes, bytes < 10 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace fairlead::ui
