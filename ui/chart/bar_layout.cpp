#include "ui/chart/chart_layout.h"
#include "ui/chart/chart_text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace budget::ui {

namespace {

constexpr double Margin = 6;
constexpr double LabelGap = 16; // between label and bars: room for the chevron
constexpr double ValueGap = 6;
constexpr double ThinnestBar = 18;
constexpr double ThinnestBeside = 12;

// What the layout of bars needs again and again.
struct Bars
{
    const ChartData& data;
    const ChartValues& values;
    QFont font;
    QFontMetricsF metrics;
    QFontMetricsF smallMetrics;

    bool beside() const
    {
        return data.options.arrangement == ChartArrangement::Beside && data.series.size() > 1;
    }
    std::size_t count() const { return data.parts.size(); }

    // Where the stack of a part ends on the left and on the right.
    double low(std::size_t part) const
    {
        double sum = 0;
        for (const std::vector<double>& series : values)
            sum = beside() ? std::min(sum, series[part]) : sum + std::min(0.0, series[part]);
        return sum;
    }
    double high(std::size_t part) const
    {
        double sum = 0;
        for (const std::vector<double>& series : values)
            sum = beside() ? std::max(sum, series[part]) : sum + std::max(0.0, series[part]);
        return sum;
    }
};

// A figure at the end of a bar.
struct EndText
{
    QString text;
    double end = 0; // the value where the bar ends
    bool leftward = false;
    double slot = 0; // its middle, as a part of the bars' height
};

QString percent(double value)
{
    return QLocale::c().toString(value, 'f', 1) + u'%';
}

std::vector<EndText> besideTexts(const Bars& bars, std::size_t part)
{
    std::vector<EndText> texts;
    const bool share = bars.data.options.measure == ChartMeasure::Share;
    const auto series = static_cast<double>(bars.values.size());
    for (std::size_t s = 0; s < bars.values.size(); ++s) {
        const std::optional<Money>& amount = bars.data.parts[part].amounts[s];
        if (!amount)
            continue;
        const double value = bars.values[s][part];
        const QString text = share ? percent(value) : ChartText::amount(*amount, bars.data);
        texts.push_back({text, value, value < 0, (static_cast<double>(s) + 0.5) / series});
    }
    return texts;
}

// Of the amounts of a part that are negative, or of those that are not.
Money sumOf(const BreakdownPart& part, bool isNegative)
{
    Money sum;
    for (const std::optional<Money>& amount : part.amounts) {
        if (amount && amount->isNegative() == isNegative)
            sum += *amount;
    }
    return sum;
}

std::vector<EndText> endTexts(const Bars& bars, std::size_t part)
{
    if (bars.beside())
        return besideTexts(bars, part);
    const BreakdownPart& shown = bars.data.parts[part];
    const bool ofWhole =
        bars.data.options.measure == ChartMeasure::Share && !showsComposition(bars.data);
    const auto words = [&](Money amount) {
        return ofWhole ? ChartText::share(amount, bars.data.drawn, 1)
                       : ChartText::amount(amount, bars.data);
    };
    const double low = bars.low(part);
    const double high = bars.high(part);
    // What goes both ways says at either end what is drawn there.
    if (low < 0 && high > 0)
        return {{words(sumOf(shown, true)), low, true, 0.5},
                {words(sumOf(shown, false)), high, false, 0.5}};
    const bool leftward = low < 0;
    return {{words(shown.total), leftward ? low : high, leftward, 0.5}};
}

// The label in one line, or broken once with the rest elided in the middle: the ends of official
// names tell more than their middles.
QStringList labelLines(const QString& text, const Bars& bars, double width, bool two)
{
    if (!two || bars.metrics.horizontalAdvance(text) <= width)
        return {bars.metrics.elidedText(text, Qt::ElideMiddle, width)};
    QTextLayout layout(text, bars.font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    // Two lines of like length, where they hold it all.
    const double whole = bars.metrics.horizontalAdvance(text);
    const double character = bars.metrics.horizontalAdvance(u'国');
    first.setLineWidth(std::min(width, std::max(whole / 2 + character, whole - width)));
    layout.endLayout();
    const qsizetype length = std::max(1, first.textLength());
    return {text.left(length).trimmed(),
            bars.metrics.elidedText(text.mid(length).trimmed(), Qt::ElideMiddle, width)};
}

struct LabelColumn
{
    double width = 0;
    bool two = false;
};

LabelColumn labelColumn(const Bars& bars, double width)
{
    double longest = 0;
    for (const QString& label : bars.data.labels)
        longest = std::max(longest, std::ceil(bars.metrics.horizontalAdvance(label)) + 1);
    const double most = std::clamp(width * 0.40, 60.0, 440.0);
    if (longest <= most)
        return {longest, false};
    const double character = bars.metrics.horizontalAdvance(u'国');
    const double half = std::ceil(longest / 2 + 1.5 * character);
    return {std::min(half, std::clamp(width * 0.45, 60.0, 440.0)), true};
}

// What is negative has a tick to the left of it, as a figure has one to the right.
void widenToTick(ChartLayout& layout)
{
    if (layout.minimum >= 0)
        return;
    const double step = niceStep(layout.maximum - layout.minimum, 4);
    layout.minimum = std::floor(layout.minimum / step + 1e-9) * step;
}

void setRange(ChartLayout& layout, const Bars& bars)
{
    layout.minimum = 0;
    layout.maximum = 0;
    for (std::size_t i = 0; i < bars.count(); ++i) {
        layout.minimum = std::min(layout.minimum, bars.low(i));
        layout.maximum = std::max(layout.maximum, bars.high(i));
    }
    if (layout.maximum - layout.minimum <= 0)
        layout.maximum = 1;
    widenToTick(layout);
}

// The plot is as wide as the figures at the bars' ends leave it.
void setPlotWidth(ChartLayout& layout, const Bars& bars, double left, double right)
{
    const double range = layout.maximum - layout.minimum;
    double before = 0;
    for (std::size_t i = 0; i < bars.count(); ++i) {
        for (const EndText& end : endTexts(bars, i)) {
            if (end.leftward)
                before = std::max(before, bars.smallMetrics.horizontalAdvance(end.text) + ValueGap);
        }
    }
    left += before;
    double width = right - left;
    for (std::size_t i = 0; i < bars.count(); ++i) {
        for (const EndText& end : endTexts(bars, i)) {
            const double fraction = (end.end - layout.minimum) / range;
            const double room =
                right - left - ValueGap - std::ceil(bars.smallMetrics.horizontalAdvance(end.text));
            if (!end.leftward && fraction > 0)
                width = std::min(width, room / fraction);
        }
    }
    layout.plot.setLeft(left);
    layout.plot.setWidth(std::max(40.0, width));
}

void placeLabel(PartLayout& part, const QStringList& lines, const Bars& bars, double width)
{
    const double height = std::ceil(bars.metrics.height());
    double y = part.band.center().y() - height * static_cast<double>(lines.size()) / 2;
    for (const QString& line : lines) {
        part.label.push_back({QRectF(Margin, y, width, height), line, Qt::AlignRight});
        y += height;
    }
    part.chevron = QPointF(Margin + width + LabelGap - 5, part.band.center().y());
}

void placeValues(PartLayout& part, const Bars& bars, const ChartLayout& layout, std::size_t index)
{
    const double height = std::ceil(bars.smallMetrics.height());
    const double bar = part.band.height() * layout.barShare;
    for (const EndText& end : endTexts(bars, index)) {
        const double width = std::ceil(bars.smallMetrics.horizontalAdvance(end.text)) + 1;
        const double x = layout.xOf(end.end);
        const double y = part.band.center().y() + (end.slot - 0.5) * bar;
        const double left = end.leftward ? x - ValueGap - width : x + ValueGap;
        part.values.push_back({QRectF(left, y - height / 2, width, height),
                               end.text,
                               end.leftward ? Qt::AlignRight : Qt::AlignLeft});
    }
}

// The shares inside the segments of a bar that is composed to 100 %.
void placeInside(PartLayout& part, const Bars& bars, const ChartLayout& layout, std::size_t index)
{
    if (!showsComposition(bars.data) || bars.beside())
        return;
    double below = 0;
    double above = 0;
    for (const std::vector<double>& series : bars.values) {
        const double value = series[index];
        double& start = value < 0 ? below : above;
        const double left = layout.xOf(std::min(start, start + value));
        const double right = layout.xOf(std::max(start, start + value));
        start += value;
        const QString text = percent(value);
        const bool fits = right - left >= bars.smallMetrics.horizontalAdvance(text) + 8;
        part.inside.push_back({QRectF(left, part.band.top(), right - left, part.band.height()),
                               fits ? text : QString(),
                               Qt::AlignHCenter});
    }
}

QString tickText(double value, double step, bool percents)
{
    int decimals = 0;
    for (double scaled = step; decimals < 8 && std::abs(scaled - std::round(scaled)) > 1e-6;
         scaled *= 10)
        ++decimals;
    const QString text = QLocale(QLocale::English).toString(value, 'f', decimals);
    return percents ? text + u'%' : text;
}

// Zero and the ends first, then whatever has room between them; a tick without room keeps its line.
void leaveOutTouching(std::vector<Tick>& ticks)
{
    const double gap = 6;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        if (ticks[i].value == 0)
            order.push_back(i);
    }
    order.push_back(ticks.size() - 1);
    for (std::size_t i = 0; i < ticks.size(); ++i)
        order.push_back(i);
    std::vector<QRectF> taken;
    std::vector<bool> seen(ticks.size(), false);
    for (const std::size_t i : order) {
        if (seen[i])
            continue;
        seen[i] = true;
        const QRectF room = ticks[i].label.rect.adjusted(-gap, 0, gap, 0);
        if (std::any_of(taken.begin(), taken.end(), [&room](const QRectF& other) {
                return other.intersects(room);
            }))
            ticks[i].label.text.clear();
        else
            taken.push_back(ticks[i].label.rect);
    }
}

int tickCount(const ChartLayout& layout, double step)
{
    const double first = std::ceil(layout.minimum / step - 1e-9);
    const double last = std::floor(layout.maximum / step + 1e-9);
    return static_cast<int>(last - first) + 1;
}

// The smallest nice step at which the labels do not touch, but no larger than leaves three ticks.
double tickStep(const ChartLayout& layout, const Bars& bars, bool percents)
{
    static constexpr int leastTicks = 3;
    const double range = layout.maximum - layout.minimum;
    double largest = niceStep(range, 8);
    for (int most = 8; most > 1; --most) {
        const double step = niceStep(range, most);
        if (tickCount(layout, step) < leastTicks)
            break;
        largest = step;
        double widest = 0;
        for (const double end : {layout.minimum, layout.maximum}) {
            const QString text = tickText(std::trunc(end / step) * step, step, percents);
            widest = std::max(widest, bars.smallMetrics.horizontalAdvance(text));
        }
        if (widest + 18 <= step / range * layout.plot.width())
            return step;
    }
    return largest;
}

void setTicks(ChartLayout& layout, const Bars& bars)
{
    const bool percents = bars.data.options.measure == ChartMeasure::Share;
    const double step = tickStep(layout, bars, percents);
    const double height = std::ceil(bars.smallMetrics.height());
    const auto first = static_cast<int>(std::ceil(layout.minimum / step - 1e-9));
    const auto last = static_cast<int>(std::floor(layout.maximum / step + 1e-9));
    for (int i = first; i <= last; ++i) {
        const double value = i * step;
        const QString text = tickText(value, step, percents);
        const double width = std::ceil(bars.smallMetrics.horizontalAdvance(text)) + 1;
        const double left = std::min(layout.xOf(value) - width / 2, layout.width - width);
        layout.ticks.push_back({value, {QRectF(left, 4, width, height), text, Qt::AlignHCenter}});
    }
    leaveOutTouching(layout.ticks);
}

double bandHeight(const Bars& bars, bool twoLines)
{
    const double lines = std::ceil(bars.metrics.height()) * (twoLines ? 2 : 1) + 6;
    const auto series = static_cast<double>(bars.data.series.size());
    const double bar = bars.beside()
                           ? series * std::max(ThinnestBeside, bars.smallMetrics.height() - 1)
                           : ThinnestBar;
    return std::max({lines, bar + 10, 28.0});
}

// A few bars spread out where there is room, but do not swell into blocks.
double spreadBand(double least, double room, std::size_t count)
{
    const double roomiest = 44;
    return std::max(least, std::min(roomiest, std::floor(room / static_cast<double>(count))));
}

} // namespace

