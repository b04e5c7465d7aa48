#include "core/subjects/pinyin.h"

#include "core/money/error.h"

#include <QFile>
#include <QStringDecoder>

namespace budget {

namespace {

// 〇 and the block of unified ideographs.
constexpr char16_t FirstCharacter = 0x3007;
constexpr char16_t LastCharacter = 0x9FFF;

bool isKnownRange(char16_t character)
{
    return character >= FirstCharacter && character <= LastCharacter;
}

bool isLetter(char16_t c)
{
    return c >= u'a' && c <= u'z';
}

std::uint32_t letterBit(char16_t letter)
{
    return std::uint32_t{1} << (letter - u'a');
}

} // namespace

Result<PinyinInitials> PinyinInitials::parse(const QByteArray& tsv, const QString& file)
{
    Place place;
    place.file = file;
    const auto refuse = [&place](const QString& detail) {
        return failure(ErrorCode::ResourceMalformed, place, detail);
    };
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(tsv);
    if (decoder.hasError())
        return refuse(QStringLiteral("the text is not UTF-8"));

    PinyinInitials table;
    table.m_letters.resize(LastCharacter - FirstCharacter + 1);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++place.line;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.size() < 3 || !isLetter(line[0].unicode()) || line[1] != u'\t')
            return refuse(QStringLiteral("no letter, tab and characters"));
        for (const QChar character : line.sliced(2)) {
            if (!isKnownRange(character.unicode()))
                return refuse(QStringLiteral("no character of Chinese: %1").arg(character));
            table.m_letters[character.unicode() - FirstCharacter] |= letterBit(line[0].unicode());
        }
    }
    return table;
}

const PinyinInitials& PinyinInitials::shipped()
{
    static const PinyinInitials table = [] {
        QFile file(QStringLiteral(":/subjects/pinyin_initials.tsv"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Result<PinyinInitials> parsed =
            parse(opened ? file.readAll() : QByteArray(), file.fileName());
        Q_ASSERT(parsed.has_value());
        return std::move(parsed).value_or(PinyinInitials());
    }();
    return table;
}

bool PinyinInitials::has(char16_t character, char16_t letter) const
{
    return isLetter(letter) && isKnownRange(character) && !m_letters.empty()
           && (m_letters[character - FirstCharacter] & letterBit(letter)) != 0;
}

QString PinyinInitials::of(QChar character) const
{
    QString letters;
    for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
        if (has(character.unicode(), letter))
            letters.append(QChar(letter));
    }
    return letters;
}

} // namespace budget
