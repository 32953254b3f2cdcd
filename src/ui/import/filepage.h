// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importpage.h"
#include "ui/import/importwork.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fairlead::ui {

class KindChooser;
class NoteLabel;

/// The first step: which file, what it holds, and which sheet of it. The file is looked at as soon as it is known.
class FilePage final : public ImportPage {
    Q_OBJECT
public:
    explicit FilePage(Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("File"); }
    [[nodiscard]] bool isReady() const override { return !m_looking && m_look && !m_look->error; }
    [[nodiscard]] bool isBusy() const override { return m_looking; }
    /// When isReady().
    [[nodiscard]] const desk::ImportPreview &preview() const { return m_look->preview; }
    [[nodiscard]] desk::ImportKind kind() const;
    /// As the preview found it.
    [[nodiscard]] desk::ImportSource source() const;
    /// Forgets the file; what it held is likely to be asked for again.
    void clear();

protected:
    void retranslate() override;

private:
    void choose();
    void look();
    void take(const FileLook &look);
    void say();

    QLabel *m_kindLabel;
    KindChooser *m_kind;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QPushButton *m_choose;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet;
    NoteLabel *m_note;
    QLabel *m_help;
    std::optional<FileLook> m_look;
    bool m_looking = false;
    bool m_failed = false;
    quint64 m_generation = 0; // an answer to what was asked before is dropped
};

} // namespace fairlead::ui
