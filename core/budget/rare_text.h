#pragma once

#include <QSharedData>
#include <QString>

namespace budget {

// A text that few facts of a million have: eight bytes where it is empty, instead of a QString's
// 24. A value; equal when the texts are.
class RareText
{
public:
    RareText() = default;
    explicit RareText(const QString& text)
        : m_data(text.isEmpty() ? nullptr : new Data(text))
    {}

    bool isEmpty() const { return !m_data; }
    QString text() const { return m_data ? m_data->text : QString(); }

    friend bool operator==(const RareText& left, const RareText& right)
    {
        return left.m_data == right.m_data || left.text() == right.text();
    }

private:
    struct Data : QSharedData
    {
        explicit Data(QString words)
            : text(std::move(words))
        {}
        QString text;
    };

    QExplicitlySharedDataPointer<const Data> m_data;
};

} // namespace budget
