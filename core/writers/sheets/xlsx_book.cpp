#include "core/writers/sheets/xlsx_book.h"

#include "core/money/error.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace budget::writers {

namespace {

constexpr int LongestSheetName = 31;
constexpr lxw_color_t HeaderGround = 0xE8ECF1;
constexpr lxw_color_t Rule = 0x8A94A0;

std::uint8_t alignment(CellStyle::Align align)
{
    switch (align) {
    case CellStyle::Align::Left:
        return LXW_ALIGN_LEFT;
    case CellStyle::Align::Centre:
        return LXW_ALIGN_CENTER;
    case CellStyle::Align::Right:
        return LXW_ALIGN_RIGHT;
    }
    return LXW_ALIGN_LEFT;
}

QByteArray numberFormat(const CellStyle& style)
{
    if (style.text)
        return "@";
    if (style.decimals < 0)
        return "General";
    return "#,##0" + (style.decimals > 0 ? "." + QByteArray(style.decimals, '0') : QByteArray());
}

// Without what Excel forbids in a sheet's name.
QString allowedName(QString name)
{
    for (const QChar c : QStringView(u"[]:*?/\\"))
        name.replace(c, u' ');
    name = name.simplified().left(LongestSheetName);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("表") : name;
}

} // namespace

XlsxBook::XlsxBook(const QString& path, const QString& title, const QDateTime& created)
    : m_path(QFile::encodeName(path))
    , m_book(workbook_new(m_path.constData()))
{
    QByteArray words = title.toUtf8();
    QByteArray program = "Yusuan";
    lxw_doc_properties properties = {};
    properties.title = words.data();
    properties.author = program.data();
    properties.created =
        created.isValid() ? static_cast<time_t>(created.toSecsSinceEpoch()) : 315'532'800;
    workbook_set_properties(m_book, &properties);
}

XlsxBook::~XlsxBook()
{
    if (m_book != nullptr)
        lxw_workbook_free(m_book);
}

lxw_worksheet* XlsxBook::addSheet(const QString& title)
{
    const QString wanted = allowedName(title);
    QString name = wanted;
    for (int copy = 2; m_names.contains(name, Qt::CaseInsensitive); ++copy) {
        const QString number = QStringLiteral(" (%1)").arg(copy);
        name = wanted.left(LongestSheetName - number.size()) + number;
    }
    m_names.append(name);
    return workbook_add_worksheet(m_book, name.toUtf8().constData());
}

lxw_format* XlsxBook::format(const CellStyle& style)
{
    lxw_format*& format = m_formats[style];
    if (format != nullptr)
        return format;
    format = workbook_add_format(m_book);
    format_set_font_name(format, "宋体");
    format_set_font_size(format, style.size);
    format_set_align(format, alignment(style.align));
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_num_format(format, numberFormat(style).constData());
    if (style.bold)
        format_set_bold(format);
    if (style.wraps)
        format_set_text_wrap(format);
    if (style.filled)
        format_set_bg_color(format, HeaderGround);
    if (style.boxed) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, Rule);
    }
    return format;
}

bool XlsxBook::finish()
{
    const lxw_error failed = workbook_close(m_book);
    m_book = nullptr; // closing frees it, whatever came of it
    if (failed != LXW_NO_ERROR)
        m_error = QString::fromUtf8(lxw_strerror(failed));
    return failed == LXW_NO_ERROR;
}

Result<QByteArray> bookBytes(const QString& title,
                             const QDateTime& created,
                             const std::function<void(XlsxBook&)>& fill)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    if (!folder.isValid())
        return failure(ErrorCode::FileUnwritable, {}, folder.errorString());
    XlsxBook book(path, title, created);
    fill(book);
    if (!book.finish())
        return failure(ErrorCode::FileUnwritable, {}, book.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnwritable, {}, file.errorString());
    return file.readAll();
}

} // namespace budget::writers
