#include "tests/typeset/office_records.h"

namespace budget::typeset {

namespace {

QStringList cells(const char16_t* texts)
{
    return QString::fromUtf16(texts).split(u'|');
}

Project maintenance()
{
    return {
        u"办公楼设备维护费"_qs,
        u"完成电梯、消防和空调设备的日常维护，保障办公场所安全运行。"_qs,
        {cells(u"产出指标|数量指标|维护设备数量|维护设备数量|≥46台|工作计划"),
         cells(u"产出指标|质量指标|设备维护合格率|设备维护合格率|≥95%|验收单"),
         cells(u"产出指标|时效指标|故障修复时间|故障修复时间|≤3天|工作计划"),
         cells(u"产出指标|成本指标|预算成本控制金额|预算成本控制金额|≤125万元|预算批复"),
         cells(u"效益指标|社会效益指标|办公场所安全运行天数|办公场所安全运行天数|≥360天|运行记录"),
         cells(u"满意度指标|服务对象满意度指标|使用人员满意度|使用人员满意度|≥90%|问卷调查")}};
}

Project publicService()
{
    return {u"新城公共服务专项"_qs,
            u"举办公共服务活动，完善新城服务站点，方便居民办事。"_qs,
            {cells(u"产出指标|数量指标|新建服务站点数量|新建服务站点数量|=4个|建设方案"),
             cells(u"产出指标|数量指标|举办活动场次|举办活动场次|≥18场|工作计划"),
             cells(u"产出指标|质量指标|站点验收合格率|站点验收合格率|=100%|验收报告"),
             cells(u"产出指标|成本指标|项目总成本|项目总成本|≤348.02万元|预算批复"),
             cells(u"效益指标|社会效益指标|服务居民人次|服务居民人次|≥26000人次|业务统计"),
             cells(u"满意度指标|服务对象满意度指标|居民满意度|居民满意度|≥92%|问卷调查")}};
}

} // namespace

std::vector<Project> officeProjects()
{
    return {maintenance(), publicService()};
}

std::vector<QStringList> officeProcurement(const QString& unitName)
{
    const QString building = u"办公楼设备维护费"_qs;
    const QString service = u"新城公共服务专项"_qs;
    const QString other = u"其他服务"_qs;
    const QString works = u"装修工程"_qs;
    const QString otherCode = u"C99000000"_qs;
    const QString worksCode = u"B07000000"_qs;
    const QString one = u"1"_qs;
    const QString piece = u"项"_qs;
    return {
        {u"合计"_qs, {}, {}, {}, {}, {}, {}, u"86.00"_qs},
        {unitName + u"（本级）小计"_qs, {}, {}, {}, {}, {}, {}, u"86.00"_qs},
        {building, u"50.00"_qs, other, otherCode, piece, one, u"30.00"_qs, u"30.00"_qs},
        {building, u"50.00"_qs, other, otherCode, piece, one, u"20.00"_qs, u"20.00"_qs},
        {service, u"36.00"_qs, works, worksCode, u"个"_qs, u"4"_qs, u"6.50"_qs, u"26.00"_qs},
        {service, u"36.00"_qs, other, otherCode, piece, one, u"10.00"_qs, u"10.00"_qs},
    };
}

std::vector<QStringList> officeAssets()
{
    return {
        {u"合计"_qs, u"1"_qs, u"---"_qs, u"1020.314435"_qs},
        {u"一、土地、房屋及构筑物"_qs, u"2"_qs, u"---"_qs, u"0.00"_qs},
        {u"其中：房屋"_qs, u"3"_qs, u"0"_qs, u"0.00"_qs},
        {u"二、通用设备"_qs, u"4"_qs, u"412"_qs, u"610.302445"_qs},
        {u"其中：汽车"_qs, u"5"_qs, u"4"_qs, u"102.0969"_qs},
        {u"三、专用设备"_qs, u"6"_qs, u"96"_qs, u"90.01199"_qs},
        {u"四、文物和陈列品"_qs, u"7"_qs, u"0"_qs, u"0.00"_qs},
        {u"其中：文物"_qs, u"8"_qs, u"0"_qs, u"0.00"_qs},
        {u"五、图书档案"_qs, u"9"_qs, u"0"_qs, u"0.00"_qs},
        {u"其中：图书资料"_qs, u"10"_qs, u"0"_qs, u"0.00"_qs},
        {u"六、家具、用具、装具及动植物"_qs, u"11"_qs, u"2368"_qs, u"320.00"_qs},
        {u"其中：家具用具"_qs, u"12"_qs, u"2368"_qs, u"320.00"_qs},
    };
}

} // namespace budget::typeset
