// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/mergedesk.h"
#include "ui/registry/registryforms.h"

class QGridLayout;

namespace fairlead::ui {

class NoteLabel;

/// Fields of which two records that are to be merged know something else: for each a choice between the two.
class DifferencesField final : public Field {
    Q_OBJECT
public:
    explicit DifferencesField(const QString &name, QWidget *parent = nullptr);

    /// What was chosen of fields that differ still stays chosen.
    void setDifferences(const std::vector<desk::MergePreview::Difference> &differences);
    [[nodiscard]] QStringList fromKept() const { return chosen(kept); }
    [[nodiscard]] QStringList fromMerged() const { return chosen(merged); }
    /// The choice of a field: what the kept and the merged record know.
    [[nodiscard]] class QComboBox *combo(const QString &field) const;

    [[nodiscard]] bool isEmpty() const override { return m_rows.empty(); }
    void clear() override;
    [[nodiscard]] QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;
    [[nodiscard]] std::optional<Violation> ownViolation() const override;

private:
    static constexpr char kept[] = "kept";
    static constexpr char merged[] = "merged";
    struct Row {
        desk::MergePreview::Difference difference;
        QComboBox *combo = nullptr;
    };
    [[nodiscard]] QStringList chosen(const char *from) const;

    QGridLayout *m_grid;
    QWidget *m_box = nullptr;
    QJsonObject m_choices;
    std::vector<Row> m_rows;
};

/// Merges a record into another. Context: `kind` of record, `id` and `name` of the one that is to go; `other` and
/// `other_name`, where it is known already, of the one that stays. Shows what moves, what differs and which cases would be
/// judged otherwise before anything is saved.
class MergeForm final : public RegistryForm {
    Q_OBJECT
public:
    static constexpr char code[] = "merge";
    MergeForm(Workbench &bench, const QJsonObject &context);

private:
    [[nodiscard]] RecordKind recordKind() const;
    [[nodiscard]] QUuid other() const;
    template <typename IdType> [[nodiscard]] desk::MergeRecords<IdType> command() const;
    void save();
    void askPreview();
    void showPreview(const desk::Result<desk::MergePreview> &preview);

    RecordPicker *m_keep = nullptr;
    DifferencesField *m_differences;
    TextField *m_reason;
    NoteLabel *m_moves;
    NoteLabel *m_verdicts;
    int m_asked = 0;
    int m_keepVersion = 0;
    int m_mergedVersion = 0;
};

} // namespace fairlead::ui
