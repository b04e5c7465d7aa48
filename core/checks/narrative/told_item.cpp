#include "core/checks/narrative/told_item.h"

#include "core/checks/narrative/narrative_cells.h"

#include <QRegularExpression>

namespace budget::checks {

namespace {

narrative::NarrativeDirection directionOf(QStringView word)
{
    static const QStringList more{QStringLiteral("增加"),
                                  QStringLiteral("增长"),
                                  QStringLiteral("上升"),
                                  QStringLiteral("提高")};
    static const QStringList same{QStringLiteral("持平"),
                                  QStringLiteral("保持不变"),
                                  QStringLiteral("不变"),
                                  QStringLiteral("无变化")};
    if (more.contains(word))
        return narrative::NarrativeDirection::Increase;
    return same.contains(word) ? narrative::NarrativeDirection::Level
                               : narrative::NarrativeDirection::Decrease;
}

void readRest(ToldItem& item)
{
    static const QRegularExpression purpose(QStringLiteral("^[，,]?(?:主要)?用于([^。；;]+)"));
    static const QRegularExpression reason(
        QStringLiteral("(?:主要)?原因(?:是|为)?[:：]?((?:(?!主要原因)[^。])+)。?$"));
    static const QRegularExpression change(QStringLiteral(
        "[比较与同](?:20\\d\\d年度?|上年|去年)[^，。]{0,14}?(?<!基本)(增加|增长|上升|提高|"
        "减少|下降|降低|压减|持平)(?:(0\\.\\d+)%)?"));
    const QString text = narrative::plainClause(item.rest);
    item.purpose = purpose.match(text).captured(1);
    item.reason = reason.match(text).captured(1);
    const QRegularExpressionMatch changed = change.match(text);
    if (changed.hasMatch())
        item.direction = directionOf(changed.capturedView(1));
    item.isSlight = changed.capturedLength(2) > 0;
}

// Without what may stand behind a name, so that 其他教育支出经费 is 其他教育支出.
QStringList namesIn(const QString& words)
{
    static const QRegularExpression ending(QStringLiteral("(?:的?(?:经费|费用|支出|预算|资金))$"));
    QStringList names{comparedName(words)};
    for (QString shorter = names.front(); shorter.contains(ending);) {
        shorter.remove(ending);
        names.append(shorter);
    }
    return names;
}

std::vector<ToldItem> readItems(const CheckedDocument& document)
{
    const narrative::Narrative& narrative = document.narrative();
    std::vector<ToldItem> items;
    for (std::size_t i = 0; i < narrative.amounts.size(); ++i) {
        const narrative::NarrativeAmount& amount = narrative.amounts[i];
        const narrative::NarrativeStatement& statement = narrative.statements[i];
        if (statement.subject != narrative::NarrativeSubject::SubjectItem
            || statement.path.size() != 3 || amount.year != narrative::NarrativeYear::This
            || !amount.amount)
            continue;
        ToldItem item;
        item.amount = i;
        item.path = statement.path;
        const QString& text = narrative.runs[static_cast<std::size_t>(amount.run)].text;
        qsizetype end = text.size();
        const std::size_t last = narrative.amountsOf(amount.run).second;
        for (std::size_t n = i + 1; n < last && end == text.size(); ++n) {
            if (narrative.statements[n].subject == narrative::NarrativeSubject::SubjectItem)
                end = narrative.statements[n].clause;
        }
        item.rest = text.sliced(amount.end, end - amount.end);
        readRest(item);
        items.push_back(item);
    }
    return items;
}

} // namespace

const std::vector<ToldItem>& toldItems(const CheckedDocument& document)
{
    return document.cached(readItems);
}

bool namesItem(const QString& words, const ToldItem& item)
{
    const QString first = comparedName(item.path[0]);
    const QString second = comparedName(item.path[1]);
    const QString third = comparedName(item.path[2]);
    for (const QString& form : {third, second + third, first + second + third}) {
        const QStringList forms = namesIn(form);
        for (const QString& name : namesIn(words)) {
            if (forms.contains(name))
                return true;
        }
    }
    return false;
}

std::optional<PlainReason> plainReason(const QString& reason)
{
    static const QRegularExpression plain(QStringLiteral(
        "^([^，。；、,;]{2,60}?)(?:有所|略有|相应|较上年|比上年|同比)?(增加|增长|上升|减少|"
        "下降|降低|保持不变|不变|持平)$"));
    const QRegularExpressionMatch match = plain.match(reason.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return PlainReason{match.captured(1), directionOf(match.capturedView(2))};
}

} // namespace budget::checks
