#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>

namespace budget {

// The code of a budget subject in eight bytes: up to 16 decimal digits, leading zeros kept. Codes
// are ordered as text is, so a code stands before the codes below it: 208 < 20805 < 2080505 < 210.
class SubjectCode
{
public:
    static constexpr int LongestCode = 16;

    constexpr SubjectCode() = default;
    // Nothing for a text that is empty, too long or holds anything but ASCII digits.
    static std::optional<SubjectCode> fromText(QStringView text);

    QString text() const;
    constexpr bool isEmpty() const { return m_digits == 0; }
    int length() const;
    // The first digits of the code; the code itself where it has no more.
    SubjectCode prefix(int digits) const;
    // Whether the code is `above` or below it; every code is below the empty one.
    bool isWithin(SubjectCode above) const { return prefix(above.length()) == above; }
    // To hash by, and back.
    constexpr std::uint64_t packed() const { return m_digits; }
    static constexpr SubjectCode fromPacked(std::uint64_t packed)
    {
        SubjectCode code;
        code.m_digits = packed;
        return code;
    }

    constexpr auto operator<=>(const SubjectCode&) const = default;

private:
    std::uint64_t m_digits = 0; // a digit plus one in four bits each, the first in the highest
};

// The code of the level above: 20805 for 2080505, 208 for 20805, the empty one for 208. 类 has
// three digits, each level below two more; a code with an odd digit (3012) is below 类.
SubjectCode subjectAbove(SubjectCode code);

} // namespace budget
