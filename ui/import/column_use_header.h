#pragma once

#include "core/import/column_use.h"

#include <QHeaderView>

#include <vector>

class QComboBox;

namespace budget::ui {

// The header of a sheet's columns: below the letters a box for each column, in which its use is
// chosen. A box that gets the focus is brought into sight by the view.
class ColumnUseHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnUseHeader(QWidget* parent = nullptr);

    // One for each column; `words` are those of the sheet's header, for who cannot see the boxes.
    void setUses(const std::vector<importing::ColumnUse>& uses, const QStringList& words);

    // What the column needs to show its use whole.
    int widthFor(int column) const;

    QSize sizeHint() const override;

signals:
    void useChosen(int column, const budget::importing::ColumnUse& use);
    void columnFocused(int column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void updateGeometries() override;

private:
    QComboBox* makeBox(int column);
    void place();

    std::vector<QComboBox*> m_boxes;
};

} // namespace budget::ui
