// docs/checks.md is written from the lists of checks. To write it again:
//     YUSUAN_WRITE_DOCS=1 build/release/tests/core_tests --gtest_filter='CheckDocument.*'

#include "core/checks/report/check_list.h"
#include "tests/source_tree.h"

#include <QFile>
#include <QStringList>

#include <gtest/gtest.h>

namespace budget::checks {

namespace {

QString toleranceWord(Tolerance tolerance)
{
    switch (tolerance) {
    case Tolerance::Exact:
        return QStringLiteral("exact");
    case Tolerance::Rounding:
        return QStringLiteral("rounding");
    case Tolerance::Percentage:
        return QStringLiteral("percentage");
    case Tolerance::Price:
        return QStringLiteral("price");
    }
    return {};
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Note:
        return QStringLiteral("note");
    case Severity::Tail:
        break;
    }
    return {};
}

QString groupTitle(CheckGroup group)
{
    switch (group) {
    case CheckGroup::WithinTable:
        return QStringLiteral("Within a table");
    case CheckGroup::BetweenTables:
        return QStringLiteral("Between tables");
    case CheckGroup::Narrative:
        return QStringLiteral("Text against tables");
    case CheckGroup::Goals:
        return QStringLiteral("Performance goals");
    case CheckGroup::Procurement:
        return QStringLiteral("Government procurement");
    case CheckGroup::Assets:
        return QStringLiteral("State-owned assets");
    case CheckGroup::Style:
        return QStringLiteral("Style");
    case CheckGroup::BetweenYears:
        return QStringLiteral("Between years");
    }
    return {};
}

QString readWords(const CheckScope& scope)
{
    QStringList words;
    if (scope.touches(CheckScope::narrative()))
        words.append(QStringLiteral("narrative"));
    int kinds = 0;
    for (int k = 0; k <= static_cast<int>(TableKind::Other); ++k) {
        const auto kind = static_cast<TableKind>(k);
        if (!scope.touches(CheckScope{kind}))
            continue;
        words.append(tableKindId(kind));
        ++kinds;
    }
    const bool isAll = kinds == static_cast<int>(TableKind::Other) + 1;
    return isAll ? QStringLiteral("the whole document") : words.join(QStringLiteral(", "));
}

QString checkText(const Check& check)
{
    QString text = QStringLiteral("### `%1`\n\n%2.\n\n"
                                  "- Formula: %3\n- Finding: %4\n- Severity: %5\n"
                                  "- Tolerance: %6\n- Source: %7\n- Reads: %8\n")
                       .arg(QString::fromUtf8(check.id),
                            QString::fromUtf8(check.title),
                            QString::fromUtf8(check.formula),
                            QString::fromUtf8(check.sentence),
                            severityWord(check.severity),
                            toleranceWord(check.tolerance),
                            QString::fromUtf8(check.source),
                            readWords(check.reads));
    return text + u'\n';
}

QString documentText()
{
    QString text = QStringLiteral(
        "# The checks\n\n"
        "<!-- Written from the lists of checks by tests/core/checks/check_document_test.cpp, which "
        "says how; do not edit. -->\n\n"
        "%1 checks, in groups. The title says what must hold; in the sentence of a finding %1, %2, "
        "… stand for what was found. A check that has nothing to compare is skipped and never "
        "counts as passed. For every check `tests/core/checks/samples` has a document in which "
        "nothing is found and one in which something is.\n\n"
        "Severity: an **error** is a contradiction in the document or a breach of a rule that has "
        "no exception; a **warning** is very probably wrong; a **note** concerns style alone.\n\n"
        "Formula: = equals, Σ sum, ⇒ then, ⇔ exactly where, ∈ one of, ∉ none of, ⊆ all among, ∩ "
        "both. A table with a point and a line or a column is its cell (收入总表.合计); a blank "
        "counts as zero in a sum.\n\n"
        "Tolerance:\n\n"
        "- **exact**: words, codes, counts and limits are compared as they are.\n"
        "- **rounding**: one figure against one printed alike is exact. If several figures printed "
        "alike are added, each may be off by half of its last place, in all by at most five last "
        "places; the finding is then a rounding tail (尾差), shown apart. A figure printed more "
        "coarsely must be the finer one rounded; if it was cut off instead, that is a tail.\n"
        "- **percentage**: the printed percentage and both figures may each have been rounded to "
        "their last place.\n"
        "- **price**: the unit price may have been rounded to its last place, times the quantity, "
        "and the amount to its own.\n\n"
        "Reads: the kinds of tables are named as in the machine-readable output; **narrative** is "
        "the text. When an open document is edited, a check runs again only if something it reads "
        "changed.\n\n");
    text.replace(QStringLiteral("%1 checks, in"),
                 QString::number(allChecks().size()) + QStringLiteral(" checks, in"));
    for (int g = 0; g <= static_cast<int>(CheckGroup::BetweenYears); ++g) {
        const auto group = static_cast<CheckGroup>(g);
        text += QStringLiteral("## %1\n\n").arg(groupTitle(group));
        for (const Check& check : allChecks()) {
            if (check.group == group)
                text += checkText(check);
        }
    }
    return text.chopped(1);
}

} // namespace

TEST(CheckDocument, is_what_the_lists_say)
{
    const QString path = sourcePath(QStringLiteral("docs/checks.md"));
    const QByteArray text = documentText().toUtf8();
    QFile file(path);
    if (qEnvironmentVariableIsSet("YUSUAN_WRITE_DOCS")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    EXPECT_TRUE(file.readAll() == text)
        << "docs/checks.md is out of date; this file says how to write it again";
}

} // namespace budget::checks
