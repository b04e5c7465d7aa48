#include "core/narrative/grammar.h"

#include <QRegularExpression>

#include <array>
#include <vector>

namespace budget::narrative {

namespace {

struct TopicWords
{
    const char16_t* pattern;
    Topic topic;
};

// The whole of a topic's words. What may stand around them is in lead() and topicTail().
constexpr std::array Topics{
    TopicWords{u"(?:部门|单位)?(?:综合)?收支(?:总)?(?:预算|总计)|(?:部门|单位)(?:综合)?预算",
               Topic::Budget},
    TopicWords{u"(?:部门|单位)?(?:预算收入|收入(?:总)?预算|总收入|收入(?:总计|合计|总额)|"
               u"本年收入)|(?:部门|单位)收入",
               Topic::Revenue},
    TopicWords{u"(?:部门|单位)?(?:预算支出|支出(?:总)?预算|总支出|支出(?:总计|合计|总额)|"
               u"本年支出)|(?:部门|单位)支出",
               Topic::Expenditure},
    TopicWords{u"(?:一般公共预算)?(?:财政拨款)?(?:安排的?)?基本支出", Topic::Basic},
    TopicWords{u"(?:一般公共预算)?(?:财政拨款)?(?:安排的?)?项目支出", Topic::Project},
    TopicWords{u"人员(?:经费|支出)", Topic::Personnel},
    TopicWords{u"(?:日常)?公用(?:经费|支出)", Topic::PublicFunds},
    TopicWords{u"财政拨款(?:收入|支出|收支|资金)?(?:总)?(?:预算)?", Topic::Fiscal},
    TopicWords{u"一般公共预算(?:当年|本年)?(?:财政)?(?:拨款)?(?:收入|支出|资金|收支)?(?:预算)?",
               Topic::GeneralPublic},
    TopicWords{
        u"政府性基金(?:预算)?(?:当年|本年)?(?:财政)?(?:拨款)?(?:收入|支出|资金|收支)?(?:预算)?",
        Topic::GovernmentFund},
    TopicWords{u"国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:收入|支出|资金|收支)?(?:预算)?",
               Topic::StateCapital},
    TopicWords{u"财政专户(?:管理)?(?:资金)?(?:收入)?", Topic::SpecialAccount},
    TopicWords{u"事业(?:单位)?收入", Topic::Undertaking},
    TopicWords{u"(?:事业单位)?经营收入", Topic::Business},
    TopicWords{u"上级补助收入", Topic::SuperiorSubsidy},
    TopicWords{u"其他收入", Topic::OtherRevenue},
    TopicWords{u"(?:上年|年初)(?:财政拨款)?结转(?:和)?(?:结余)?(?:资金|收入)?", Topic::CarriedOver},
    TopicWords{u"(?:一般公共预算)?(?:财政)?(?:拨款)?(?:预算)?(?:安排)?的?三公经费",
               Topic::ThreePublic},
    TopicWords{u"(?:因公|公务|因公务)出国(?:[（(]境[）)])?(?:费用?|经费)?", Topic::Overseas},
    TopicWords{u"公务(?:用)?车(?:用车)?购置(?:费)?(?:及|和|与)运(?:行|维)(?:维护)?(?:费用?|经费)?",
               Topic::Vehicles},
    TopicWords{u"(?:公务(?:用)?车)(?:用车)?购置(?:费用?|经费)?", Topic::VehiclePurchase},
    TopicWords{u"公务(?:用)?车(?:用车)?运(?:行|维)(?:维护)?(?:费用?|经费)",
               Topic::VehicleOperation},
    TopicWords{u"公务(?:用)?车(?:费用?|经费)", Topic::Vehicles},
    TopicWords{u"公务接待(?:费用?|经费)?", Topic::Reception},
    TopicWords{u"(?:(?:本?级|机关)?(?:等)?\\d+家[^，。；]{2,40}?的)?"
               u"(?:(?:财政拨款|一般公共预算)(?:安排)?的?)?(?:机关|事业)运行"
               u"(?:经费|费)(?:当年)?(?:一般公共预算)?",
               Topic::AgencyOperation},
    TopicWords{u"政府采购", Topic::Procurement},
    TopicWords{u"(?:政府)?(?:采购)?货物(?:类)?(?:采购)?", Topic::ProcurementGoods},
    TopicWords{u"(?:政府)?(?:采购)?工程(?:类)?(?:采购)?", Topic::ProcurementWorks},
    TopicWords{u"(?:政府采购|采购)?(?:购买)?服务(?:类)?(?:采购)?", Topic::ProcurementServices},
    TopicWords{u"固定资产", Topic::Assets},
};

// What stands before them, and does not narrow them.
const QString& lead()
{
    static const QString words = QStringLiteral(
        "(?:增加|减少|变动)?的?(?:主要)?原因(?:是|为)|主要是|通过|相应|和|及|与|以及|20\\d\\d年度?|"
        "本年度|"
        "本年(?!收|支)|全年|当年|年度|上年末|其中[:：]?|包括[:"
        "：]?|分别为?|"
        "本部门|"
        "我部门|本单位|"
        "我单位|"
        "我局|我委|我办|我院|我校|我中心|使用|部门(?!预算|综合|收|支)|单位(?!预算|综合|收|支)|本(?!"
        "年收|年支)|拟|"
        "[（(](?:部门|汇总|含所属单位|含下属单位)[）)]|预计|安排|预算安排|的|"
        "(?:下属)?\\d+家(?:行政|机关|参公|事业)(?:单位|事业单位)?(?:和|及|与)?");
    return words;
}

// The topics in their order, each with what may follow it up to the end.
const std::vector<QRegularExpression>& endings()
{
    static const std::vector<QRegularExpression> expressions = [] {
        std::vector<QRegularExpression> all;
        all.reserve(Topics.size());
        for (const TopicWords& topic : Topics)
            all.emplace_back(u'(' + QString::fromUtf16(topic.pattern) + u')' + topicTail() + u'$');
        return all;
    }();
    return expressions;
}

StatedTopic statedBy(std::size_t topic, const QRegularExpressionMatch& match)
{
    return {Topics[topic].topic, match.captured(1)};
}

} // namespace

const QString& topicTail()
{
    static const QString words =
        QStringLiteral("(?:收支|总|年初|预算|预算数|数|总额|总计|合计|"
                       "共计|金额|资金|支出|收入|经费|费用|安排|为|"
                       "是|共|计|财政拨款|拨款|安排的|20\\d\\d年度?|:|：)*");
    return words;
}

std::optional<StatedTopic> topicStated(const QString& words)
{
    for (std::size_t i = 0; i < Topics.size() && !words.isEmpty(); ++i) {
        const QRegularExpressionMatch match =
            endings()[i].match(words,
                               0,
                               QRegularExpression::NormalMatch,
                               QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            return statedBy(i, match);
    }
    return std::nullopt;
}

std::optional<StatedTopic> topicAtEnd(const QString& words)
{
    std::optional<StatedTopic> longest;
    qsizetype length = 0;
    for (std::size_t i = 0; i < Topics.size(); ++i) {
        const QRegularExpressionMatch match = endings()[i].match(words);
        if (match.hasMatch() && match.capturedLength() > length) {
            longest = statedBy(i, match);
            length = match.capturedLength();
        }
    }
    return longest;
}

QString withoutLead(QString words, const QString& unitName)
{
    static const QRegularExpression expression(QStringLiteral("^(?:") + lead() + u')');
    for (bool going = true; going;) {
        const qsizetype before = words.size();
        words.remove(expression);
        for (qsizetype from = 0; unitName.size() - from >= 3; ++from) {
            if (words.startsWith(QStringView(unitName).sliced(from))) {
                words = words.sliced(unitName.size() - from);
                break;
            }
        }
        going = words.size() < before;
    }
    return words;
}

} // namespace budget::narrative
