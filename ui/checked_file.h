#pragma once

#include "core/checks/findings_report.h"
#include "core/facts.h"

#include <memory>
#include <vector>

namespace budget::ui {

// The report on a document with all of its sentences, in the language of the interface; what was
// declared to be no mistake is marked so.
CheckedFile checkedFile(const QString& file,
                        std::shared_ptr<const Disclosure> disclosure,
                        const CheckReport& report,
                        const std::vector<Waiver>& waivers);

} // namespace budget::ui
