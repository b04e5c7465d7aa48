#include "core/budget/entered_subject.h"

#include "core/money/error.h"

#include <algorithm>
#include <utility>

namespace budget {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// What parts a code from its name, or stands around it.
bool isMark(QChar c)
{
    return c.isSpace() || QStringView(u"[]()【】〔〕-_:.、—–－/|").contains(c);
}

// 208-05-05: two digits more behind a mark, and then the end or another.
bool goesOn(const QString& text, qsizetype mark)
{
    return mark + 2 < text.size() && QStringView(u"-.").contains(text[mark])
           && isDigit(text[mark + 1]) && isDigit(text[mark + 2])
           && (mark + 3 == text.size() || isMark(text[mark + 3]));
}

// The digits at the beginning and the words behind them, without what stands between.
std::pair<QString, QString> codeAndName(QStringView text)
{
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    qsizetype at = 0;
    while (at < plain.size() && isMark(plain[at]))
        ++at;
    QString code;
    const qsizetype begin = at;
    while (at < plain.size() && (isDigit(plain[at]) || (code.size() >= 3 && goesOn(plain, at)))) {
        if (isDigit(plain[at]))
            code.append(plain[at]);
        ++at;
    }
    if (at == begin)
        return {QString(), plain};
    while (at < plain.size() && isMark(plain[at]))
        ++at;
    return {code, plain.sliced(at).trimmed()};
}

bool isCodeOf(Catalogue catalogue, const QString& code)
{
    const bool functional = catalogue == Catalogue::Functional;
    const bool length = code.size() == 3 || code.size() == 5 || (functional && code.size() == 7);
    return length && code.front() == (functional ? u'2' : u'3');
}

} // namespace

Result<EnteredSubject> readSubject(QStringView text, Catalogue catalogue, const SubjectBook& book)
{
    const auto [digits, name] = codeAndName(text);
    if (digits.isEmpty() && name.isEmpty())
        return EnteredSubject();
    if (digits.isEmpty()) {
        const std::vector<SubjectCode> codes = book.named(catalogue, name);
        if (codes.size() == 1)
            return EnteredSubject{codes.front(), {}};
        return failure(codes.empty() ? ErrorCode::ChoiceUnknown : ErrorCode::ChoiceAmbiguous,
                       {},
                       text.toString());
    }
    const std::optional<SubjectCode> code = SubjectCode::fromText(digits);
    const bool isNameless = std::all_of(name.begin(), name.end(), isDigit); // 20103 50
    if (!code || !isCodeOf(catalogue, digits) || (isNameless && !name.isEmpty()))
        return failure(ErrorCode::CodeMalformed, {}, text.toString());
    return EnteredSubject{*code, name};
}

} // namespace budget
