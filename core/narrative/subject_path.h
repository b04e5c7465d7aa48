#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace budget::narrative {

// A subject by its names.
struct SubjectPath
{
    QStringList names; // of 类, 款 and 项, one to three
    QString code;      // empty where none is printed
};

// The subject whose names end the text, each with its rank
// (“教育支出（类）普通教育（款） 小学教育（项）”), one called 科目, or one after its code
// (2070101-行政运行), with what may stand between them and their amount. Nothing where the text
// ends in none.
std::optional<SubjectPath> subjectPathBefore(const QString& before);

} // namespace budget::narrative
