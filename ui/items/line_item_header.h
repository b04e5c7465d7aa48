#pragma once

#include <QHeaderView>

namespace budget::ui {

// A header whose words stand where the words of the cells below it do.
class LineItemHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit LineItemHeader(QWidget* parent);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
};

} // namespace budget::ui
