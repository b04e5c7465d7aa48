#include "core/subjects/catalogue_file.h"

#include "core/money/error.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace budget {

namespace {

enum CatalogueColumn
{
    CodeColumn,
    NameColumn,
    LevelColumn,
    ParentColumn,
    EvidenceColumn,
    NoteColumn,
    ColumnCount
};

QString columnName(int column)
{
    static const std::array<QString, ColumnCount> names{QStringLiteral("code"),
                                                        QStringLiteral("name"),
                                                        QStringLiteral("level"),
                                                        QStringLiteral("parent"),
                                                        QStringLiteral("evidence"),
                                                        QStringLiteral("note")};
    return names.at(static_cast<std::size_t>(column));
}

QChar firstDigit(Catalogue catalogue)
{
    switch (catalogue) {
    case Catalogue::Functional:
        return u'2';
    case Catalogue::DepartmentEconomic:
        return u'3';
    case Catalogue::GovernmentEconomic:
        return u'5';
    }
    return {};
}

// The words of the level column, 类 first; an economic catalogue ends with 款.
QStringList levelNames(Catalogue catalogue)
{
    QStringList names{QStringLiteral("类"), QStringLiteral("款")};
    if (catalogue == Catalogue::Functional)
        names.append(QStringLiteral("项"));
    return names;
}

bool isDigits(const QString& text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

class CatalogueReader
{
public:
    CatalogueReader(Catalogue catalogue, const QString& file)
        : m_firstDigit(firstDigit(catalogue))
        , m_levelNames(levelNames(catalogue))
    {
        m_place.file = file;
    }

    Result<std::vector<CatalogueRow>> read(const QByteArray& tsv)
    {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder.decode(tsv);
        if (decoder.hasError())
            return refuse(QStringLiteral("the text is not UTF-8"));

        std::vector<CatalogueRow> rows;
        bool headerRead = false;
        for (QStringView line : QStringView(text).split(u'\n')) {
            ++m_place.line;
            if (line.endsWith(u'\r'))
                line.chop(1);
            if (line.trimmed().isEmpty())
                continue;
            const QStringList cells = line.toString().split(u'\t');
            const std::optional<Error> error =
                headerRead ? readRow(cells, rows) : readHeader(cells);
            if (error)
                return tl::unexpected(*error);
            headerRead = true;
        }
        if (rows.empty())
            return refuse(QStringLiteral("no row"));
        return rows;
    }

private:
    std::optional<Error> readHeader(const QStringList& cells)
    {
        m_width = cells.size();
        for (int column = 0; column < ColumnCount; ++column) {
            const qsizetype at = cells.indexOf(columnName(column));
            if (at < 0)
                return fault(QStringLiteral("the column is missing"), column);
            m_position.at(static_cast<std::size_t>(column)) = at;
        }
        return std::nullopt;
    }

    std::optional<Error> readRow(const QStringList& cells, std::vector<CatalogueRow>& rows) const
    {
        if (cells.size() != m_width) {
            return fault(QStringLiteral("%1 cells instead of %2").arg(cells.size()).arg(m_width));
        }
        const auto cell = [&](CatalogueColumn column) {
            return cells.at(m_position.at(column)).trimmed();
        };
        CatalogueRow row{
            {cell(CodeColumn), cell(NameColumn), 0, cell(EvidenceColumn), cell(NoteColumn), true},
            cell(ParentColumn),
            m_place.line};
        const Subject& subject = row.subject;
        if (!isDigits(subject.code))
            return fault(QStringLiteral("no number: %1").arg(subject.code), CodeColumn);
        if (!subject.code.startsWith(m_firstDigit))
            return fault(QStringLiteral("a code of another catalogue: %1").arg(subject.code),
                         CodeColumn);
        if (subject.name.isEmpty())
            return fault(QStringLiteral("empty"), NameColumn);
        if (subject.evidence.isEmpty())
            return fault(QStringLiteral("empty"), EvidenceColumn);
        const qsizetype level = m_levelNames.indexOf(cell(LevelColumn));
        if (level < 0 || subject.code.size() != 3 + 2 * level)
            return fault(
                QStringLiteral("%1 does not fit the code %2").arg(cell(LevelColumn), subject.code),
                LevelColumn);
        row.subject.level = static_cast<int>(level);
        rows.push_back(row);
        return std::nullopt;
    }

    Error fault(const QString& detail, int column = -1) const
    {
        Place place = m_place;
        if (column >= 0)
            place.column = columnName(column);
        return {ErrorCode::ResourceMalformed, place, detail};
    }

    tl::unexpected<Error> refuse(const QString& detail) const
    {
        return tl::unexpected(
            Error{ErrorCode::ResourceMalformed, {m_place.file, {}, 0, 0, {}}, detail});
    }

    QChar m_firstDigit;
    QStringList m_levelNames;
    Place m_place;
    std::array<qsizetype, ColumnCount> m_position{};
    qsizetype m_width = 0;
};

} // namespace

Result<std::vector<CatalogueRow>>
readCatalogue(const QByteArray& tsv, Catalogue catalogue, const QString& file)
{
    return CatalogueReader(catalogue, file).read(tsv);
}

} // namespace budget
