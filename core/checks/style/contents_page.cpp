#include "core/checks/style/contents_page.h"

#include "core/document/printed_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::checks {

namespace {

const QRegularExpression& leaders()
{
    static const QRegularExpression dots(QStringLiteral("\\s*[.．…·•—-]{3,}\\s*[\\d\\s-]*$"));
    return dots;
}

bool hasLeaders(const QString& line)
{
    return leaders().match(line).hasMatch();
}

} // namespace

bool isContentsSection(const Section& section)
{
    const QString heading = withoutSpaces(section.heading);
    if (heading.endsWith(QStringLiteral("目录")))
        return true;
    const auto lines =
        std::count_if(section.passages.begin(), section.passages.end(), [](const Passage& passage) {
            return hasLeaders(passage.text);
        });
    return lines >= 3;
}

bool isContentsEntry(const Section& section, const QString& line)
{
    return hasLeaders(line)
           || (!line.contains(u'。') && ordinalOf(line) && isContentsSection(section));
}

QString withoutLeaders(const QString& line)
{
    return QString(line).remove(leaders()).trimmed();
}

} // namespace budget::checks
