#include "core/checks/narrative_statement.h"

#include "core/disclosure/printed_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace budget {

namespace {

struct SubjectWords
{
    const char16_t* pattern;
    NarrativeSubject subject;
    const char16_t* item;
};

// The whole of a subject's words. What may stand around them is in Lead and Tail.
constexpr std::array Subjects{
    SubjectWords{u"(?:部门|单位)?(?:综合)?收支(?:总)?(?:预算|总计)|(?:部门|单位)(?:综合)?预算",
                 NarrativeSubject::Budget,
                 u""},
    SubjectWords{
        u"(?:部门|单位)?(?:预算收入|收入(?:总)?预算|总收入|收入(?:总计|合计|总额)|本年收入)",
        NarrativeSubject::Revenue,
        u""},
    SubjectWords{
        u"(?:部门|单位)?(?:预算支出|支出(?:总)?预算|总支出|支出(?:总计|合计|总额)|本年支出)",
        NarrativeSubject::Expenditure,
        u""},
    SubjectWords{
        u"(?:一般公共预算)?(?:财政拨款)?(?:安排的?)?基本支出", NarrativeSubject::Basic, u""},
    SubjectWords{
        u"(?:一般公共预算)?(?:财政拨款)?(?:安排的?)?项目支出", NarrativeSubject::Project, u""},
    SubjectWords{u"人员(?:经费|支出)", NarrativeSubject::Personnel, u""},
    SubjectWords{u"(?:日常)?公用(?:经费|支出)", NarrativeSubject::PublicFunds, u""},
    SubjectWords{
        u"财政拨款(?:收入|支出|收支|资金)?(?:总)?(?:预算)?", NarrativeSubject::Fiscal, u""},
    SubjectWords{u"一般公共预算(?:财政)?(?:拨款)?(?:收入|支出|资金|收支)?(?:预算)?",
                 NarrativeSubject::GeneralPublic,
                 u""},
    SubjectWords{u"政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:收入|支出|资金|收支)?(?:预算)?",
                 NarrativeSubject::GovernmentFund,
                 u""},
    SubjectWords{u"国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:收入|支出|资金|收支)?(?:预算)?",
                 NarrativeSubject::StateCapital,
                 u""},
    SubjectWords{u"财政专户(?:管理)?(?:资金)?(?:收入)?", NarrativeSubject::SpecialAccount, u""},
    SubjectWords{u"事业(?:单位)?收入", NarrativeSubject::Undertaking, u""},
    SubjectWords{u"(?:事业单位)?经营收入", NarrativeSubject::Business, u""},
    SubjectWords{u"上级补助收入", NarrativeSubject::SuperiorSubsidy, u""},
    SubjectWords{u"其他收入", NarrativeSubject::OtherRevenue, u""},
    SubjectWords{u"(?:财政拨款|一般公共预算)?(?:安排)?的?三公经费",
                 NarrativeSubject::ThreePublic,
                 u"three_public"},
    SubjectWords{u"(?:因公|公务|因公务)出国(?:[（(]境[）)])?(?:费用?|经费)?",
                 NarrativeSubject::ThreePublic,
                 u"overseas"},
    SubjectWords{u"公务(?:用)?车(?:用车)?购置(?:及|和|与)运(?:行|维)(?:维护)?(?:费用?|经费)?",
                 NarrativeSubject::ThreePublic,
                 u"vehicles"},
    SubjectWords{u"(?:公务(?:用)?车)(?:用车)?购置(?:费用?|经费)",
                 NarrativeSubject::ThreePublic,
                 u"vehicle_purchase"},
    SubjectWords{u"公务(?:用)?车(?:用车)?运(?:行|维)(?:维护)?(?:费用?|经费)",
                 NarrativeSubject::ThreePublic,
                 u"vehicle_operation"},
    SubjectWords{u"公务接待(?:费用?|经费)?", NarrativeSubject::ThreePublic, u"reception"},
    SubjectWords{u"(?:(?:财政拨款|一般公共预算)(?:安排)?的?)?(?:机关|事业)运行(?:经费|费)",
                 NarrativeSubject::AgencyOperation,
                 u""},
    SubjectWords{u"政府采购", NarrativeSubject::Procurement, u""},
    SubjectWords{
        u"(?:政府)?(?:采购)?货物(?:类)?(?:采购)?", NarrativeSubject::ProcurementGoods, u""},
    SubjectWords{
        u"(?:政府)?(?:采购)?工程(?:类)?(?:采购)?", NarrativeSubject::ProcurementWorks, u""},
    SubjectWords{
        u"(?:政府)?(?:采购)?服务(?:类)?(?:采购)?", NarrativeSubject::ProcurementServices, u""},
    SubjectWords{u"固定资产", NarrativeSubject::Assets, u""},
};

// What follows a subject's words up to its amount, and says nothing else of it.
const QString& tail()
{
    static const QString words = QStringLiteral("(?:收支|总|年初|预算|预算数|数|总额|总计|合计|"
                                                "共计|金额|资金|支出|收入|经费|费用|项目|安排|为|"
                                                "是|共|计|:|：)*");
    return words;
}

// What stands before them, and does not narrow them.
const QString& lead()
{
    static const QString words = QStringLiteral(
        "(?:增加|减少|变动)?的?(?:主要)?原因(?:是|为)|主要是|和|及|与|以及|20\\d\\d年度?|本年度|"
        "本年(?!收|支)|全年|当年|年度|上年末|其中[:：]?|包括[:"
        "：]?|分别为?|"
        "本部门|"
        "我部门|本单位|"
        "我单位|"
        "我局|我委|我办|我院|我校|我中心|部门(?!预算|综合|收|支)|单位(?!预算|综合|收|支)|本|"
        "[（(](?:部门|汇总|含所属单位|含下属单位)[）)]|预计|安排|预算安排|的|"
        "(?:下属)?\\d+家(?:行政|机关|参公|事业)(?:单位|事业单位)?(?:和|及|与)?");
    return words;
}

// Where the clause that ends at `end` begins, at the earliest at `from`: behind the last mark, an
// opened bracket included.
qsizetype clauseStart(const QString& text, qsizetype from, qsizetype end)
{
    static const QString marks = QStringLiteral("，,。；;：:、！？!?\n");
    int closed = 0;
    for (qsizetype i = end - 1; i >= from; --i) {
        const QChar c = text[i];
        if (c == u'）' || c == u')')
            ++closed;
        else if (c == u'（' || c == u'(')
            --closed;
        if (closed < 0 || (closed == 0 && marks.contains(c)))
            return i + 1;
    }
    return from;
}

// A sentence that begins with 其中 belongs to the one before it.
int sentenceAt(const QString& text, qsizetype offset)
{
    static const QRegularExpression end(QStringLiteral("。(?!\\s*(?:其中|包括))"));
    return static_cast<int>(text.first(offset).count(end));
}

class StatementReader
{
public:
    explicit StatementReader(const Disclosure& disclosure)
        : m_disclosure(disclosure)
    {}

