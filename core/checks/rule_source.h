#pragma once

// Where rules come from (Check::source), as far as several checks have the same source.
namespace budget::checks::source {

inline constexpr const char* Form = "The printed form: what its header and its lines call a sum "
                                    "(合计, 小计, 本年…), or a part (其中), is one";
inline constexpr const char* Catalogue = "政府收支分类科目 of the budget year";
inline constexpr const char* OneBudget =
    "地方预决算公开操作规程 (财预〔2016〕143号): the published tables are of one approved budget";
inline constexpr const char* Explanation =
    "地方预决算公开操作规程 (财预〔2016〕143号): the explanation is of the published tables";
inline constexpr const char* EmptyTable = "地方预决算公开操作规程 (财预〔2016〕143号): a table "
                                          "without figures is published empty, and explained";
inline constexpr const char* LastYear =
    "地方预决算公开操作规程 (财预〔2016〕143号): changes from the year before are explained, whose "
    "figures are those published then";
inline constexpr const char* Goals = "中央部门预算绩效目标管理办法 (财预〔2015〕88号), which "
                                     "regions follow: indicators are definite and measurable";
inline constexpr const char* Sentence = "The words themselves: a text does not contradict itself";
inline constexpr const char* Contents = "A contents page lists what stands behind it";
inline constexpr const char* AsPublished = "A text is published as readers are to read it";
inline constexpr const char* OwnPractice = "The practice of the document itself";
inline constexpr const char* Typography = "GB/T 15834-2011 标点符号用法";

} // namespace budget::checks::source
