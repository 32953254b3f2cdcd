// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/mergeform.h"

#include "ui/core/plaintext.h"
#include "ui/form/notelabel.h"
#include "ui/form/offers.h"
#include "wording/labels.h"
#include "wording/sentences.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// A code as people read it; anything else as it is.
QString shown(const QString &field, const QString &value)
{
    const std::optional<PartyKind> kind = field == "kind"_L1 ? fromCode<PartyKind>(value) : std::nullopt;
    return kind ? wording::label(*kind) : value;
}

} // namespace

DifferencesField::DifferencesField(const QString &name, QWidget *parent) : Field(name, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_box = new QWidget;
    m_grid = new QGridLayout(m_box);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(Theme::grid);
    m_grid->setVerticalSpacing(Theme::grid / 2);
    m_grid->setColumnStretch(1, 1);
    layout->addWidget(m_box);
    setEditor(m_box);
}

void DifferencesField::setDifferences(const std::vector<desk::MergePreview::Difference> &differences)
{
    const bool same = std::equal(differences.begin(), differences.end(), m_rows.begin(), m_rows.end(),
                                 [](const desk::MergePreview::Difference &difference, const Row &row) {
                                     return difference.field == row.difference.field &&
                                            difference.kept == row.difference.kept &&
                                            difference.merged == row.difference.merged;
                                 });
    if (same)
        return;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_rows.clear();
    for (const desk::MergePreview::Difference &difference : differences) {
        const QString label = wording::fieldLabel(difference.field);
        auto *combo = new QComboBox;
        combo->setObjectName(difference.field);
        combo->setAccessibleName(label);
        if (difference.mustChoose)
            combo->addItem(tr("Choose which is right"), QString());
        combo->addItem(shown(difference.field, difference.kept), QLatin1String(kept));
        combo->addItem(shown(difference.field, difference.merged), QLatin1String(merged));
        const int chosen = combo->findData(m_choices.value(difference.field).toString());
        combo->setCurrentIndex(std::max(chosen, 0));
        auto *text = plainLabel(label);
        text->setBuddy(combo);
        const int line = static_cast<int>(m_rows.size());
        m_grid->addWidget(text, line, 0);
        m_grid->addWidget(combo, line, 1);
        m_rows.push_back({difference, combo});
        connect(combo, &QComboBox::activated, this, [this, combo, field = difference.field] {
            m_choices.insert(field, combo->currentData().toString());
            emit edited();
            emit valueChanged();
        });
    }
}

QComboBox *DifferencesField::combo(const QString &field) const
{
    for (const Row &row : m_rows) {
        if (row.difference.field == field)
            return row.combo;
    }
    return nullptr;
}

QStringList DifferencesField::chosen(const char *from) const
{
    QStringList fields;
    for (const Row &row : m_rows) {
        if (row.combo->currentData().toString() == QLatin1String(from))
            fields.append(row.difference.field);
    }
    return fields;
}

void DifferencesField::clear()
{
    m_choices = {};
    setDifferences({});
}

QJsonValue DifferencesField::draft() const
{
    return m_choices;
}

void DifferencesField::restore(const QJsonValue &draft)
{
    m_choices = draft.toObject();
    for (const Row &row : m_rows)
        row.combo->setCurrentIndex(std::max(row.combo->findData(m_choices.value(row.difference.field).toString()), 0));
}

std::optional<Violation> DifferencesField::ownViolation() const
{
    for (const Row &row : m_rows) {
        if (row.combo->currentData().toString().isEmpty())
            return violation(ViolationCode::Required);
    }
    return std::nullopt;
}

MergeForm::MergeForm(Workbench &bench, const QJsonObject &context)
    : RegistryForm(bench, QLatin1String(code), context),
      m_differences(new DifferencesField(u"from_merged"_s)),
      m_reason(new TextField(u"reason"_s)),
      m_moves(new NoteLabel),
      m_verdicts(new NoteLabel)
{
    setTitle([this] { return tr("Merge %1 into another").arg(nameIn()); });
    setSubtitle([] {
        return tr("Everything that hangs on it goes to the record that stays. It is no longer in use, and its name "
                  "leads there.");
    });
    m_keep = new RecordPicker(u"keep"_s);
    switch (recordKind()) {
    case RecordKind::Party:
        offerParties(bench, m_keep, PartyKind::ShipOwner);
        break;
    case RecordKind::Ship:
        offerShips(bench, m_keep);
        break;
    case RecordKind::Engine:
        offerEngines(bench, m_keep);
        break;
    default:
        offerContacts(bench, m_keep);
    }
    add([] { return tr("&Record that stays"); }, m_keep)->setRequired(true);
    add([] { return tr("Where they differ"); }, m_differences);
    m_moves->setObjectName(u"merge_moves"_s);
    m_verdicts->setObjectName(u"merge_verdicts"_s);
    addWidget(m_moves);
    addWidget(m_verdicts);
    add([] { return tr("R&eason"); }, m_reason)->setRequired(true);
    connect(m_keep, &Field::valueChanged, this, &MergeForm::askPreview);
    connect(m_differences, &Field::valueChanged, this, &MergeForm::askPreview);
    setSave([] { return tr("&Merge"); }, [this] { save(); });
    const QUuid known = QUuid::fromString(context.value(u"other"_s).toString());
    if (!known.isNull()) {
        m_keep->choose(known, context.value(u"other_name"_s).toString());
        askPreview();
    }
}

