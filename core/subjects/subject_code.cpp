#include "core/subjects/subject_code.h"

namespace budget {

namespace {

constexpr int BitsPerDigit = 4;
constexpr int AllBits = SubjectCode::LongestCode * BitsPerDigit;

constexpr int CategoryDigits = 3;
constexpr int DigitsPerLevel = 2;

} // namespace

std::optional<SubjectCode> SubjectCode::fromText(QStringView text)
{
    if (text.isEmpty() || text.size() > LongestCode)
        return std::nullopt;
    SubjectCode code;
    int shift = AllBits;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        shift -= BitsPerDigit;
        code.m_digits |= static_cast<std::uint64_t>(c.unicode() - u'0' + 1) << shift;
    }
    return code;
}

QString SubjectCode::text() const
{
    QString text;
    for (std::uint64_t rest = m_digits; rest != 0; rest <<= BitsPerDigit)
        text.append(QChar(static_cast<char16_t>(u'0' + (rest >> (AllBits - BitsPerDigit)) - 1)));
    return text;
}

int SubjectCode::length() const
{
    int length = 0;
    for (std::uint64_t rest = m_digits; rest != 0; rest <<= BitsPerDigit)
        ++length;
    return length;
}

SubjectCode SubjectCode::prefix(int digits) const
{
    SubjectCode code;
    if (digits >= LongestCode)
        return *this;
    if (digits > 0)
        code.m_digits = m_digits >> (AllBits - digits * BitsPerDigit)
                                        << (AllBits - digits * BitsPerDigit);
    return code;
}

SubjectCode subjectAbove(SubjectCode code)
{
    const int length = code.length();
    if (length <= CategoryDigits)
        return {};
    const int steps = (length - CategoryDigits + DigitsPerLevel - 1) / DigitsPerLevel;
    return code.prefix(CategoryDigits + (steps - 1) * DigitsPerLevel);
}

} // namespace budget
