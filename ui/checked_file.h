#pragma once

#include "core/checks/findings_report.h"

#include <memory>

namespace budget::ui {

// The report on a document with all of its sentences, in the language of the interface.
CheckedFile checkedFile(const QString& file,
                        std::shared_ptr<const Disclosure> disclosure,
                        const CheckReport& report);

} // namespace budget::ui
