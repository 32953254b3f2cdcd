// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/rulebookpage.h"

#include "ui/case/caseform.h"
#include "ui/core/plaintext.h"
#include "ui/core/theme.h"
#include "ui/form/choicefields.h"
#include "ui/form/formhost.h"
#include "ui/form/linefields.h"
#include "ui/form/textfields.h"
#include "wording/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

enum Column { Id, Scored, Figure, OtherFigure, State_, ColumnCount };

constexpr int scoredWidth = 44 * Theme::grid;

QString figureOf(const rules::Clause *clause)
{
    if (!clause || !clause->points)
        return u"—"_s;
    QString text = clause->points->toString();
    if (clause->money != Money())
        text += u" · ¥"_s + clause->money.toYuan();
    return text;
}

bool differ(const rules::Clause *a, const rules::Clause *b)
{
    if (!a || !b)
        return a != b;
    return a->points != b->points || a->money != b->money || a->state != b->state ||
           a->condition.zh != b->condition.zh || a->reading.zh != b->reading.zh || a->conditions != b->conditions;
}

} // namespace

RulebookPage::RulebookPage(Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_versionLabel(plainLabel()),
      m_version(new QComboBox),
      m_otherLabel(plainLabel()),
      m_other(new QComboBox),
      m_change(new QPushButton),
      m_clauses(new QTreeWidget),
      m_title(plainLabel({}, true)),
      m_obligation(plainLabel({}, true)),
      m_condition(plainLabel({}, true)),
      m_reading(plainLabel({}, true)),
      m_forms(new FormHost)
{
    setObjectName(u"rulebook_page"_s);
    m_version->setObjectName(u"rulebook_version"_s);
    m_other->setObjectName(u"rulebook_other"_s);
    m_change->setObjectName(u"change_clause"_s);
    m_clauses->setObjectName(u"clauses"_s);
    m_clauses->setColumnCount(ColumnCount);
    m_clauses->setRootIsDecorated(false);
    m_clauses->setFrameShape(QFrame::NoFrame);
    m_clauses->setUniformRowHeights(true);
    m_versionLabel->setBuddy(m_version);
    m_otherLabel->setBuddy(m_other);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_obligation, m_condition, m_reading})
        label->setWordWrap(true);
    m_reading->setForegroundRole(QPalette::PlaceholderText);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(Theme::grid);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_versionLabel, m_version, m_otherLabel, m_other})
        bar->addWidget(widget);
    bar->addStretch();
    bar->addWidget(m_change);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, Theme::grid, Theme::grid);
    leftLayout->addLayout(bar);
    leftLayout->addWidget(m_clauses, 1);
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, Theme::grid);
    rightLayout->setSpacing(Theme::grid);
    for (QLabel *label : {m_title, m_obligation, m_condition, m_reading})
        rightLayout->addWidget(label);
    rightLayout->addWidget(m_forms, 1);
    rightLayout->addStretch();
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({560, 440});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_version, &QComboBox::currentIndexChanged, this, &RulebookPage::present);
    connect(m_other, &QComboBox::currentIndexChanged, this, &RulebookPage::present);
    connect(m_clauses, &QTreeWidget::currentItemChanged, this, &RulebookPage::presentClause);
    connect(m_clauses, &QTreeWidget::itemActivated, this, &RulebookPage::startChange);
    connect(m_change, &QPushButton::clicked, this, &RulebookPage::startChange);
    retranslate();
}

void RulebookPage::reload()
{
    m_bench.client().read(
        this,
        [](desk::Office office) {
            desk::RulebookDesk desk(office);
            return std::pair(desk.rulebooks(), desk.firstMonth());
        },
        [this](const std::pair<rules::RulebookSet, Month> &answer) {
            m_rulebooks = answer.first;
            m_first = answer.second;
            offerVersions();
            emit loaded();
        });
}

void RulebookPage::offerVersions()
{
    const QSignalBlocker quietVersion(m_version);
    const QSignalBlocker quietOther(m_other);
    const int known = m_version->count();
    const int chosenVersion = m_version->currentIndex();
    const int chosenOther = m_other->currentIndex();
    const int count = static_cast<int>(m_rulebooks.versions().size());
    for (QComboBox *box : {m_version, m_other}) {
        box->clear();
        for (const rules::Rulebook &each : m_rulebooks.versions())
            box->addItem(tr("Version %1, from %2").arg(each.version).arg(each.effectiveFrom.toString()));
    }
    // The newest beside the one before it, and what people chose as long as no version is new.
    m_version->setCurrentIndex(known == count ? chosenVersion : count - 1);
    m_other->setCurrentIndex(known == count ? chosenOther : std::max(0, count - 2));
    present();
}

