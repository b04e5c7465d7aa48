#include "core/writers/pdf/pdf_rewrite.h"

#include "core/writers/pdf/to_unicode.h"

#include <QString>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>
#include <string>

namespace budget::writers {

namespace {

QPDFObjectHandle unicodeText(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle name(const char* text)
{
    return QPDFObjectHandle::newName(text);
}

QPDFObjectHandle integer(int value)
{
    return QPDFObjectHandle::newInteger(value);
}

// Units from the upper left corner to whole points from the lower left one.
int pointsUp(const PageFormat& format, int y)
{
    return (format.height - y) * 72 / UnitsPerInch;
}

int pointsRight(int x)
{
    return x * 72 / UnitsPerInch;
}

QString pdfDate(const QDateTime& date)
{
    return QStringLiteral("D:") + date.toUTC().toString(QStringLiteral("yyyyMMddHHmmss"))
           + QStringLiteral("Z");
}

class PdfRewrite
{
public:
    PdfRewrite(const QByteArray& pdf, const Book& book)
        : m_book(book)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("yusuan", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        m_pages = m_pdf.getAllPages();
    }

    void repairFonts(const std::vector<DrawnFace>& faces)
    {
        std::map<std::string, int> tags; // how many fonts of each name were seen
        for (QPDFObjectHandle& object : m_pdf.getAllObjects()) {
            if (!object.isDictionaryOfType("/Font", "/Type0"))
                continue;
            repairMeaning(object, faces);
            tagSubset(object, tags[object.getKey("/BaseFont").getName()]++);
        }
    }

    void addLinks()
    {
        for (std::size_t i = 0; i < m_book.pages.size() && i < m_pages.size(); ++i) {
            QPDFObjectHandle annotations = QPDFObjectHandle::newArray();
            for (const DrawnLink& link : m_book.pages[i].links)
                annotations.appendItem(m_pdf.makeIndirectObject(annotation(link)));
            if (annotations.getArrayNItems() > 0)
                m_pages[i].replaceKey("/Annots", annotations);
        }
    }

    void addOutline()
    {
        if (m_book.outline.empty())
            return;
        QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        root.replaceKey("/Type", name("/Outlines"));
        addEntries(root, 0, m_book.outline.size());
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
    }

    void describe(const QDateTime& created)
    {
        QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
        info.replaceKey("/Title", unicodeText(m_book.title));
        if (!m_book.author.isEmpty())
            info.replaceKey("/Author", unicodeText(m_book.author));
        info.replaceKey("/Creator", unicodeText(QStringLiteral("Yusuan 预算")));
        if (created.isValid()) {
            info.replaceKey("/CreationDate", unicodeText(pdfDate(created)));
            info.replaceKey("/ModDate", unicodeText(pdfDate(created)));
        }
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
        QPDFObjectHandle root = m_pdf.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
    }

    QByteArray bytes()
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(buffer->getBuffer()),
                static_cast<qsizetype>(buffer->getSize())};
    }

private:
    void repairMeaning(QPDFObjectHandle& font, const std::vector<DrawnFace>& faces)
    {
        QPDFObjectHandle stream = font.getKey("/ToUnicode");
        const DrawnFace* face =
            faceNamed(faces, QString::fromStdString(font.getKey("/BaseFont").getName()));
        if (!stream.isStream() || face == nullptr)
            return;
        const std::shared_ptr<Buffer> data = stream.getStreamData();
        const QByteArray written(reinterpret_cast<const char*>(data->getBuffer()),
                                 static_cast<qsizetype>(data->getSize()));
        const QByteArray corrected =
            toUnicodeStream(correctedMeaning(parseToUnicode(written), *face));
        stream.replaceStreamData(
            corrected.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }

    // An embedded subset is to carry a tag before its name; Qt's depends on the order of a hash.
    static void tagSubset(QPDFObjectHandle& font, int number)
    {
        const std::string plain = font.getKey("/BaseFont").getName().substr(1);
        const std::string tagged = std::string("/YSUAN") + static_cast<char>('A' + number % 26)
                                   + '+' + plain.substr(plain.find('+') + 1);
        font.replaceKey("/BaseFont", QPDFObjectHandle::newName(tagged));
        QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
        for (int i = 0; descendants.isArray() && i < descendants.getArrayNItems(); ++i) {
            QPDFObjectHandle descendant = descendants.getArrayItem(i);
            descendant.replaceKey("/BaseFont", QPDFObjectHandle::newName(tagged));
            QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
            if (descriptor.isDictionary())
                descriptor.replaceKey("/FontName", QPDFObjectHandle::newName(tagged));
        }
    }

    QPDFObjectHandle destination(int page, int y)
    {
        QPDFObjectHandle array = QPDFObjectHandle::newArray();
        array.appendItem(m_pages.at(static_cast<std::size_t>(page)));
        array.appendItem(name("/XYZ"));
        array.appendItem(integer(0));
        array.appendItem(integer(pointsUp(m_book.format, y)));
        array.appendItem(integer(0));
        return array;
    }

    QPDFObjectHandle annotation(const DrawnLink& link)
    {
        QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
        dictionary.replaceKey("/Type", name("/Annot"));
        dictionary.replaceKey("/Subtype", name("/Link"));
        QPDFObjectHandle area = QPDFObjectHandle::newArray();
        for (const int edge : {pointsRight(link.area.left()),
                               pointsUp(m_book.format, link.area.bottom()),
                               pointsRight(link.area.right()),
                               pointsUp(m_book.format, link.area.top())})
            area.appendItem(integer(edge));
        dictionary.replaceKey("/Rect", area);
        dictionary.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        dictionary.replaceKey("/Dest", destination(link.page, 0));
        return dictionary;
    }

    // The end of the entries that stand below the one at `index`.
    std::size_t endOfChildren(std::size_t index, std::size_t end) const
    {
        std::size_t next = index + 1;
        while (next < end && m_book.outline[next].depth > m_book.outline[index].depth)
            ++next;
        return next;
    }

    // Adds the entries from `first` up to `end` below `parent`; parents with children are open at
    // the top level only, so that a long document shows its parts.
    int addEntries(QPDFObjectHandle& parent, std::size_t first, std::size_t end)
    {
        int count = 0;
        QPDFObjectHandle previous = QPDFObjectHandle::newNull();
        for (std::size_t i = first; i < end; i = endOfChildren(i, end)) {
            const OutlineEntry& entry = m_book.outline[i];
            QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", unicodeText(entry.title));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(entry.page, entry.y));
            if (previous.isNull())
                parent.replaceKey("/First", item);
            else {
                previous.replaceKey("/Next", item);
                item.replaceKey("/Prev", previous);
            }
            previous = item;
            ++count;
            const int below = addEntries(item, i + 1, endOfChildren(i, end));
            const bool open = entry.depth == 0;
            if (below > 0)
                item.replaceKey("/Count", integer(open ? below : -below));
            count += open ? below : 0;
        }
        if (!previous.isNull()) {
            parent.replaceKey("/Last", previous);
            parent.replaceKey("/Count", integer(count));
        }
        return count;
    }

    QPDF m_pdf;
    const Book& m_book;
    std::vector<QPDFObjectHandle> m_pages;
};

} // namespace

tl::expected<QByteArray, QString> rewritePdf(const QByteArray& pdf,
                                             const Book& book,
                                             const std::vector<DrawnFace>& faces,
                                             const QDateTime& created)
{
    try {
        PdfRewrite rewrite(pdf, book);
        rewrite.repairFonts(faces);
        rewrite.addLinks();
        rewrite.addOutline();
        rewrite.describe(created);
        return rewrite.bytes();
    } catch (const std::exception& fault) {
        return tl::make_unexpected(QString::fromUtf8(fault.what()));
    }
}

} // namespace budget::writers
