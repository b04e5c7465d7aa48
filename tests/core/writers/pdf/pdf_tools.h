#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <string>

namespace budget {

// What other programs read out of a PDF. Each throws when its program is missing.

QString textOfPdf(const QByteArray& pdf);         // pdftotext, in reading order
QStringList pagesOfPdf(const QByteArray& pdf);    // the same, a text a page
std::string pdfInfo(const QByteArray& pdf);       // pdfinfo, dates in UTC
std::string checkedByQpdf(const QByteArray& pdf); // qpdf --check
std::string qpdfJson(const QByteArray& pdf);      // qpdf --json of all objects
// What is drawn on a page (from 1), in millimetres from its upper left corner (pdftoppm).
QRectF inkOfPdf(const QByteArray& pdf, int page);
QString outlineOfPdf(const QByteArray& pdf); // a bookmark a line, indented by two

} // namespace budget