const rules::Rulebook *RulebookPage::chosen(const QComboBox *box) const
{
    const int index = box->currentIndex();
    const auto &versions = m_rulebooks.versions();
    return index >= 0 && static_cast<size_t>(index) < versions.size() ? &versions[static_cast<size_t>(index)] : nullptr;
}

const rules::Clause *RulebookPage::current() const
{
    const QTreeWidgetItem *item = m_clauses->currentItem();
    const rules::Rulebook *rulebook = chosen(m_version);
    return item && rulebook ? rulebook->clause(item->text(Id)) : nullptr;
}

void RulebookPage::present()
{
    const QString shown = m_clauses->currentItem() ? m_clauses->currentItem()->text(Id) : QString();
    {
        const QSignalBlocker quiet(m_clauses);
        m_clauses->clear();
        const rules::Rulebook *rulebook = chosen(m_version);
        const rules::Rulebook *other = chosen(m_other);
        QFont bold = font();
        bold.setBold(true);
        for (const rules::Clause &clause : rulebook ? rulebook->clauses : std::vector<rules::Clause>()) {
            auto *item = new QTreeWidgetItem(m_clauses);
            const rules::Clause *before = other ? other->clause(clause.id) : nullptr;
            item->setText(Id, clause.id);
            item->setText(Scored, clause.condition.zh.isEmpty() ? clause.obligation.zh : clause.condition.zh);
            item->setToolTip(Scored, plainToolTip(clause.obligation.zh));
            item->setText(Figure, figureOf(&clause));
            item->setText(OtherFigure, figureOf(before));
            item->setText(State_, wording::label(clause.state));
            for (const int column : {Figure, OtherFigure})
                item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
            if (!differ(&clause, before))
                continue;
            for (int column = 0; column < ColumnCount; ++column)
                item->setFont(column, bold);
            item->setText(State_, tr("%1, changed").arg(item->text(State_)));
        }
        for (const int column : {Id, Figure, OtherFigure, State_})
            m_clauses->resizeColumnToContents(column);
        m_clauses->setColumnWidth(Scored, scoredWidth);
    }
    showClause(shown);
    if (!m_clauses->currentItem() && m_clauses->topLevelItemCount() > 0)
        m_clauses->setCurrentItem(m_clauses->topLevelItem(0));
    presentClause();
}

void RulebookPage::showClause(const QString &id)
{
    for (int i = 0; i < m_clauses->topLevelItemCount(); ++i) {
        if (m_clauses->topLevelItem(i)->text(Id) == id)
            m_clauses->setCurrentItem(m_clauses->topLevelItem(i));
    }
}

void RulebookPage::presentClause()
{
    const rules::Clause *clause = current();
    m_change->setEnabled(clause != nullptr);
    for (QLabel *label : {m_title, m_obligation, m_condition, m_reading})
        label->setVisible(clause != nullptr);
    if (!clause)
        return;
    m_title->setText(u"%1  %2"_s.arg(clause->id, figureOf(clause)));
    m_obligation->setText(clause->obligation.zh);
    m_condition->setText(tr("Scored: %1").arg(clause->condition.zh));
    m_condition->setVisible(!clause->condition.zh.isEmpty());
    m_reading->setText(tr("Reading: %1").arg(clause->reading.zh));
    m_reading->setVisible(!clause->reading.zh.isEmpty());
}

