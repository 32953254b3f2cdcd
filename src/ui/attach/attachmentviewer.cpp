// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attach/attachmentviewer.h"

#include "report/picture.h"
#include "ui/attach/pdfpages.h"
#include "ui/core/icons.h"
#include "ui/core/plaintext.h"
#include "ui/form/notelabel.h"

#include <QGraphicsPixmapItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

constexpr qreal zoomStep = 1.25;
constexpr qreal leastZoom = 0.02;
constexpr qreal mostZoom = 16;

QImage forScreen(const QImage &image)
{
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

} // namespace

bool AttachmentViewer::shows(FileType type)
{
    return isPicture(type) || type == FileType::Pdf;
}

AttachmentViewer *AttachmentViewer::open(Workbench &, const QString &name, FileType type, const QByteArray &content,
                                         QWidget *parent)
{
    auto *viewer = new AttachmentViewer(name, type, content, parent);
    viewer->setWindowFlag(Qt::Window);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->resize(1000, 760);
    viewer->QWidget::show();
    return viewer;
}

AttachmentViewer::AttachmentViewer(QString name, FileType type, const QByteArray &content, QWidget *parent)
    : QWidget(parent),
      m_name(std::move(name)),
      m_scene(new QGraphicsScene(this)),
      m_view(new QGraphicsView(m_scene)),
      m_where(plainLabel()),
      m_note(new NoteLabel)
{
    setObjectName(u"attachment_viewer"_s);
    m_view->setObjectName(u"picture"_s);
    m_view->setRenderHint(QPainter::SmoothPixmapTransform);
    m_view->setDragMode(QGraphicsView::ScrollHandDrag);
    m_view->setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundRole(QPalette::Dark);
    m_view->setFocusPolicy(Qt::NoFocus); // the keys are the window's
    setFocusPolicy(Qt::StrongFocus);
    m_note->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, 0);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    bar->setSpacing(Theme::grid);
    m_fitButton = addButton("fit", [this] { fit(); });
    m_wholeButton = addButton("whole", [this] { setZoom(1); });
    m_inButton = addButton("zoom_in", [this] { setZoom(zoom() * zoomStep); });
    m_outButton = addButton("zoom_out", [this] { setZoom(zoom() / zoomStep); });
    m_turnButton = addButton("turn", [this] { turn(90); });
    m_previousButton = addButton("previous_page", [this] { goTo(m_page - 1); });
    m_nextButton = addButton("next_page", [this] { goTo(m_page + 1); });
    for (QPushButton *button : {m_fitButton, m_wholeButton, m_inButton, m_outButton, m_turnButton})
        bar->addWidget(button);
    bar->addStretch();
    bar->addWidget(m_previousButton);
    bar->addWidget(m_where);
    bar->addWidget(m_nextButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    retranslate();
    // Later: a worker that is done at once would say so before anybody can listen.
    QMetaObject::invokeMethod(
        this,
        [this, type, content] {
            if (type == FileType::Pdf)
                loadPdf(content);
            else
                loadPicture(content, type);
        },
        Qt::QueuedConnection);
}

AttachmentViewer::~AttachmentViewer() = default;

QPushButton *AttachmentViewer::addButton(const char *name, std::function<void()> clicked)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, std::move(clicked));
    return button;
}

void AttachmentViewer::loadPicture(const QByteArray &content, FileType type)
{
    m_pageCount = 1;
    QtConcurrent::run([content, type] {
        const std::optional<QImage> image = report::decodePicture(content, type);
        return image ? forScreen(*image) : QImage();
    }).then(this, [this](const QImage &image) {
        if (image.isNull())
            fail(tr("This picture can't be shown here: it is damaged or too large. It can still be saved."));
        else
            show(image);
    });
}

void AttachmentViewer::loadPdf(const QByteArray &content)
{
    QtConcurrent::run([content] {
        return PdfPages::open(content);
    }).then(this, [this](const std::shared_ptr<PdfPages> &pdf) {
        if (!pdf) {
            fail(tr("This PDF can't be shown here: it is damaged or locked. It can still be saved."));
            return;
        }
        m_pdf = pdf;
        m_pageCount = pdf->count();
        loadPage();
    });
}

void AttachmentViewer::loadPage()
{
    updateButtons();
    QtConcurrent::run([pdf = m_pdf, page = m_page] {
        return pdf->page(page);
    }).then(this, [this, page = m_page](const QImage &image) {
        if (page != m_page)
            return; // another page was asked for meanwhile
        if (image.isNull())
            fail(tr("This page can't be shown."));
        else
            show(image);
    });
}

