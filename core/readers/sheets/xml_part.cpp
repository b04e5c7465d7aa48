#include "core/readers/sheets/xml_part.h"

#include "core/money/error.h"

namespace budget::readers {

XmlPart::XmlPart(QByteArray bytes, QString name, const Archive& archive)
    : m_bytes(std::move(bytes))
    , m_name(std::move(name))
    , m_archive(archive)
{
    m_buffer.setBuffer(&m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_xml.setDevice(&m_buffer);
}

bool XmlPart::next()
{
    while (!m_hasDocumentType && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_hasDocumentType = true;
            return false;
        default:
            break;
        }
    }
    return false;
}

QString XmlPart::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

int XmlPart::number(QStringView name, int fallback, int most) const
{
    bool isNumber = false;
    const int value = attribute(name).toInt(&isNumber);
    return isNumber && value <= most && value >= -most ? value : fallback;
}

bool XmlPart::flag(QStringView name) const
{
    const QString value = attribute(name);
    return value == u"1" || value == u"true";
}

void XmlPart::skip()
{
    for (int depth = 1; depth > 0 && next();) {
        if (m_xml.isStartElement())
            ++depth;
        if (m_xml.isEndElement())
            --depth;
    }
}

Result<void> XmlPart::finish() const
{
    if (!m_hasDocumentType && !m_xml.hasError())
        return {};
    Place place;
    place.file = m_archive.file();
    const QString what = m_hasDocumentType ? QStringLiteral("DOCTYPE") : m_xml.errorString();
    return failure(ErrorCode::DocumentDamaged,
                   place,
                   QStringLiteral("%1:%2: %3").arg(m_name).arg(m_xml.lineNumber()).arg(what));
}

} // namespace budget::readers
