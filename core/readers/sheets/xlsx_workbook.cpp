#include "core/readers/sheets/xlsx_workbook.h"

#include "core/readers/sheets/xml_part.h"

#include <QRegularExpression>
#include <QStringList>

namespace budget::readers {

namespace {

QString folderOf(const QString& part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

// xl/ and ../media/a.xml make media/a.xml; a path from the root stays.
QString resolved(const QString& folder, QString target)
{
    target.replace(u'\\', u'/');
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList path = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString& step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..") {
            if (!path.isEmpty())
                path.removeLast();
        } else if (step != u".") {
            path.append(step);
        }
    }
    return path.join(u'/');
}

Result<void> readSheetList(Archive& archive, const QString& path, XlsxWorkbook& workbook)
{
    const Result<QHash<QString, XlsxRelation>> relations = relationsOf(archive, path);
    if (!relations)
        return tl::unexpected(relations.error());
    Result<QByteArray> bytes = archive.read(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    XmlPart part(std::move(*bytes), path, archive);
    while (part.next()) {
        if (part.isStart(u"workbookPr"))
            workbook.from1904 = part.flag(u"date1904");
        if (!part.isStart(u"sheet"))
            continue;
        const auto relation = relations->constFind(part.attribute(u"id"));
        // A chart has a tab, too, and no cells.
        if (relation == relations->constEnd() || relation->type != u"worksheet")
            continue;
        workbook.sheets.push_back(
            {part.attribute(u"name"),
             relation->path,
             part.attribute(u"state").endsWith(u"hidden", Qt::CaseInsensitive)});
    }
    return part.finish();
}

Result<void> readStrings(Archive& archive, const QString& path, std::vector<QString>& strings)
{
    Result<QByteArray> bytes = archive.read(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    XmlPart part(std::move(*bytes), path, archive);
    while (part.next()) {
        if (part.isStart(u"si"))
            strings.push_back(richText(part));
    }
    return part.finish();
}

Result<void> readStyles(Archive& archive, const QString& path, std::vector<NumberFormat>& formats)
{
    Result<QByteArray> bytes = archive.read(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    XmlPart part(std::move(*bytes), path, archive);
    QHash<int, NumberFormat> own;
    bool inCells = false;
    while (part.next()) {
        if (part.isStart(u"numFmt") && !inCells)
            own.insert(part.number(u"numFmtId", -1), numberFormatOf(part.attribute(u"formatCode")));
        if (part.isStart(u"cellXfs"))
            inCells = true;
        if (part.isEnd(u"cellXfs"))
            inCells = false;
        if (inCells && part.isStart(u"xf")) {
            const int id = part.number(u"numFmtId", 0);
            const auto known = own.constFind(id);
            formats.push_back(known == own.constEnd() ? builtinNumberFormat(id) : *known);
        }
    }
    return part.finish();
}

} // namespace

Result<QHash<QString, XlsxRelation>> relationsOf(Archive& archive, const QString& part)
{
    const QString folder = folderOf(part);
    const QString path =
        folder + QStringLiteral("_rels/") + part.sliced(folder.size()) + QStringLiteral(".rels");
    QHash<QString, XlsxRelation> relations;
    if (!archive.contains(path))
        return relations;
    Result<QByteArray> bytes = archive.read(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    XmlPart xml(std::move(*bytes), path, archive);
    while (xml.next()) {
        if (!xml.isStart(u"Relationship") || xml.attribute(u"TargetMode") == u"External")
            continue;
        const QString type = xml.attribute(u"Type");
        relations.insert(
            xml.attribute(u"Id"),
            {type.sliced(type.lastIndexOf(u'/') + 1), resolved(folder, xml.attribute(u"Target"))});
    }
    if (Result<void> read = xml.finish(); !read)
        return tl::unexpected(read.error());
    return relations;
}

Result<XlsxWorkbook> readWorkbook(Archive& archive, const QString& path)
{
    XlsxWorkbook workbook;
    if (Result<void> read = readSheetList(archive, path, workbook); !read)
        return tl::unexpected(read.error());
    const Result<QHash<QString, XlsxRelation>> relations = relationsOf(archive, path);
    if (!relations)
        return tl::unexpected(relations.error());
    for (const XlsxRelation& relation : *relations) {
        Result<void> read;
        if (relation.type == u"sharedStrings" && archive.contains(relation.path))
            read = readStrings(archive, relation.path, workbook.strings);
        else if (relation.type == u"styles" && archive.contains(relation.path))
            read = readStyles(archive, relation.path, workbook.formats);
        if (!read)
            return tl::unexpected(read.error());
    }
    return workbook;
}

QString richText(XmlPart& part)
{
    const QString element = part.name().toString();
    QString text;
    bool inText = false;
    while (part.next() && !part.isEnd(element)) {
        if (part.isStart(u"rPh")) {
            part.skip();
            continue;
        }
        if (part.isStart(u"t"))
            inText = true;
        if (part.isEnd(u"t"))
            inText = false;
        if (inText && part.isText())
            text += part.text();
    }
    return unescaped(text);
}

QString unescaped(const QString& text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain = text;
    if (text.contains(QStringLiteral("_x"))) {
        plain.clear();
        qsizetype begin = 0;
        for (QRegularExpressionMatchIterator it = escape.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            plain += QStringView(text).sliced(begin, match.capturedStart() - begin);
            plain += QChar(match.captured(1).toUShort(nullptr, 16));
            begin = match.capturedEnd();
        }
        plain += QStringView(text).sliced(begin);
    }
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    plain.replace(u'\r', u'\n');
    return plain;
}

} // namespace budget::readers
