#pragma once

#include "core/budget/facts.h"
#include "core/checks/report/findings_report.h"

#include <memory>
#include <vector>

namespace budget::ui {

// The report on a document with all of its sentences, in the language of the interface; what was
// declared to be no mistake is marked so.
checks::CheckedFile checkedFile(const QString& file,
                                std::shared_ptr<const Disclosure> disclosure,
                                const checks::CheckReport& report,
                                const std::vector<Waiver>& waivers);

} // namespace budget::ui