void AttachmentViewer::show(const QImage &image)
{
    m_shown = image;
    m_note->clear();
    m_scene->clear();
    m_item = m_scene->addPixmap(QPixmap::fromImage(image));
    m_item->setTransformationMode(Qt::SmoothTransformation);
    m_scene->setSceneRect(m_item->boundingRect());
    if (m_fits)
        fit();
    updateButtons();
    emit ready();
}

void AttachmentViewer::fail(const QString &why)
{
    m_shown = {};
    m_scene->clear();
    m_item = nullptr;
    m_note->setNote(Tone::Warning, why);
    updateButtons();
    emit ready();
}

QString AttachmentViewer::trouble() const
{
    return m_note->text();
}

qreal AttachmentViewer::zoom() const
{
    // Whatever way it is turned.
    const QTransform transform = m_view->transform();
    return std::hypot(transform.m11(), transform.m12());
}

void AttachmentViewer::setZoom(qreal zoom)
{
    m_fits = false;
    const qreal wanted = qBound(leastZoom, zoom, mostZoom);
    m_view->setTransform(QTransform().rotate(m_rotation).scale(wanted, wanted));
}

void AttachmentViewer::fit()
{
    m_fits = true;
    if (!m_item)
        return;
    m_view->setTransform(QTransform().rotate(m_rotation));
    const QSizeF size = m_view->transform().mapRect(m_item->boundingRect()).size();
    const QSizeF room = m_view->viewport()->size();
    // A small picture isn't blown up.
    const qreal zoom = qMin(qreal(1), qMin(room.width() / size.width(), room.height() / size.height()));
    m_view->setTransform(QTransform().rotate(m_rotation).scale(zoom, zoom));
}

void AttachmentViewer::turn(int degrees)
{
    const qreal kept = zoom();
    m_rotation = (m_rotation + degrees + 360) % 360;
    if (m_fits)
        fit();
    else
        setZoom(kept);
}

void AttachmentViewer::goTo(int page)
{
    if (!m_pdf || page < 0 || page >= m_pageCount || page == m_page)
        return;
    m_page = page;
    loadPage();
}

void AttachmentViewer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(zoom() * zoomStep);
        break;
    case Qt::Key_Minus:
        setZoom(zoom() / zoomStep);
        break;
    case Qt::Key_0:
        fit();
        break;
    case Qt::Key_1:
        setZoom(1);
        break;
    case Qt::Key_R:
        turn(event->modifiers().testFlag(Qt::ShiftModifier) ? -90 : 90);
        break;
    case Qt::Key_PageDown:
        goTo(m_page + 1);
        break;
    case Qt::Key_PageUp:
        goTo(m_page - 1);
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(m_pageCount - 1);
        break;
    case Qt::Key_Escape:
        close();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void AttachmentViewer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_fits)
        fit();
}

void AttachmentViewer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AttachmentViewer::retranslate()
{
    setWindowTitle(m_name);
    m_view->setAccessibleName(m_name);
    m_fitButton->setText(tr("Fit"));
    m_fitButton->setToolTip(u"0"_s);
    m_wholeButton->setText(u"100 %"_s);
    m_wholeButton->setToolTip(u"1"_s);
    m_inButton->setText(tr("Larger"));
    m_inButton->setToolTip(u"+"_s);
    m_outButton->setText(tr("Smaller"));
    m_outButton->setToolTip(u"-"_s);
    m_turnButton->setText(tr("Turn"));
    m_turnButton->setToolTip(tr("R, or Shift+R the other way"));
    m_previousButton->setText(tr("Previous page"));
    m_previousButton->setToolTip(tr("Page Up"));
    m_nextButton->setText(tr("Next page"));
    m_nextButton->setToolTip(tr("Page Down"));
    updateButtons();
}

void AttachmentViewer::updateButtons()
{
    m_where->setText(tr("Page %1 of %2").arg(m_page + 1).arg(m_pageCount));
    for (QWidget *part : {static_cast<QWidget *>(m_where), static_cast<QWidget *>(m_previousButton),
                          static_cast<QWidget *>(m_nextButton)})
        part->setVisible(m_pageCount > 1);
    m_previousButton->setEnabled(m_page > 0);
    m_nextButton->setEnabled(m_page + 1 < m_pageCount);
    for (QPushButton *button : {m_fitButton, m_wholeButton, m_inButton, m_outButton, m_turnButton})
        button->setEnabled(m_item);
}

} // namespace fairlead::ui
