#include "core/import/import_names.h"

#include "core/budget/subject_book.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::importing {

CodeAndName takenApart(const QString& text)
{
    static const QRegularExpression parts(
        QStringLiteral("^[\\[【(（]?([0-9][0-9A-Za-z]{2,})[\\]】)）]?[\\s\\-_:：]*(.*)$"));
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    const QRegularExpressionMatch match = parts.match(plain);
    if (!match.hasMatch())
        return {QString(), text.trimmed()};
    return {match.captured(1), match.captured(2)};
}

void NamedFacts::add(FactId id, const CodeAndName& fact)
{
    m_facts.insert(id, fact);
    for (const QString& text : {fact.code, fact.name, fact.code + fact.name}) {
        const QString folded = foldedText(text, Fold::Name);
        if (folded.isEmpty())
            continue;
        std::vector<FactId>& ids = m_ids[folded];
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
}

FactId NamedFacts::addNew(const CodeAndName& fact)
{
    m_new.push_back(fact);
    const auto id = -static_cast<FactId>(m_new.size());
    add(id, fact);
    return id;
}

std::vector<FactId> NamedFacts::find(const QString& text) const
{
    return m_ids.value(foldedText(text, Fold::Name));
}

NamedFacts::Match NamedFacts::match(const CodeAndName& given) const
{
    using Outcome = Match::Outcome;
    const std::vector<FactId> byCode = find(given.code);
    const std::vector<FactId> byName = find(given.name);
    if (byCode.size() != 1)
        return matchName(given, byName);
    const FactId id = byCode.front();
    if (given.name.isEmpty() || std::find(byName.begin(), byName.end(), id) != byName.end())
        return {Outcome::Found, id};
    return {byName.empty() ? Outcome::NameDiffers : Outcome::Differs, id};
}

// No code was given, or one that nobody has.
NamedFacts::Match NamedFacts::matchName(const CodeAndName& given,
                                        const std::vector<FactId>& byName) const
{
    if (byName.size() > 1)
        return {Match::Outcome::Ambiguous, 0};
    const bool isFound =
        byName.size() == 1 && (given.code.isEmpty() || named(byName.front()).code.isEmpty());
    return isFound ? Match{Match::Outcome::Found, byName.front()} : Match{};
}

} // namespace budget::importing
