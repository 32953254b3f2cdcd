// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "report/paperflow.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fairlead::report {

// The parts of a form (表单) on an upright sheet: ruled boxes with labels.

/// What is written into the boxes of a form: what is known as it is and what isn't as a dash; on a blank form, which is
/// filled in by hand where there is no computer, nothing at all.
class FormInk {
public:
    static FormInk filled() { return FormInk(Kind::Filled); }
    /// Not finished yet: what isn't known stays free to be written by hand.
    static FormInk open() { return FormInk(Kind::Open); }
    static FormInk blank() { return FormInk(Kind::Blank); }

    [[nodiscard]] bool isBlank() const { return m_kind == Kind::Blank; }
    [[nodiscard]] QString text(const QString &known) const;
    [[nodiscard]] QString day(std::optional<QDate> known) const;
    [[nodiscard]] QString moment(std::optional<Instant> known) const;
    /// A number with its unit; on a blank form the unit alone, behind room to write.
    [[nodiscard]] QString number(std::optional<int> known, const QString &unit) const;
    /// All that can be chosen, a filled box before what was: `■是　□否`.
    [[nodiscard]] PaperText choice(const QStringList &options, std::optional<size_t> chosen) const;
    /// The same where several may be chosen; nothing where nobody was asked.
    [[nodiscard]] PaperText choices(const QStringList &options, const std::optional<std::vector<size_t>> &chosen) const;
    [[nodiscard]] PaperText yesOrNo(std::optional<bool> known) const;

private:
    enum class Kind { Filled, Open, Blank };
    explicit FormInk(Kind kind) : m_kind(kind) {}

    Kind m_kind;
};

/// A label and what stands beside it.
struct FormField {
    QString label;
    PaperText value;
};

/// Company, title, and at the right the form's number; the company may be empty.
PaperBlock formTitle(const QString &company, const QString &title, const QString &number);

/// A shaded row over a part of the form; stays with what follows.
PaperRow formSection(const QString &title);

/// Fields beside each other, equally wide.
PaperRow formFields(const std::vector<FormField> &fields);

/// One field over the whole width with room for many lines.
PaperRow formText(const FormField &field, qreal minHeightMm = 0);

/// A table within a form: its head and rows. A blank form gets `emptyRows` rows to write in, and a filled one without rows
/// a single row of dashes.
std::vector<PaperRow> formTable(const PaperGrid &grid, const QStringList &heads,
                                const std::vector<std::vector<PaperText>> &rows, const FormInk &ink, int emptyRows);

/// The whole picture in the middle of its cell; nothing for a null one.
CellDrawing pictureDrawing(const QImage &image);

/// A picture for a form's last pages.
struct PaperPhoto {
    QImage image;
    QString caption;
};

/// Photos two beside each other on pages of their own; nothing where there are none.
void addPhotos(PaperFlow &flow, const std::vector<PaperPhoto> &photos);

} // namespace fairlead::report
