// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filetype.h"
#include "ui/core/workbench.h"

#include <QImage>
#include <QWidget>

#include <memory>

class QGraphicsPixmapItem;
class QGraphicsScene;
class QGraphicsView;
class QLabel;
class QPushButton;

namespace fairlead::ui {

class NoteLabel;
class PdfPages;

/// A window that shows a picture, turned as the camera was held, or a PDF page by page. + and - zoom, 0 fits it into the window,
/// 1 shows it pixel by pixel, R turns it (with Shift the other way), Page Up and Down turn pages, Escape closes. What is
/// slow, decoding and drawing, is done on another thread.
class AttachmentViewer : public QWidget {
    Q_OBJECT
public:
    /// Whether content of that type is shown here.
    static bool shows(FileType type);
    /// Opens a window of its own for it, beside that of `parent`.
    static AttachmentViewer *open(Workbench &bench, const QString &name, FileType type, const QByteArray &content,
                                  QWidget *parent);

    AttachmentViewer(QString name, FileType type, const QByteArray &content, QWidget *parent = nullptr);
    ~AttachmentViewer() override;

    /// What is seen: the picture as decoded, or the page; null before it is there.
    [[nodiscard]] QImage shown() const { return m_shown; }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return m_pageCount; }
    /// Screen pixels per picture pixel.
    [[nodiscard]] qreal zoom() const;
    [[nodiscard]] int rotation() const { return m_rotation; }
    /// What couldn't be done, in words; empty where all is well.
    [[nodiscard]] QString trouble() const;

    void fit();
    void setZoom(qreal zoom);
    void turn(int degrees);
    void goTo(int page);

signals:
    /// A picture or page is to be seen, or trouble() says why not.
    void ready();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addButton(const char *name, std::function<void()> clicked);
    void loadPicture(const QByteArray &content, FileType type);
    void loadPdf(const QByteArray &content);
    void loadPage();
    void show(const QImage &image);
    using QWidget::show;
    void fail(const QString &why);
    void retranslate();
    void updateButtons();

    QString m_name;
    QImage m_shown;
    std::shared_ptr<PdfPages> m_pdf;
    int m_page = 0;
    int m_pageCount = 1;
    int m_rotation = 0;
    bool m_fits = true; ///< goes with the window's size

    QGraphicsScene *m_scene;
    QGraphicsView *m_view;
    QGraphicsPixmapItem *m_item = nullptr;
    QLabel *m_where;
    NoteLabel *m_note;
    QPushButton *m_fitButton;
    QPushButton *m_wholeButton;
    QPushButton *m_inButton;
    QPushButton *m_outButton;
    QPushButton *m_turnButton;
    QPushButton *m_previousButton;
    QPushButton *m_nextButton;
};

} // namespace fairlead::ui