RecordKind MergeForm::recordKind() const
{
    return fromCode<RecordKind>(key().context.value(u"kind"_s).toString()).value_or(RecordKind::Party);
}

QUuid MergeForm::other() const
{
    return m_keep->chosen();
}

template <typename IdType> desk::MergeRecords<IdType> MergeForm::command() const
{
    desk::MergeRecords<IdType> command;
    command.keep = IdType(other());
    command.merged = idIn<IdType>();
    command.reason = m_reason->value();
    command.fromKept = m_differences->fromKept();
    command.fromMerged = m_differences->fromMerged();
    command.keepVersion = m_keepVersion;
    command.mergedVersion = m_mergedVersion;
    return command;
}

void MergeForm::askPreview()
{
    const int asked = ++m_asked;
    if (other().isNull()) {
        showPreview(Violations());
        return;
    }
    const auto ask = [this, asked](auto work) {
        bench().client().read(this, std::move(work), [this, asked](const desk::Result<desk::MergePreview> &preview) {
            if (asked == m_asked)
                showPreview(preview);
        });
    };
    switch (recordKind()) {
    case RecordKind::Party:
        return ask([command = command<PartyId>()](desk::Office office) {
            return desk::MergeDesk(office).previewParties(command);
        });
    case RecordKind::Ship:
        return ask([command = command<ShipId>()](desk::Office office) {
            return desk::MergeDesk(office).previewShips(command);
        });
    case RecordKind::Engine:
        return ask([command = command<EngineId>()](desk::Office office) {
            return desk::MergeDesk(office).previewEngines(command);
        });
    default:
        return ask([command = command<ContactId>()](desk::Office office) {
            return desk::MergeDesk(office).previewContacts(command);
        });
    }
}

void MergeForm::showPreview(const desk::Result<desk::MergePreview> &answer)
{
    m_verdicts->clear();
    if (!answer.ok()) {
        m_differences->setDifferences({});
        QStringList sentences;
        for (const Violation &violation : answer.violations())
            sentences.append(wording::sentence(violation));
        m_moves->setNote(Tone::Danger, sentences.join(u'\n'));
        return;
    }
    const desk::MergePreview &preview = answer.value();
    m_keepVersion = preview.keepVersion;
    m_mergedVersion = preview.mergedVersion;
    m_differences->setDifferences(preview.differences);
    QStringList moves;
    for (const desk::MergePreview::Move &move : preview.moves)
        moves.append(
            tr("%1 (%2): %3")
                .arg(wording::label(move.kind), wording::fieldLabel(move.column), QString::number(move.count)));
    m_moves->setNote(Tone::Accent, moves.isEmpty()
                                       ? tr("Nothing hangs on %1.").arg(preview.mergedName)
                                       : tr("Goes to %1:").arg(preview.keepName) + u'\n' + moves.join(u'\n'));
    QStringList verdicts;
    for (const desk::VerdictChange &change : preview.verdicts)
        verdicts.append(tr("%1: was “%2”, becomes “%3”")
                            .arg(change.ticketNumber, wording::warrantySentence(change.stored, change.judgedOn),
                                 wording::warrantySentence(change.anew, change.judgedOn)));
    if (!verdicts.isEmpty())
        m_verdicts->setNote(Tone::Warning,
                            tr("The warranty of these cases is judged anew:") + u'\n' + verdicts.join(u'\n'));
}

void MergeForm::save()
{
    const auto ended = [this, into = m_keep->line()->text()](const desk::Done &) {
        bench().say(Tone::Good, tr("%1 was merged into %2.").arg(nameIn(), into));
        if (recordKind() != RecordKind::Contact) // people stand on the page of their party
            bench().open({recordKind(), RecordId(other()), into, {}});
    };
    switch (recordKind()) {
    case RecordKind::Party:
        return submit(
            [command = command<PartyId>()](desk::Office office, const desk::Act &act) {
                return desk::MergeDesk(office).mergeParties(command, act);
            },
            ended);
    case RecordKind::Ship:
        return submit(
            [command = command<ShipId>()](desk::Office office, const desk::Act &act) {
                return desk::MergeDesk(office).mergeShips(command, act);
            },
            ended);
    case RecordKind::Engine:
        return submit(
            [command = command<EngineId>()](desk::Office office, const desk::Act &act) {
                return desk::MergeDesk(office).mergeEngines(command, act);
            },
            ended);
    default:
        return submit(
            [command = command<ContactId>()](desk::Office office, const desk::Act &act) {
                return desk::MergeDesk(office).mergeContacts(command, act);
            },
            ended);
    }
}

} // namespace fairlead::ui
