#include "ui/controls/document_part.h"

#include <QStringList>

#include <array>

namespace budget::ui {

namespace {

struct KindWord
{
    PartKind kind;
    const char16_t* word;
};

constexpr std::array KindWords{
    KindWord{PartKind::Section, u"section"},
    KindWord{PartKind::Table, u"table"},
    KindWord{PartKind::Goals, u"goals"},
    KindWord{PartKind::Unrecognized, u"unrecognized"},
    KindWord{PartKind::Subjects, u"subjects"},
    KindWord{PartKind::LineItems, u"items"},
};

} // namespace

QString partWord(const DocumentPart& part)
{
    for (const KindWord& entry : KindWords) {
        if (entry.kind == part.kind)
            return QString::fromUtf16(entry.word) + u':' + QString::number(part.index);
    }
    return {};
}

DocumentPart partFromWord(const QString& word)
{
    const qsizetype colon = word.indexOf(u':');
    bool isNumber = false;
    const int index = word.mid(colon + 1).toInt(&isNumber);
    if (colon < 0 || !isNumber || index < 0)
        return {};
    for (const KindWord& entry : KindWords) {
        if (QStringView(word).left(colon) == QStringView(entry.word))
            return {entry.kind, index};
    }
    return {};
}

bool hasPart(const Disclosure& disclosure, const DocumentPart& part)
{
    const auto isIn = [&part](std::size_t size) {
        return part.index >= 0 && static_cast<std::size_t>(part.index) < size;
    };
    switch (part.kind) {
    case PartKind::None:
    case PartKind::Subjects:
    case PartKind::LineItems:
        return false;
    case PartKind::Section:
        return isIn(disclosure.sections.size());
    case PartKind::Table:
    case PartKind::Goals:
        return isIn(disclosure.tables.size());
    case PartKind::Unrecognized:
        return part.index == 0 && !disclosure.unrecognized.empty();
    }
    return false;
}

} // namespace budget::ui
