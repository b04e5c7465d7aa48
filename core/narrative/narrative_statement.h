#pragma once

#include "core/document/disclosure.h"
#include "core/narrative/narrative_amounts.h"
#include "core/narrative/narrative_run.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace budget::narrative {

// What an amount of the narrative certainly states. Only words that are understood to the last make
// a statement: its clause, from the mark before it to the amount, is nothing but the year, the
// publisher's name, the subject's words and words such as 预算数为. All else states Unknown.
struct NarrativeStatement
{
    NarrativeSubject subject = NarrativeSubject::Unknown;
    QString item;     // of ThreePublic: the word of cli.md
    QStringList path; // of SubjectItem: the names of 类, 款 and 项 as printed, one to three
    QString code;     // of SubjectItem, where it is printed beside its name
    QString name;     // the words of the subject as printed; of Unknown those of the clause
    // 2024年预算安排, 2023年执行数为: names a year and no subject, so that the amount is that of
    // the paragraph's item, told again.
    bool isRestated = false;
    // 比2023年预算增加: nothing but the comparison stands before it.
    bool isBareChange = false;
    // Words before it in the paragraph, or its heading, tell that it is about a part or about
    // something else: 下属单位, 采购 before 财政拨款.
    bool isScoped = false;
    // Its sentence names no year, and what stands before it last spoke of another one than this.
    bool isOfOtherYear = false;
    int sentence = 0;     // counted in its run
    qsizetype clause = 0; // where its clause begins in its run, and where its amount does
    qsizetype end = 0;
};

// The narrative of a document, read once for all checks.
struct Narrative
{
    std::vector<NarrativeRun> runs;
    std::vector<NarrativeAmount> amounts;       // in the order of the document
    std::vector<NarrativeStatement> statements; // as many as amounts, in their order

    // The indices of the amounts of a run: first to last, the last one excluded.
    std::pair<std::size_t, std::size_t> amountsOf(int run) const;
};

Narrative readNarrative(const Disclosure& disclosure);

// Words of a clause without white space, quotes and an ordinal before them.
QString plainClause(QStringView text);

} // namespace budget::narrative
