#pragma once

#include "core/checks/check.h"

#include <QStringView>

#include <vector>

namespace budget {

// Every check, in the order in which their findings are told. Ids are unique.
const std::vector<Check>& allChecks();

// Null where there is no check of that id.
const Check* findCheck(QStringView id);

// The lists it is made of; one a field of the document.
std::vector<Check> tableSumChecks();        // within a table
std::vector<Check> codeChecks();            // codes and names of subjects
std::vector<Check> tableEqualityChecks();   // between tables
std::vector<Check> emptyTableChecks();      // empty tables and their notes
std::vector<Check> narrativeFigureChecks(); // amounts of the narrative against the tables
std::vector<Check> narrativeWordChecks();   // what the narrative says of them
std::vector<Check> goalChecks();
std::vector<Check> procurementChecks();
std::vector<Check> assetChecks();
std::vector<Check> styleChecks();
std::vector<Check> yearChecks(); // against the document of the year before

} // namespace budget
