#include "core/document/folded_text.h"

#include "core/document/printed_text.h"
#include "core/money/half_width.h"

namespace budget {

namespace {

bool isQuote(QChar c)
{
    return c == u'“' || c == u'”' || c == u'"' || c == u'‘' || c == u'’' || c == u'「'
           || c == u'」';
}

QString foldedWords(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!isBlank(c) && !isQuote(c))
            result.append(halfWidth(c));
    }
    return result;
}

QString foldedName(QStringView name)
{
    QString result;
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KC)) {
        if (const std::optional<QChar> counted = foldedCharacter(c))
            result.append(*counted);
    }
    return result;
}

} // namespace

std::optional<QChar> foldedCharacter(QChar c)
{
    const QChar plain = halfWidth(c).toLower();
    return isBlank(plain) || plain.isPunct() ? std::nullopt : std::optional(plain);
}

QString foldedText(QStringView text, Fold fold)
{
    switch (fold) {
    case Fold::Words:
        return foldedWords(text);
    case Fold::WordsBehindOrdinal:
        return foldedWords(withoutOrdinal(text));
    case Fold::Name:
        return foldedName(text);
    }
    return {};
}

} // namespace budget