void RulebookPage::startChange()
{
    const rules::Clause *clause = current();
    if (!clause)
        return;
    const bool cutOff = clause->state == rules::ClauseState::CutOff;
    auto *form = new FormPanel(m_bench, {});
    form->setTitle([id = clause->id] { return tr("Change %1").arg(id); });
    form->setSubtitle([first = m_first] {
        return tr("Makes a new version of the rulebook, from %1 on at the earliest. What is decided stays as it is.")
            .arg(first.toString());
    });
    auto *from = form->add([] { return tr("&From month"); }, new MonthField(u"month"_s));
    from->setRequired(true);
    from->setValue(std::max(m_first, Month::of(m_bench.now().day()).next()));
    auto *points = form->add([] { return tr("&Points"); }, new PointsField(u"points"_s));
    auto *yuan = form->add([] { return tr("&Yuan"); }, new YuanField(u"yuan"_s));
    points->setPlaceholder(clause->points ? clause->points->toString() : QString());
    yuan->setPlaceholder(clause->money.toYuan());
    auto *confirm =
        form->add([] { return tr("&Confirm the reading as the company's own"); }, new CheckField(u"confirm"_s));
    form->setFieldShown(confirm, clause->state == rules::ClauseState::Reading);
    auto *reading = form->add([] { return tr("Another &reading"); }, new MultiLineField(u"reading"_s, 3));
    form->setFieldShown(reading, !cutOff);
    auto *condition = form->add([] { return tr("What is &scored"); }, new MultiLineField(u"condition"_s, 2));
    std::vector<Choice> models;
    if (const rules::Rulebook *rulebook = chosen(m_version)) {
        for (const rules::Clause &each : rulebook->clauses) {
            const QString text = u"%1 %2"_s.arg(each.id, each.condition.zh.left(24));
            if (each.isScored())
                models.push_back({each.id, [text] { return text; }});
        }
    }
    auto *like = form->add([] { return tr("&Judged like"); }, new ChoiceField(u"like"_s, std::move(models)));
    form->setFieldShown(like, cutOff);
    const auto command = [id = clause->id, cutOff, from, points, yuan, confirm, reading, condition, like] {
        desk::ChangeClause wanted;
        wanted.clauseId = id;
        wanted.from = from->value().value_or(Month());
        wanted.points = points->value();
        wanted.money = yuan->value();
        wanted.confirm = confirm->value();
        wanted.reading = reading->value();
        wanted.condition = condition->value();
        wanted.like = cutOff ? like->code() : QString();
        return wanted;
    };
    auto *result = plainLabel({}, true);
    result->setObjectName(u"trial"_s);
    result->setWordWrap(true);
    form->addWidget(result);
    form->addButton([] { return tr("What &last month would have been"); },
                    [this, form, command, result] { tryOut(form, command(), result); });
    saveWith<desk::RulebookDesk, desk::ChangeClause, RulebookId>(
        *form, [] { return tr("&Make the version"); }, &desk::RulebookDesk::changeClause, command);
    form->markClean();
    m_forms->open(form);
}

void RulebookPage::tryOut(FormPanel *form, const desk::ChangeClause &command, QLabel *result)
{
    if (!form->check())
        return;
    result->setText(tr("Judging last month's cases…"));
    const Month month = Month::of(m_bench.now().day()).previous();
    m_bench.client().readLong(
        form,
        [command, month, act = desk::Act{m_bench.client().actingId(), {}, {}}](desk::Office office) {
            return desk::RulebookDesk(office).trial(command, month, act);
        },
        [this, form, result](const desk::Result<desk::Trial> &answer) {
            if (answer.ok()) {
                result->setText(trialText(answer.value()));
                return;
            }
            result->clear();
            form->showViolations(answer.violations());
        });
}

QString RulebookPage::trialText(const desk::Trial &trial) const
{
    QStringList lines{tr("%1: %2 cases judged, %3 findings would differ. Nothing is changed by this.")
                          .arg(wording::monthText(trial.month))
                          .arg(trial.cases)
                          .arg(trial.lines.size())};
    for (const desk::Trial::Person &person : trial.persons)
        lines.append(tr("%1: %2 instead of %3").arg(person.name, person.after.toString(), person.before.toString()));
    return lines.join(u'\n');
}

void RulebookPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        offerVersions();
    }
    QWidget::changeEvent(event);
}

void RulebookPage::retranslate()
{
    m_versionLabel->setText(tr("&Version"));
    m_otherLabel->setText(tr("beside"));
    m_version->setAccessibleName(tr("Version of the rulebook"));
    m_other->setAccessibleName(tr("Version to compare with"));
    m_change->setText(tr("C&hange this clause…"));
    m_clauses->setAccessibleName(tr("Clauses"));
    m_clauses->setHeaderLabels({tr("Clause"), tr("What is scored"), tr("Points"), tr("beside"), tr("State")});
}

} // namespace fairlead::ui
