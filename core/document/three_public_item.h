#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace budget {

struct Table;

// The items of the 三公 table. Its rows have their keys as codes (Row::code).
enum class ThreePublicItem
{
    All,              // 三公 together
    Overseas,         // 因公出国（境）费
    OverseasTeaching, // of it: 教学科研人员
    OverseasOther,
    Vehicles, // 公务用车购置及运行费
    VehiclePurchase,
    VehicleOperation,
    Reception,       // 公务接待费
    AgencyOperation, // 机关运行经费, which some regions print below; no part of All
};
inline constexpr int ThreePublicItemCount = 9;

// "three_public", "overseas", "vehicle_purchase"; part of the formats of our files.
QString threePublicKey(ThreePublicItem item);
std::optional<ThreePublicItem> threePublicItemFromKey(QStringView key);

// The item a printed name speaks of, by its words: 公务接待费 is Reception. Nothing for any other
// name, 合计 among them.
std::optional<ThreePublicItem> threePublicItemNamed(QStringView name);

// Its row in a 三公 table; nothing where the table does not print it.
std::optional<int> threePublicRow(const Table& table, ThreePublicItem item);

// The item that it is part of; nothing for All and AgencyOperation.
std::optional<ThreePublicItem> threePublicParent(ThreePublicItem item);

// The economic subjects that it is the expenditure of: 30212 for Overseas, 30217 for Reception,
// 30231 for VehicleOperation, 30913 and 31013 for VehiclePurchase. Source: 支出经济分类科目 2023
// and the notes of the 三公 tables. None for what no subject gives.
const std::vector<QStringView>& threePublicSubjectCodes(ThreePublicItem item);

} // namespace budget
