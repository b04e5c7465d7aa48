#include "core/recognition/text/contents.h"

#include "core/document/folded_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::recognition {

namespace {

constexpr int LeastLikeness = 600;

const QRegularExpression& leader()
{
    static const QRegularExpression expression(
        QStringLiteral("[.．·…‥。\\s]*[.．·…‥]{2,}[\\s.．·…‥]*\\d{0,4}\\s*$"));
    return expression;
}

QString headingWords(QStringView text)
{
    return foldedText(text, Fold::WordsBehindOrdinal);
}

// 2025年部门预算编制说明 is listed as 部门预算编制说明, and the other way round.
QString withoutYear(const QString& words)
{
    static const QRegularExpression year(QStringLiteral("^20\\d\\d年度?"));
    return QString(words).remove(year);
}

// 部门主要职能 in the contents is 某某市财政局主要职能 in the body.
bool namesPublisher(const QString& words, const QString& entry)
{
    static const QRegularExpression general(QStringLiteral("^(?:部门|单位|本部门|本单位)"));
    static const QString publishers = QStringLiteral("局委办处院校心部厅会队站所府街镇乡社团馆室");
    constexpr qsizetype ShortestMatter = 4;
    const QString matter = QString(entry).remove(general);
    const qsizetype name = words.size() - matter.size();
    return matter.size() < entry.size() && matter.size() >= ShortestMatter && name > 2
           && words.endsWith(matter) && publishers.contains(words[name - 1]);
}

} // namespace

bool isContentsLine(QStringView line)
{
    const QRegularExpressionMatch match = leader().match(line);
    // An omission (……) ends a sentence; leaders as long as these lead to a page that is not
    // printed.
    constexpr qsizetype surelyLeaders = 8;
    return match.hasMatch() && match.capturedStart() > 0
           && (line.last(1).front().isDigit() || match.capturedLength() >= surelyLeaders);
}

void Contents::add(QStringView line)
{
    Entry entry;
    entry.text = line.toString().remove(leader()).trimmed();
    entry.heading = headingWords(entry.text);
    if (const std::optional<Ordinal> ordinal = ordinalOf(entry.text)) {
        entry.ordinal = *ordinal;
        const auto known = std::find(m_styles.begin(), m_styles.end(), ordinal->style);
        entry.level = static_cast<int>(known - m_styles.begin());
        m_styles.resize(static_cast<std::size_t>(entry.level));
        m_styles.push_back(ordinal->style);
    } else {
        m_styles.clear();
    }
    for (int i = static_cast<int>(m_entries.size()) - 1; i >= 0 && entry.parent < 0; --i) {
        if (at(i).level < entry.level)
            entry.parent = i;
    }
    m_entries.push_back(entry);
}

int Contents::findWords(QStringView line) const
{
    const QString words = headingWords(line);
    const QString yearless = withoutYear(words);
    const auto indexOf = [this](auto matches) {
        const auto found = std::find_if(m_entries.begin(), m_entries.end(), matches);
        return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
    };
    const int same = indexOf([&words](const Entry& entry) { return entry.heading == words; });
    if (same >= 0 || words.isEmpty())
        return same;
    return indexOf([&yearless](const Entry& entry) {
        const QString heading = withoutYear(entry.heading);
        return heading == yearless || namesPublisher(yearless, heading);
    });
}

int Contents::find(QStringView line) const
{
    const int same = findWords(line);
    if (same >= 0)
        return same;
    const std::optional<Ordinal> ordinal = ordinalOf(line);
    if (!ordinal)
        return -1;
    const QString words = headingWords(line);
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        const Entry& entry = at(i);
        if (entry.ordinal.length > 0 && entry.ordinal.style == ordinal->style
            && entry.ordinal.number == ordinal->number
            && likeness(entry.heading, words) >= LeastLikeness)
            return i;
    }
    return -1;
}

} // namespace budget::recognition
