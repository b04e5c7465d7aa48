#include "core/narrative/narrative_subject.h"

#include "core/document/printed_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace budget::narrative {

namespace {

struct Words
{
    const char16_t* pattern;
    NarrativeSubject subject;
    const char16_t* item;
};

// Of two that end at the same place the longer one counts, so 公用经费 does not hide 公务用车….
constexpr std::array SubjectWords{
    Words{u"[“\"]?三公[”\"]?经费", NarrativeSubject::ThreePublic, u"three_public"},
    Words{u"(?:因?公务?)?出国[（(]境[）)](?:费用?|经费|支出)?|因?公务?出国(?:费|经费)?",
          NarrativeSubject::ThreePublic,
          u"overseas"},
    Words{u"公务(?:用)?车(?:用车)?购置(?:及|和|与|、)运(?:行|维)(?:维护)?(?:费用?|经费|支出)?",
          NarrativeSubject::ThreePublic,
          u"vehicles"},
    Words{u"(?:公务(?:用)?车)?(?:用车)?购置(?:费用?|经费|支出)|购置公务用车(?:费)?",
          NarrativeSubject::ThreePublic,
          u"vehicle_purchase"},
    Words{u"(?:公务(?:用)?车)(?:用车)?运(?:行|维)(?:维护)?(?:费用?|经费|支出)?|车辆运行(?:维护)?费",
          NarrativeSubject::ThreePublic,
          u"vehicle_operation"},
    Words{
        u"(?:公务)?接待(?:费用?|经费|支出)|公务接待", NarrativeSubject::ThreePublic, u"reception"},
    Words{u"(?:机关|事业)运行(?:经费|费|支出)", NarrativeSubject::AgencyOperation, u""},
    Words{u"(?:政府)?采购(?:预算|金额|支出|总额|资金|项目)*", NarrativeSubject::Procurement, u""},
    Words{u"(?:政府)?采购货物(?:类|预算|支出|项目)*|货物(?:类|预算|支出|采购)*",
          NarrativeSubject::ProcurementGoods,
          u""},
    Words{u"(?:政府)?采购工程(?:类|预算|支出|项目)*|工程(?:类|预算|支出|采购)*",
          NarrativeSubject::ProcurementWorks,
          u""},
    Words{u"(?:政府)?采购服务(?:类|预算|支出|项目)*|服务(?:类|预算|支出|采购)*",
          NarrativeSubject::ProcurementServices,
          u""},
    Words{u"中小微?企业[^，。；]{0,14}", NarrativeSubject::SmallBusiness, u""},
    Words{u"小(?:型)?(?:和)?微(?:型)?企业[^，。；]{0,14}", NarrativeSubject::MicroBusiness, u""},
    Words{u"(?:国有|固定)?资产(?:总额|金额|原值|总计|合计|价值)*", NarrativeSubject::Assets, u""},
    Words{u"基本支出(?:预算)?", NarrativeSubject::Basic, u""},
    Words{u"人员(?:经费|支出)", NarrativeSubject::Personnel, u""},
    Words{u"(?:日常)?公用(?:经费|支出)", NarrativeSubject::PublicFunds, u""},
    Words{u"项目支出(?:预算)?|项目经费", NarrativeSubject::Project, u""},
    Words{u"收支(?:总)?预算|收支总计|(?:部门|单位)预算(?:总额)?", NarrativeSubject::Budget, u""},
    Words{u"预算收入|收入(?:总)?预算|总收入|收入(?:总计|合计|总额)|本年收入|部门收入",
          NarrativeSubject::Revenue,
          u""},
    Words{u"预算支出|支出(?:总)?预算|总支出|支出(?:总计|合计|总额)|本年支出|部门支出",
          NarrativeSubject::Expenditure,
          u""},
    Words{u"财政拨款(?:收入|支出|收支)?(?:总)?(?:预算)?", NarrativeSubject::Fiscal, u""},
    Words{u"一般公共预算(?:财政)?(?:拨款)?(?:收入|支出|资金|安排)*(?:预算)?",
          NarrativeSubject::GeneralPublic,
          u""},
    Words{u"政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:收入|支出|资金|安排)*(?:预算)?",
          NarrativeSubject::GovernmentFund,
          u""},
    Words{u"国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:收入|支出|资金|安排)*(?:预算)?",
          NarrativeSubject::StateCapital,
          u""},
    Words{u"财政专户(?:管理)?(?:资金)?(?:收入)?", NarrativeSubject::SpecialAccount, u""},
    Words{u"事业(?:单位)?收入", NarrativeSubject::Undertaking, u""},
    Words{u"(?:事业)?(?:单位)?经营收入|事业单位经营收入", NarrativeSubject::Business, u""},
    Words{u"上级补助(?:收入)?", NarrativeSubject::SuperiorSubsidy, u""},
    Words{u"其他收入", NarrativeSubject::OtherRevenue, u""},
    Words{u"(?:上年|年初)?结转(?:结余)?(?:资金|收入)?", NarrativeSubject::CarriedOver, u""},
};

struct Found
{
    SpokenOf spoken;
    qsizetype begin = -1;
    qsizetype end = -1;
};

// The words that end last, of those the longest.
bool isNearer(qsizetype begin, qsizetype end, const Found& than)
{
    return end > than.end || (end == than.end && begin < than.begin);
}

// Goods, works and services are words of many sentences; they are kinds of procurement only where
// procurement is spoken of.
bool needsProcurement(NarrativeSubject subject)
{
    return subject == NarrativeSubject::ProcurementGoods
           || subject == NarrativeSubject::ProcurementWorks
           || subject == NarrativeSubject::ProcurementServices;
}

void takeKnownWords(const QString& text, bool ofProcurement, Found& best)
{
    static const std::vector<QRegularExpression> expressions = [] {
        std::vector<QRegularExpression> all;
        all.reserve(SubjectWords.size());
        for (const Words& words : SubjectWords)
            all.emplace_back(QString::fromUtf16(words.pattern));
        return all;
    }();
    for (std::size_t i = 0; i < SubjectWords.size(); ++i) {
        if (!ofProcurement && needsProcurement(SubjectWords[i].subject))
            continue;
        for (QRegularExpressionMatchIterator it = expressions[i].globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (isNearer(match.capturedStart(), match.capturedEnd(), best))
                best = {{SubjectWords[i].subject, QString::fromUtf16(SubjectWords[i].item), false},
                        match.capturedStart(),
                        match.capturedEnd()};
        }
    }
}

// “行政运行”科目, 住房公积金（项）, 教育支出（类）: the last mark of a chain names the subject.
void takeSubjectNames(const QString& text, Found& best)
{
    static const QRegularExpression names(
        QStringLiteral("[“\"]([^”\"“]{2,60})[”\"](?:科目|支出科目)|"
                       "([^，。；、：:（）()“”\\s]{2,40}(?:[（(](?![类款项][）)])[^）)]{1,10}[）)]"
                       "[^，。；、：:（）()“”\\s]{0,20})?)\\s*[（(][类款项][）)]"));
    for (QRegularExpressionMatchIterator it = names.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString name = match.captured(1) + match.captured(2);
        if (match.capturedEnd() >= best.end)
            best = {
                {NarrativeSubject::SubjectItem, name}, match.capturedStart(), match.capturedEnd()};
    }
}

// What may stand between the words of a subject and its amount.
bool isConnection(const QString& words)
{
    static const QRegularExpression connection(QStringLiteral(
        "^[”\"）)]*(?:科目)?(?:20\\d\\d年|当年|年初|预算|数|为|是|共计|合计|总计|总额|金额|资金|约|"
        "近|安排|"
        "支出|收入|达到?|费用?|经费|共|[:：，,]|\\s|执行)*"
        "(?:[比较与同]\\s*(?:20\\d\\d\\s*年|上年|去年)(?:度|当年|预算|执行|数|相比|[，,])*"
        "(?:增加|增长|减少|下降|降低|压减|多|少)[了额为约]*)?(?:增加|减少|下降)?\\s*$"));
    return connection.match(words).hasMatch();
}

// 中介机构服务费: the words right before the amount.
QString wordsBefore(const QString& text)
{
    static const QRegularExpression words(
        QStringLiteral("(?:年度?)?([\\x{4e00}-\\x{9fff}（）()]{2,30}?)(?:为|是|共计|约)?\\s*$"));
    const QString found = words.match(withoutHanBlanks(text)).captured(1);
    static const QRegularExpression change(QStringLiteral("(?:增加|增长|减少|下降|降低)$"));
    return change.match(found).hasMatch() ? QString() : found;
}

} // namespace

SpokenOf spokenOf(const QString& before, const QString& earlier, const QString& heading)
{
    const QString procurement = QStringLiteral("采购");
    const bool ofProcurement = before.contains(procurement) || earlier.contains(procurement)
                               || heading.contains(procurement);
    for (const QString& text : {before, earlier, heading}) {
        Found found;
        takeKnownWords(text, ofProcurement, found);
        takeSubjectNames(text, found);
        if (found.end < 0)
            continue;
        found.spoken.isNear = text == before && isConnection(before.sliced(found.end));
        return found.spoken;
    }
    return {NarrativeSubject::Unknown, wordsBefore(before), false};
}

} // namespace budget::narrative
