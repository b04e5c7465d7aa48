#include "ui/items/line_item_columns.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cstdint>

namespace budget::ui {

namespace {

constexpr quint32 StateMagic = 0x59534c49; // "YSLI"
constexpr quint32 StateVersion = 1;
constexpr int LeastWidth = 200;
constexpr int MostWidth = 10000;
constexpr int LeastWords = 500;
constexpr int LeastAmount = 700;

} // namespace

std::array<int, LineItemFieldCount> LineItemColumns::widths(int available) const
{
    // Parts of what is left over: names of subjects and projects are long, notes longer.
    constexpr std::array<int, LineItemFieldCount> shares{35, 20, 0, 0, 15, 0, 0, 30, 0};
    std::array<int, LineItemFieldCount> widths = m_widths;
    if (m_isSized)
        return widths;
    int spare = available;
    int cut = 0;
    for (const LineItemField field : shown()) {
        const std::size_t i = placeOf(field);
        const int content = m_contents.at(i);
        if (content > 0)
            widths.at(i) = field == LineItemField::Amount
                               ? std::max(content, LeastAmount)
                               : std::min(widths.at(i), std::max(content, LeastWords));
        spare -= widths.at(i);
        cut += std::max(0, content - widths.at(i));
    }
    const int given = std::min(spare, cut);
    for (const LineItemField field : shown()) {
        const std::size_t i = placeOf(field);
        if (given > 0)
            widths.at(i) += static_cast<int>(
                std::int64_t{std::max(0, m_contents.at(i) - widths.at(i))} * given / cut);
    }
    spare -= std::max(0, given);
    for (std::size_t i = 0; i < widths.size() && spare > 0; ++i)
        widths.at(i) += spare * shares.at(i) / 100;
    return widths;
}

void LineItemColumns::setWidths(const std::array<int, LineItemFieldCount>& widths)
{
    m_widths = widths;
    m_isSized = true;
}

std::vector<LineItemField> LineItemColumns::shown() const
{
    std::vector<LineItemField> fields;
    for (int i = 0; i < LineItemFieldCount; ++i) {
        if (isShown(static_cast<LineItemField>(i)))
            fields.push_back(static_cast<LineItemField>(i));
    }
    return fields;
}

bool LineItemColumns::setShown(LineItemField field, bool show)
{
    if (show == isShown(field) || (!show && shown().size() == 1))
        return false;
    m_hidden.at(placeOf(field)) = !show;
    m_isChosen = true;
    return true;
}

bool LineItemColumns::hideSingleUnit(bool isSingle)
{
    bool& hidden = m_hidden.at(placeOf(LineItemField::Unit));
    if (m_isChosen || hidden == isSingle)
        return false;
    hidden = isSingle;
    return true;
}

void LineItemColumns::setFrozen(int count)
{
    m_frozen = std::clamp(count, 0, LineItemFieldCount - 1);
}

QByteArray LineItemColumns::saved() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateMagic << StateVersion << qint32(m_frozen) << m_isChosen << m_isSized;
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        stream << qint32(m_widths.at(i)) << m_hidden.at(i);
    return state;
}

std::optional<LineItemColumns> LineItemColumns::restored(const QByteArray& state)
{
    QDataStream stream(state);
    LineItemColumns columns;
    quint32 magic = 0;
    quint32 version = 0;
    qint32 frozen = 0;
    stream >> magic >> version >> frozen >> columns.m_isChosen >> columns.m_isSized;
    columns.setFrozen(frozen);
    for (std::size_t i = 0; i < columns.m_widths.size(); ++i) {
        qint32 width = 0;
        stream >> width >> columns.m_hidden.at(i);
        columns.m_widths.at(i) = std::clamp(width, LeastWidth, MostWidth);
    }
    const bool isOurs =
        stream.status() == QDataStream::Ok && magic == StateMagic && version == StateVersion;
    return isOurs && !columns.shown().empty() ? std::optional(columns) : std::nullopt;
}

} // namespace budget::ui
