#include "core/derivation/year_words.h"

#include "core/derivation/each_fact.h"

#include <QRegularExpression>

namespace budget::derivation {

namespace {

// 成立于2022年 happened once, whatever year the budget is of.
bool tellsOfFounding(QStringView before)
{
    static const QRegularExpression founding(
        QStringLiteral("(成立|设立|组建|始建|建成|挂牌|竣工)(时间)?[于在为：:]?\\s*$"));
    return founding.match(before.toString()).hasMatch();
}

} // namespace

YearWords::YearWords(int from, int to)
    : m_from(from)
    , m_to(from == 0 || to == 0 ? from : to)
{}

QString YearWords::moved(const QString& text)
{
    if (m_from == m_to)
        return text;
    static const QRegularExpression year(QStringLiteral(
        "(?<![\\d.,〔\\[【])(?<!20\\d\\d[-–—－~～])(?<year>(?:19|20)\\d\\d)"
        "(?=\\s*(?:年|部门|单位|预算)|(?<mark>[-./])\\d{1,2}\\k<mark>\\d{1,2}(?!\\d))"));
    QString moved;
    qsizetype copied = 0;
    for (auto it = year.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const int stated = match.capturedView(u"year").toInt();
        const qsizetype start = match.capturedStart(u"year");
        const bool isMoved = stated == m_from || stated == m_from - 1;
        if (!isMoved || tellsOfFounding(QStringView(text).first(start)))
            continue;
        moved += QStringView(text).sliced(copied, start - copied);
        moved += QString::number(stated - m_from + m_to);
        copied = match.capturedEnd(u"year");
        ++m_count;
    }
    moved += QStringView(text).sliced(copied);
    return moved;
}

void YearWords::move(QStringList& texts)
{
    for (QString& text : texts)
        move(text);
}

void YearWords::move(std::vector<ColumnTemplate>& columns)
{
    for (ColumnTemplate& column : columns) {
        move(column.title);
        move(column.children);
    }
}

void YearWords::move(DisclosureTemplate& layout)
{
    for (TableTemplate& table : layout.tables) {
        move(table.title);
        move(table.columns);
        for (LineTemplate& line : table.lines)
            move(line.name);
        move(table.notes);
        move(table.emptyNote);
    }
}

void YearWords::move(std::vector<HeaderNode>& nodes)
{
    for (HeaderNode& node : nodes) {
        move(node.title);
        move(node.children);
    }
}

void YearWords::move(Table& table)
{
    move(table.title);
    move(table.header);
    for (Column& column : table.columns)
        column.title = moved(column.title);
    for (Row& row : table.rows) {
        move(row.name);
        for (Cell& cell : row.cells) {
            if (!cell.amount)
                move(cell.text);
        }
    }
    for (QString& note : table.notes)
        move(note);
    move(table.goals);
}

void YearWords::move(Project& project)
{
    move(project.name);
    move(project.title);
    move(project.goals);
    for (Indicator& indicator : project.indicators) {
        for (QString* text : {&indicator.first,
                              &indicator.second,
                              &indicator.third,
                              &indicator.description,
                              &indicator.target,
                              &indicator.basis})
            move(*text);
    }
}

void YearWords::moveAll(Budget& budget)
{
    move(budget.layout);
    budget.projects = eachFact(budget.projects, [this](Project& project) { move(project); });
    budget.procurement = eachFact(budget.procurement, [this](ProcurementItem& item) {
        move(item.project);
        move(item.item);
    });
    budget.assets = eachFact(budget.assets, [this](Asset& asset) { move(asset.name); });
    budget.keptTables = eachFact(budget.keptTables, [this](KeptTable& kept) { move(kept.table); });
    budget.narrative = eachFact(budget.narrative, [this](NarrativeSection& section) {
        move(section.heading);
        for (NarrativePassage& passage : section.passages)
            move(passage.text);
    });
}

} // namespace budget::derivation
