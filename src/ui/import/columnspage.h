// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importpage.h"
#include "ui/import/importwork.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace fairlead::ui {

class NoteLabel;

/// The second step: what each column is. Guessed from the headings, or as it was kept under a name.
class ColumnsPage final : public ImportPage {
    Q_OBJECT
public:
    explicit ColumnsPage(Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Columns"); }
    /// Every required field has its column.
    [[nodiscard]] bool isReady() const override;
    void setFile(desk::ImportKind kind, const desk::ImportPreview &preview);
    [[nodiscard]] const desk::ColumnMapping &mapping() const { return m_mapping; }

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void fillFields(QComboBox *chooser);
    /// Shows m_mapping in the choosers.
    void showMapping();
    /// Takes m_mapping from the choosers.
    void read();
    void nameChoosers();
    void say();
    void loadTemplates(const QString &select = {});
    void useTemplate();
    void keepTemplate();
    void dropTemplate();

    desk::ImportKind m_kind = desk::ImportKind::Engine;
    desk::ImportPreview m_preview;
    desk::ColumnMapping m_mapping;
    QStringList m_twice; // fields that several columns claim
    std::vector<QComboBox *> m_choosers;
    QLabel *m_templateLabel;
    QComboBox *m_template;
    QPushButton *m_drop;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_keep;
    NoteLabel *m_note;
    NoteLabel *m_kept;
    QTableWidget *m_table;
};

} // namespace fairlead::ui
