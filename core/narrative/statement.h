#pragma once

#include "core/document/disclosure.h"
#include "core/narrative/amount.h"
#include "core/narrative/run.h"
#include "core/narrative/topic.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace budget::narrative {

// What an amount of the text certainly states. Only words that are understood to the last make a
// statement: its clause, from the mark before it to the amount, is nothing but the year, the
// publisher's name, the topic's words and words such as 预算数为. All else states Unknown.
struct Statement
{
    Topic topic = Topic::Unknown;
    QStringList path; // of Subject: the names of 类, 款 and 项 as printed, one to three
    QString code;     // of Subject, where it is printed beside its name
    QString name;     // the words of the topic as printed; of Unknown those of the clause
    // 2024年预算安排, 2023年执行数为: names a year and no topic, so that the amount is that of the
    // paragraph's item, stated again.
    bool isRestated = false;
    // 比2023年预算增加: nothing but the comparison stands before it.
    bool isBareChange = false;
    // Words before it in the paragraph, or its heading, say that it is about a part or about
    // something else: 下属单位, 采购 before 财政拨款.
    bool isOfPart = false;
    // Its sentence names no year, and what stands before it last named another one than this.
    bool isOfOtherYear = false;
    int sentence = 0;          // counted in its run
    qsizetype clauseBegin = 0; // where its clause begins in its run; it ends at the amount
};

// Reads the statements of one document.
class StatementReader
{
public:
    // The document must outlive the reader.
    explicit StatementReader(const Disclosure& disclosure);

    // What the amount states. `line`: a line that stands alone before the run, like a heading.
    // `previousEnd`: where the amount before it in its run ends, else zero.
    Statement
    read(const Run& run, const QString& line, const Amount& amount, qsizetype previousEnd) const;

private:
    void readClause(Statement& statement, const QString& clause, const Amount& amount) const;
    void readOpening(Statement& statement, const Run& run) const;
    void readCategory(Statement& statement, const Run& run, const QString& clause) const;
    bool isOfOtherYear(const Run& run,
                       const QString& line,
                       const Statement& statement,
                       const Amount& amount) const;

    const Disclosure& m_disclosure;
    QString m_unitName;
    QSet<QString> m_categories; // the names of 类 that a table prints; folded
};

// Words of a clause without white space, quotes and an ordinal before them.
QString plainClause(QStringView text);

} // namespace budget::narrative
