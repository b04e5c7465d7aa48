#pragma once

#include "ui/items/line_item_order.h"

#include <QFrame>

class QLayout;
class QLineEdit;
class QListWidget;

namespace budget::ui {

// A small window to filter one column: words to look for (a figure, >100 or 100..200 for amounts),
// and where there are few different texts, which of them are to be seen. Enter applies, Esc closes;
// it deletes itself when it closes.
class ColumnFilterBox : public QFrame
{
    Q_OBJECT

public:
    static constexpr int mostValues = 500;

    // `values`: the column's different texts in order; more than mostValues are not offered.
    ColumnFilterBox(LineItemField field,
                    const ColumnFilter& filter,
                    const QStringList& values,
                    QWidget* parent);

    void openAt(const QPoint& globalPosition);

signals:
    void chosen(const budget::ui::ColumnFilter& filter);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addValues(const ColumnFilter& filter, const QStringList& values);
    void addButtons(QLayout& layout);
    void narrow(const QString& words);
    void checkAll(bool checked);
    void apply();

    LineItemField m_field;
    QLineEdit* m_words;
    QListWidget* m_values;
};

} // namespace budget::ui