    // `heading`: a line that stands alone before the run.
    NarrativeStatement read(const NarrativeRun& run,
                            const QString& heading,
                            const NarrativeAmount& amount,
                            qsizetype previousEnd) const
    {
        NarrativeStatement statement;
        statement.sentence = sentenceAt(run.text, amount.begin);
        statement.clause = clauseStart(run.text, previousEnd, amount.begin);
        const QString clause = plainClause(
            QStringView(run.text).sliced(statement.clause, amount.begin - statement.clause));
        if (!takePath(statement, run.text.sliced(previousEnd, amount.begin - previousEnd)))
            takeClause(statement, clause, amount);
        statement.isScoped = isScoped(run, heading, statement);
        return statement;
    }

private:
    // “教育支出（类）普通教育（款）小学教育（项）”: one to three names, each with its rank.
    static bool takePath(NarrativeStatement& statement, const QString& before)
    {
        static const QRegularExpression path(
            QStringLiteral("(?:([^，。；：:（）()]{2,30})[（(]类[）)])?"
                           "(?:([^，。；：:]{2,40}?)[（(]款[）)])?"
                           "(?:([^，。；：:]{2,50}?)[（(]项[）)])?"
                           "(?:科目)?[:：]?(?:20\\d\\d年度?|当年|年度)?")
            + tail() + u'$');
        constexpr qsizetype LongestPath = 160;
        static const QRegularExpression rank(QStringLiteral("[类款项目]"));
        if (!before.contains(rank))
            return false;
        const QString text = plainClause(before.last(std::min(LongestPath, before.size())));
        const QRegularExpressionMatch match = path.match(text);
        QStringList names;
        for (int i = 1; i <= 3; ++i) {
            if (match.capturedLength(i) > 0)
                names.append(match.captured(i));
        }
        if (names.isEmpty())
            names = accountName(text);
        if (names.isEmpty())
            return false;
        static const QRegularExpression year(
            QStringLiteral("^(?:20\\d\\d年度?|其中[:：]?|\\d+[.．、])+"));
        names.front().remove(year);
        statement.subject = NarrativeSubject::SubjectItem;
        statement.path = names;
        statement.name = names.back();
        return true;
    }

