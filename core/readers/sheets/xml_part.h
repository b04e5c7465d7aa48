#pragma once

#include "core/money/result.h"
#include "core/readers/sheets/archive.h"

#include <QBuffer>
#include <QString>
#include <QXmlStreamReader>

namespace budget::readers {

// An XML entry of an archive, walked token by token, without regard to namespaces: strict and
// transitional workbooks differ in nothing else. A document type is refused, and with it every
// entity that a file defines for itself.
class XmlPart
{
public:
    XmlPart(QByteArray bytes, QString name, const Archive& archive);

    // The next start or end of an element or text; false at the end and where the XML is broken.
    bool next();
    bool isStart() const { return m_xml.isStartElement(); }
    bool isStart(QStringView name) const { return isStart() && m_xml.name() == name; }
    bool isEnd(QStringView name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    bool isText() const { return m_xml.isCharacters(); }
    QStringView name() const { return m_xml.name(); }
    QStringView text() const { return m_xml.text(); }

    // The attribute by its name without prefix; empty where there is none.
    QString attribute(QStringView name) const;
    // As a number; `fallback` where it is none or beyond `most` either way.
    int number(QStringView name, int fallback, int most = 1 << 30) const;
    // 1 or true.
    bool flag(QStringView name) const;

    // Goes to the end of the element it stands at.
    void skip();

    // Fails with DocumentDamaged, the entry, line and words of the parser in detail.
    [[nodiscard]] Result<void> finish() const;

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QXmlStreamReader m_xml;
    QString m_name;
    const Archive& m_archive;
    bool m_hasDocumentType = false;
};

} // namespace budget::readers
