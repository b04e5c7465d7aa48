#pragma once

#include "core/exchange/page_images.h"

#include <QImage>
#include <QScrollArea>
#include <QThreadPool>

class QLabel;

namespace budget::ui {

// A page of a published document as it is printed, as wide as there is room, with words marked on
// it. It is drawn apart from the window's thread.
class PageView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);
    ~PageView() override;

    void setRenderer(const PageRenderer* renderer); // null: none; outlives the view
    void showPage(const QString& file, int page, const QStringList& words);
    void setZoom(int percent); // 100 is as wide as there is room, if it can be read so
    bool isDrawn() const { return !m_picture.isNull(); }

signals:
    void drawn();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void showMark(const PageImage::Mark& mark);
    int wantedWidth() const;
    void take(const Result<PageImage>& image);

    QThreadPool m_pool;
    const PageRenderer* m_renderer = nullptr;
    QLabel* m_label;
    QImage m_picture;
    QString m_file;
    QStringList m_words;
    int m_page = 0;
    int m_zoom = 100;
    int m_asked = 0; // how many drawings were asked for: only the last is wanted
    int m_width = 0; // of the picture that is shown or being drawn, in pixels
};

} // namespace budget::ui
