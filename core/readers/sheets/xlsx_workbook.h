#pragma once

#include "core/readers/sheets/archive.h"
#include "core/readers/sheets/cell_number.h"

#include <QHash>
#include <QString>

#include <vector>

namespace budget::readers {

class XmlPart;

// What the sheets of a workbook share.
struct XlsxWorkbook
{
    struct SheetPart
    {
        QString name;
        QString path; // of its entry in the archive
        bool isHidden = false;
    };

    std::vector<SheetPart> sheets;
    bool from1904 = false;
    std::vector<QString> strings;
    std::vector<NumberFormat> formats; // by the style number of a cell
};

// A relation of a part to another: its id to type and path in the archive.
struct XlsxRelation
{
    QString type; // the last word of its address: worksheet, sharedStrings, officeDocument
    QString path;
};

// The relations of a part (xl/workbook.xml); empty where it has none.
[[nodiscard]] Result<QHash<QString, XlsxRelation>> relationsOf(Archive& archive,
                                                               const QString& part);

[[nodiscard]] Result<XlsxWorkbook> readWorkbook(Archive& archive, const QString& path);

// The words of the element that the part stands at (si, is), up to its end: rich text is one text,
// readings (rPh) are left out, _x000D_ is the character it stands for.
QString richText(XmlPart& part);

// _x000D_ and its like as the characters they stand for; line breaks are \n.
QString unescaped(const QString& text);

} // namespace budget::readers
