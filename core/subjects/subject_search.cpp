#include "core/subjects/subject_search.h"

#include "core/document/folded_text.h"
#include "core/subjects/pinyin.h"

#include <QVarLengthArray>

#include <algorithm>

namespace budget {

namespace {

constexpr int UsualLength = 64; // of a subject's name, which then needs no memory of its own
using Folded = QVarLengthArray<char16_t, UsualLength>;

Folded fold(QStringView text)
{
    Folded folded;
    for (const QChar c : text) {
        if (const std::optional<QChar> counted = foldedCharacter(c))
            folded.append(counted->unicode());
    }
    return folded;
}

bool isAllLetters(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

// Looks for one folded word in one folded name.
class WordSearch
{
public:
    WordSearch(QStringView word, const Folded& name, const PinyinInitials& initials)
        : m_word(word)
        , m_name(name)
        , m_initials(initials)
    {}

    bool isContained() const
    {
        for (qsizetype at = 0; at + m_word.size() <= m_name.size(); ++at) {
            if (runLength(at, 0) == m_word.size())
                return true;
        }
        return false;
    }

    // Gaps may be of any length, so of all ways to place the first letters of the word only the
    // one that ends earliest in the name need be kept.
    bool isContainedInRuns() const
    {
        if (m_word.size() > m_name.size())
            return false;
        const qsizetype nowhere = m_name.size() + 1;
        QVarLengthArray<qsizetype, UsualLength> earliestEnd(m_word.size() + 1, nowhere);
        earliestEnd[0] = 0;
        for (qsizetype begin = 0; begin < m_word.size(); ++begin) {
            for (qsizetype at = earliestEnd[begin]; at < m_name.size(); ++at) {
                const qsizetype length = runLength(at, begin);
                if (begin + length == m_word.size())
                    return true;
                for (qsizetype run = 2; run <= length; ++run)
                    earliestEnd[begin + run] = std::min(earliestEnd[begin + run], at + run);
            }
        }
        return false;
    }

private:
    // The number of characters of the word from `begin` on that stand in the name from `at` on.
    qsizetype runLength(qsizetype at, qsizetype begin) const
    {
        const qsizetype most = std::min(m_word.size() - begin, m_name.size() - at);
        qsizetype length = 0;
        while (length < most && standsFor(m_word[begin + length].unicode(), m_name[at + length]))
            ++length;
        return length;
    }

    bool standsFor(char16_t typed, char16_t character) const
    {
        return typed == character || m_initials.has(character, typed);
    }

    QStringView m_word;
    const Folded& m_name;
    const PinyinInitials& m_initials;
};

} // namespace

SearchQuery::SearchQuery(QStringView text)
{
    QString word;
    for (const QChar c : text) {
        if (const std::optional<QChar> counted = foldedCharacter(c)) {
            word.append(*counted);
        } else if (c.isSpace() && !word.isEmpty()) {
            m_words.push_back(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        m_words.push_back(word);
}

bool SearchQuery::matches(QStringView code, QStringView name) const
{
    if (m_words.empty())
        return true;
    const PinyinInitials& initials = PinyinInitials::shipped();
    const Folded foldedCode = fold(code);
    const Folded foldedName = fold(name);
    const QStringView codeView(foldedCode.data(), foldedCode.size());
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        const WordSearch search(word, foldedName, initials);
        return codeView.startsWith(word)
               || (isAllLetters(word) ? search.isContainedInRuns() : search.isContained());
    });
}

bool matchesSearch(QStringView code, QStringView name, QStringView query)
{
    return SearchQuery(query).matches(code, name);
}

} // namespace budget
