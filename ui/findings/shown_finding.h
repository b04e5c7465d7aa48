#pragma once

#include "core/checks/check.h"
#include "core/checks/report/findings_report.h"
#include "ui/controls/document_part.h"

#include <QString>

namespace budget::ui {

// A finding as the window lists it.
struct ShownFinding
{
    checks::ReportedFinding reported;
    checks::CheckGroup group = checks::CheckGroup::WithinTable;
    DocumentPart part;   // that its left place is on; none where it is about the whole document
    QString partTitle;   // empty where there is none
    QString waiverPlace; // core/checks/waiver.h

    const checks::Finding& finding() const { return reported.finding; }
    checks::Severity severity() const { return reported.finding.severity; }
    bool isWaived() const { return reported.isWaived; }
    bool operator==(const ShownFinding&) const = default;
};

// The part of the document that a place is on.
inline DocumentPart partOf(const checks::FindingPlace& place)
{
    if (place.table >= 0)
        return {PartKind::Table, place.table};
    if (place.section >= 0)
        return {PartKind::Section, place.section};
    return {};
}

} // namespace budget::ui