    // 教育支出科目, 教育支出类科目: a name without its rank.
    static QStringList accountName(const QString& text)
    {
        static const QRegularExpression account(
            QStringLiteral("(?:^|[，。；：:,;）)])([^，。；：:,;（）()]{2,30}?)类?科目") + tail()
            + u'$');
        const QRegularExpressionMatch match = account.match(text);
        return match.hasMatch() ? QStringList{match.captured(1)} : QStringList();
    }

    void takeClause(NarrativeStatement& statement,
                    const QString& clause,
                    const NarrativeAmount& amount) const
    {
        static const QRegularExpression change(
            QStringLiteral("(?:总体|同比)?[比较与同]?(?:20\\d\\d年度?|上年|去年)?(?:年初)?(?:预算|"
                           "执行|当年|年度)?(?:数|安排)?(?:相比)?(?:总体|合计|共计|共|净)?"
                           "(?:增加|增长|减少|下降|降低|压减)(?:了|额|额为|为)?$"));
        QString words = clause;
        if (amount.year == NarrativeYear::Change) {
            words.remove(change);
            statement.isBareChange = words.isEmpty();
        }
        words = withoutLead(words);
        static const QRegularExpression restated(
            QStringLiteral("^(?:预算)?(?:执行)?(?:安排)?(?:预算)?(?:执行)?数?(?:为|是)?$"));
        statement.isRestated =
            (amount.year == NarrativeYear::This || amount.year == NarrativeYear::Last)
            && clause.contains(u'年') && !clause.startsWith(u"其中")
            && restated.match(words).hasMatch();
        takeSubject(statement, words);
    }

    static void takeSubject(NarrativeStatement& statement, const QString& words)
    {
        static const std::vector<QRegularExpression> expressions = [] {
            std::vector<QRegularExpression> all;
            all.reserve(Subjects.size());
            for (const SubjectWords& subject : Subjects)
                all.emplace_back(QStringLiteral("^(") + QString::fromUtf16(subject.pattern) + u')'
                                 + tail() + u'$');
            return all;
        }();
        for (std::size_t i = 0; i < Subjects.size() && !words.isEmpty(); ++i) {
            const QRegularExpressionMatch match = expressions[i].match(words);
            if (!match.hasMatch())
                continue;
            statement.subject = Subjects[i].subject;
            statement.item = QString::fromUtf16(Subjects[i].item);
            statement.name = match.captured(1);
            return;
        }
        statement.name = words;
    }

    // The year, the publisher's name or its end, 本部门 and the like, as often as they stand there.
    QString withoutLead(QString words) const
    {
        static const QRegularExpression expression(QStringLiteral("^(?:") + lead() + u')');
        const QString unit = plainClause(m_disclosure.unitName);
        for (bool going = true; going;) {
            const qsizetype before = words.size();
            words.remove(expression);
            for (qsizetype from = 0; unit.size() - from >= 3; ++from) {
                if (words.startsWith(QStringView(unit).sliced(from))) {
                    words = words.sliced(unit.size() - from);
                    break;
                }
            }
            going = words.size() < before;
        }
        return words;
    }