ChartLayout
layOutBars(const ChartData& data, const ChartValues& values, const QFont& font, QSizeF room)
{
    const Bars bars{data, values, font, QFontMetricsF(font), QFontMetricsF(smallChartFont(font))};
    ChartLayout layout;
    const double width = room.width();
    layout.width = width;
    layOutLegend(layout, data, font, true);
    const LabelColumn labels = labelColumn(bars, width);
    layout.axisHeight = std::ceil(bars.smallMetrics.height()) + 6;
    const double band = spreadBand(bandHeight(bars, labels.two),
                                   room.height() - layout.legendHeight - layout.axisHeight,
                                   bars.count());
    layout.barShare = bars.beside() ? (band - 8) / band : std::min(26.0, band * 0.7) / band;
    layout.contentHeight = band * static_cast<double>(bars.count());
    layout.plot = QRectF(0, 0, 0, layout.contentHeight);
    setRange(layout, bars);
    setPlotWidth(layout, bars, Margin + labels.width + LabelGap, width - Margin);
    setTicks(layout, bars);
    for (std::size_t i = 0; i < bars.count(); ++i) {
        PartLayout part;
        part.band = QRectF(0, static_cast<double>(i) * band, width, band);
        placeLabel(
            part, labelLines(data.labels[i], bars, labels.width, labels.two), bars, labels.width);
        placeValues(part, bars, layout, i);
        placeInside(part, bars, layout, i);
        layout.parts.push_back(std::move(part));
    }
    layOutRemarks(layout, layout.axisHeight, data, font);
    return layout;
}

} // namespace budget::ui
