#pragma once

#include "core/document/disclosure.h"
#include "core/readers/file_reader.h"
#include "tests/core/document/text_printers.h"
#include "tests/source_tree.h"

#include <QFile>
#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

#include <vector>

namespace budget {

// Skips a test, loudly, on a machine that does not have the samples.
#define SKIP_WITHOUT_SHARED(path)                                                                  \
    if (!QFile::exists(sharedPath(QStringLiteral(path))))                                          \
    GTEST_SKIP() << "not checked: ../shared/" path " is not on this machine"

inline readers::FileReader shippedReader()
{
    return readers::FileReader(shippedTemplates().value());
}

// The rows of an answer key, heading left out, each as its cells.
inline std::vector<QStringList> answerKey(const QString& path, bool hasHeading)
{
    QFile file(sharedPath(path));
    std::vector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        rows.push_back(line.split(u'\t'));
    if (hasHeading && !rows.empty())
        rows.erase(rows.begin());
    return rows;
}

} // namespace budget
