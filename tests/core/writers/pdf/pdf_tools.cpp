#include "tests/core/writers/pdf/pdf_tools.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>

#include <stdexcept>

namespace budget {

namespace {

QByteArray outputOf(const QString& program,
                    const QStringList& before,
                    const QByteArray& pdf,
                    const QStringList& after = {})
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        throw std::runtime_error("no temporary file");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, before + QStringList{file.fileName()} + after);
    if (!process.waitForStarted() || !process.waitForFinished(120000))
        throw std::runtime_error(program.toStdString() + " does not run");
    return process.readAll();
}

void appendOutline(const QJsonArray& entries, int depth, QString& text)
{
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        text += QString(depth, u' ').repeated(2) + entry.value(QStringLiteral("title")).toString()
                + u'\n';
        appendOutline(entry.value(QStringLiteral("kids")).toArray(), depth + 1, text);
    }
}

} // namespace

QString textOfPdf(const QByteArray& pdf)
{
    return QString::fromUtf8(outputOf(QStringLiteral("pdftotext"),
                                      {QStringLiteral("-enc"), QStringLiteral("UTF-8")},
                                      pdf,
                                      {QStringLiteral("-")}));
}

QStringList pagesOfPdf(const QByteArray& pdf)
{
    return textOfPdf(pdf).split(u'\f', Qt::SkipEmptyParts);
}

std::string pdfInfo(const QByteArray& pdf)
{
    return outputOf(QStringLiteral("pdfinfo"), {}, pdf).toStdString();
}

std::string checkedByQpdf(const QByteArray& pdf)
{
    return outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check")}, pdf).toStdString();
}

std::string qpdfJson(const QByteArray& pdf)
{
    return outputOf(QStringLiteral("qpdf"), {QStringLiteral("--json")}, pdf).toStdString();
}

QRectF inkOfPdf(const QByteArray& pdf, int page)
{
    static constexpr int resolution = 72;
    const QString number = QString::number(page);
    const QImage image = QImage::fromData(outputOf(QStringLiteral("pdftoppm"),
                                                   {QStringLiteral("-gray"),
                                                    QStringLiteral("-r"),
                                                    QString::number(resolution),
                                                    QStringLiteral("-f"),
                                                    number,
                                                    QStringLiteral("-l"),
                                                    number},
                                                   pdf));
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 250)
                ink |= QRect(x, y, 1, 1);
        }
    }
    const double millimetres = 25.4 / resolution;
    return {ink.left() * millimetres,
            ink.top() * millimetres,
            ink.width() * millimetres,
            ink.height() * millimetres};
}

QString outlineOfPdf(const QByteArray& pdf)
{
    const QByteArray json =
        outputOf(QStringLiteral("qpdf"),
                 {QStringLiteral("--json"), QStringLiteral("--json-key=outlines")},
                 pdf);
    QString text;
    appendOutline(
        QJsonDocument::fromJson(json).object().value(QStringLiteral("outlines")).toArray(),
        0,
        text);
    return text;
}

} // namespace budget
