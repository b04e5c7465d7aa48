#include "core/recognition/text/vocabulary.h"

#include "core/document/folded_text.h"
#include "core/document/table_words.h"
#include "core/money/error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace budget::recognition {

namespace {

QRegularExpression expression(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

Result<Vocabulary> Vocabulary::parse(const QByteArray& json, const QString& file)
{
    const auto refuse = [&file](const QString& wrong) {
        Place place;
        place.file = file;
        return failure(ErrorCode::ResourceMalformed, place, wrong);
    };
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return refuse(fault.errorString());
    Vocabulary vocabulary;
    for (const QJsonValue value : root[QStringLiteral("titles")].toArray()) {
        const QJsonObject title = value.toObject();
        const QString word = title[QStringLiteral("kind")].toString();
        const std::optional<TableKind> kind = tableKindFromId(word);
        TitleRule rule{{kind.value_or(TableKind::Other), title[QStringLiteral("weak")].toBool()},
                       expression(title[QStringLiteral("says")].toString()),
                       expression(title[QStringLiteral("saysNot")].toString())};
        if (!kind || rule.says.pattern().isEmpty() || !rule.says.isValid()
            || !rule.saysNot.isValid())
            return refuse(QStringLiteral("titles: %1 %2").arg(word, rule.says.pattern()));
        vocabulary.m_titles.push_back(std::move(rule));
    }
    for (const QJsonValue value : root[QStringLiteral("columns")].toArray()) {
        const QJsonObject column = value.toObject();
        const std::optional<ColumnType> type =
            columnTypeFromId(column[QStringLiteral("type")].toString());
        const QString words = column[QStringLiteral("words")].toString();
        ColumnRule rule{{column[QStringLiteral("key")].toString(), type.value_or(ColumnType::Text)},
                        {},
                        expression(QRegularExpression::anchoredPattern(words))};
        for (const QJsonValue kind : column[QStringLiteral("kinds")].toArray())
            rule.kinds.push_back(tableKindFromId(kind.toString()).value_or(TableKind::Other));
        if (!type || words.isEmpty() || !rule.words.isValid())
            return refuse(QStringLiteral("columns: %1 %2").arg(rule.column.key, words));
        vocabulary.m_columns.push_back(std::move(rule));
    }
    return vocabulary;
}

std::optional<Vocabulary::Title> Vocabulary::titleKind(QStringView title) const
{
    const QString words = foldedText(title, Fold::Words);
    for (const TitleRule& rule : m_titles) {
        const bool excluded =
            !rule.saysNot.pattern().isEmpty() && rule.saysNot.match(words).hasMatch();
        if (!excluded && rule.says.match(words).hasMatch())
            return rule.title;
    }
    return std::nullopt;
}

std::optional<Vocabulary::Column> Vocabulary::column(QStringView words, TableKind kind) const
{
    const QString plain = columnWords(words);
    if (plain.isEmpty())
        return std::nullopt;
    for (const ColumnRule& rule : m_columns) {
        const bool ofKind =
            rule.kinds.empty()
            || std::find(rule.kinds.begin(), rule.kinds.end(), kind) != rule.kinds.end();
        if (ofKind && rule.words.match(plain).hasMatch())
            return rule.column;
    }
    return std::nullopt;
}

QString columnWords(QStringView printed)
{
    static const QRegularExpression noise(
        QStringLiteral("^其中:?|\\((?:单位:)?(?:人民币)?[亿万千]?元\\)$|:[亿万千]?元$|"
                       "(?:20\\d{2}|\\{year\\})年度?|[*※]"));
    return foldedText(printed, Fold::Words).remove(noise);
}

const Vocabulary& shippedVocabulary()
{
    static const Vocabulary vocabulary = [] {
        const QString path = QStringLiteral(":/vocabulary/vocabulary.json");
        QFile file(path);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        return Vocabulary::parse(file.readAll(), path).value();
    }();
    return vocabulary;
}

} // namespace budget::recognition
