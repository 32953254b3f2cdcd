// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/finddialog.h"

#include "ui/core/icons.h"
#include "ui/core/plaintext.h"
#include "ui/search/hitdelegate.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using desk::SearchScope;

namespace {

constexpr int typingMsecs = 120;
constexpr int mostHits = 100;
const desk::SearchScopes everything{SearchScope::Tickets, SearchScope::Calls, SearchScope::Measures, SearchScope::Ships,
                                    SearchScope::People};

/// In the order of the chooser; the first is everything.
const std::array<desk::SearchScopes, 7> scopes{everything,           {SearchScope::Tickets},  {SearchScope::Faults},
                                               {SearchScope::Calls}, {SearchScope::Measures}, {SearchScope::Ships},
                                               {SearchScope::People}};

/// The record that shows the hit; without an id where none does.
RecordRef recordOf(const desk::SearchHit &hit)
{
    const auto textOfField = [&hit](SearchField field) {
        for (const desk::SearchHit::Line &line : hit.lines) {
            if (line.field == field)
                return line.text;
        }
        return QString();
    };
    if (!hit.ticketId.isNull())
        return {RecordKind::Ticket, RecordId(hit.ticketId.uuid()), textOfField(SearchField::Number), {}};
    switch (hit.kind) {
    case SearchKind::Ship:
        return {RecordKind::Ship, hit.id, textOfField(SearchField::ShipName), {}};
    case SearchKind::Engine:
        return {RecordKind::Engine, hit.id, textOfField(SearchField::SerialNo), {}};
    case SearchKind::Party:
        return {RecordKind::Party, hit.id, textOfField(SearchField::Name), {}};
    case SearchKind::Contact:
        return {RecordKind::Contact, hit.id, textOfField(SearchField::Name), {}};
    case SearchKind::Employee:
        return {RecordKind::Employee, hit.id, textOfField(SearchField::Name), {}};
    default:
        return {};
    }
}

} // namespace

FindDialog::FindDialog(Workbench &bench, QWidget *parent)
    : QDialog(parent),
      m_bench(bench),
      m_words(new QLineEdit),
      m_scope(new QComboBox),
      m_list(new QListWidget),
      m_count(plainLabel())
{
    setObjectName(u"find"_s);
    m_words->setObjectName(u"find_words"_s);
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    m_scope->setObjectName(u"find_scope"_s);
    for (size_t i = 0; i < scopes.size(); ++i)
        m_scope->addItem(QString());
    m_list->setObjectName(u"find_hits"_s);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_words, 1);
    bar->addWidget(m_scope);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    resize(90 * Theme::grid, 70 * Theme::grid);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMsecs);
    connect(&m_typing, &QTimer::timeout, this, &FindDialog::search);
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_scope, &QComboBox::activated, this, &FindDialog::search);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { openHit(m_list->row(item)); });
    retranslate();
}

void FindDialog::open()
{
    QDialog::show(); // beside the window: open() would block it
    raise();
    activateWindow();
    m_words->setFocus();
    m_words->selectAll();
}

void FindDialog::search()
{
    m_typing.stop();
    const QString words = m_words->text().trimmed();
    const int scope = m_scope->currentIndex();
    m_asked = u"%1 %2"_s.arg(scope).arg(words);
    if (words.isEmpty()) {
        show({});
        return;
    }
    m_bench.client().read(
        m_question, this,
        [words, scope](desk::Office office) {
            return desk::SearchDesk(office).search(words, scopes[static_cast<size_t>(scope)], mostHits);
        },
        [this, asked = m_asked](const std::vector<desk::SearchHit> &hits) {
            if (asked == m_asked)
                show(hits);
        });
}

void FindDialog::show(const std::vector<desk::SearchHit> &hits)
{
    m_hits = hits;
    m_list->clear();
    for (const desk::SearchHit &hit : m_hits) {
        const HitText text = textOf(hit);
        auto *item = new QListWidgetItem(u"%1\n%2"_s.arg(text.head, text.line), m_list); // for assistive tools
        item->setData(HitDelegate::textRole, QVariant::fromValue(text));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    const auto count = static_cast<int>(m_hits.size());
    m_count->setText(m_words->text().trimmed().isEmpty() ? tr("Words, parts of words, numbers; all of them must occur.")
                     : count == 0                        ? tr("Nothing found.")
                     : count < mostHits                  ? tr("Found: %1").arg(count)
                                                         : tr("The newest %1 are shown.").arg(count));
}

void FindDialog::openHit(int row)
{
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return;
    const RecordRef record = recordOf(m_hits[static_cast<size_t>(row)]);
    if (record.id.isNull()) {
        m_count->setText(tr("This call belongs to no case; all that it says stands here."));
        return;
    }
    close();
    m_bench.open(record);
}

bool FindDialog::eventFilter(QObject *watched, QEvent *event)
{
    // The words keep the keys: the arrows walk in the list, Enter opens.
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_typing.isActive())
                search(); // the answer first
            else
                openHit(m_list->currentRow());
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void FindDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FindDialog::retranslate()
{
    setWindowTitle(tr("Find anywhere"));
    m_words->setPlaceholderText(tr("Case, fault, measure, ship, engine, phone, person…"));
    m_words->setAccessibleName(tr("Words to find"));
    m_scope->setAccessibleName(tr("Where to look"));
    m_list->setAccessibleName(tr("What was found"));
    const QStringList names{tr("Everything"), tr("Cases"), tr("Faults"), tr("Calls"),
                            tr("Measures"),   tr("Ships"), tr("People")};
    for (int i = 0; i < names.size(); ++i)
        m_scope->setItemText(i, names[i]);
    show(m_hits);
}

} // namespace fairlead::ui