    bool isScoped(const NarrativeRun& run,
                  const QString& line,
                  const NarrativeStatement& statement) const
    {
        static const QRegularExpression part(
            QStringLiteral("本级|本部(?!门)|下属|所属|直属|局机关|各单位|基层单位|二级单位"));
        static const QRegularExpression topic(
            QStringLiteral("采购|三公|接待|用车|出国|运行经费|运行费|资产|[（(][类款项][）)]|绩效|"
                           "专项|转移支付|债券|会议费|培训费|结转"));
        const QString before = run.text.first(statement.clause);
        const QString heading =
            m_disclosure.sections[static_cast<std::size_t>(run.section)].heading + line;
        if (part.match(before).hasMatch() || part.match(heading).hasMatch())
            return true;
        if (statement.subject > NarrativeSubject::CarriedOver)
            return false;
        return topic.match(before).hasMatch() || topic.match(heading).hasMatch();
    }

    const Disclosure& m_disclosure;
};

// What an amount before it that is not understood does to a statement:
// 机构运行110万元，其中：基本支出 is the basic expenditure of that, not of the whole.
class Clouds
{
public:
    void pass(NarrativeStatement& statement, const NarrativeAmount& amount)
    {
        const bool isWhole = statement.subject == NarrativeSubject::Budget
                             || statement.subject == NarrativeSubject::Revenue
                             || statement.subject == NarrativeSubject::Expenditure;
        const bool isPart = !isWhole && statement.subject != NarrativeSubject::Unknown
                            && statement.subject <= NarrativeSubject::CarriedOver;
        if ((isPart && m_sentence >= 0) || (isWhole && m_sentence == statement.sentence))
            statement.isScoped = true;
        if ((statement.subject == NarrativeSubject::Unknown && !statement.isBareChange
             && !statement.isRestated && amount.year != NarrativeYear::Change)
            || statement.subject == NarrativeSubject::SubjectItem)
            m_sentence = statement.sentence;
    }

private:
    int m_sentence = -1; // of the last amount that is not understood
};

// A line that stands alone before a run, like a heading.
QString lineBefore(const std::vector<NarrativeRun>& runs, int run)
{
    constexpr qsizetype Longest = 40;
    if (run == 0)
        return {};
    const NarrativeRun& before = runs[static_cast<std::size_t>(run) - 1];
    const bool isLine = before.section == runs[static_cast<std::size_t>(run)].section
                        && before.text.size() <= Longest && !before.text.contains(u'。');
    return isLine ? before.text : QString();
}

} // namespace

QString plainClause(QStringView text)
{
    static const QRegularExpression marks(QStringLiteral("[\\s“”\"‘’'《》]"));
    static const QRegularExpression ordinal(QStringLiteral(
        "^(?:\\d{1,2}[.．、](?!\\d)|[（(][一二三四五六七八九十\\d]{1,3}[）)]|[①-⑳])"));
    QString words = text.toString();
    words.remove(marks);
    words.remove(ordinal);
    return words;
}

std::pair<std::size_t, std::size_t> Narrative::amountsOf(int run) const
{
    const auto isBefore = [](const NarrativeAmount& amount, int index) {
        return amount.run < index;
    };
    const auto first = std::lower_bound(amounts.begin(), amounts.end(), run, isBefore);
    const auto last = std::lower_bound(first, amounts.end(), run + 1, isBefore);
    return {static_cast<std::size_t>(first - amounts.begin()),
            static_cast<std::size_t>(last - amounts.begin())};
}

Narrative readNarrative(const Disclosure& disclosure)
{
    Narrative narrative;
    narrative.runs = narrativeRuns(disclosure);
    narrative.amounts = narrativeAmounts(disclosure, narrative.runs);
    const StatementReader reader(disclosure);
    Clouds clouds;
    const NarrativeAmount* previous = nullptr;
    for (const NarrativeAmount& amount : narrative.amounts) {
        const bool continues = previous && previous->run == amount.run;
        if (!continues)
            clouds = {};
        NarrativeStatement statement =
            reader.read(narrative.runs[static_cast<std::size_t>(amount.run)],
                        lineBefore(narrative.runs, amount.run),
                        amount,
                        continues ? previous->end : 0);
        clouds.pass(statement, amount);
        narrative.statements.push_back(statement);
        previous = &amount;
    }
    return narrative;
}

} // namespace budget
