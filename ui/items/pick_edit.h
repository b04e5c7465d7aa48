#pragma once

#include <QLineEdit>
#include <QString>

#include <functional>
#include <vector>

class QAbstractItemModel;
class QListView;

namespace budget::ui {

// One of those to choose from.
struct Pick
{
    QString text;   // what is entered: 30201 办公费
    QString path;   // where it belongs: 302 商品和服务支出; may be empty
    QString remark; // what else is to know; may be empty
    bool isDoubtful = false;
};

// A line to type into with a list below it of what is meant. The first of the list is chosen as
// soon as something is typed, ↑ and ↓ choose others, a click takes one; Alt+↓ opens the list with
// all there is to choose from. What is taken stands in the line; Esc closes an open list.
class PickEdit : public QLineEdit
{
    Q_OBJECT

public:
    // What fits what was typed, the best first; for an empty text all, or the first of many.
    using Search = std::function<std::vector<Pick>(const QString& typed)>;

    PickEdit(Search search, QWidget* parent);
    // To choose from a list that is kept elsewhere (PickListDelegate::Role): `find` fills the model
    // with what fits what was typed. The model becomes a child of the line.
    using Find = std::function<void(const QString& typed)>;
    PickEdit(QAbstractItemModel* model, Find find, QWidget* parent);
    ~PickEdit() override;

    // The chosen one of an open list becomes the text, as Enter and Tab want it; without a list the
    // words stay as they were typed. Who merely looks away has chosen nothing.
    void take();
    bool isListOpen() const;
    void openList();

signals:
    void picked(); // by a click into the list

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fill();
    void place();
    void choose(int row);
    void closeList();

    Find m_find;
    QAbstractItemModel* m_model;
    QListView* m_list; // a child of the window, so that the line keeps the keys
};

} // namespace budget::ui
