#pragma once

#include "core/money/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace budget::writers {

// How a cell of a workbook looks.
struct CellStyle
{
    enum class Align
    {
        Left,
        Centre,
        Right
    };

    Align align = Align::Left;
    bool bold = false;
    bool boxed = false;  // ruled all around
    bool filled = false; // on the ground of a header
    bool text = false;   // a code: stays a text when it is edited
    bool wraps = true;
    int decimals = -1; // of an amount, grouped by thousands; -1 for what is none
    int size = 10;     // points

    auto operator<=>(const CellStyle&) const = default;
};

// A workbook that is being written; its file appears when it is finished. The same calls give the
// same bytes.
class XlsxBook
{
public:
    // `created` is written into it; the first day that ZIP knows where it is invalid.
    XlsxBook(const QString& path, const QString& title, const QDateTime& created);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    // A sheet named like `title` as far as Excel allows, and like no sheet before.
    lxw_worksheet* addSheet(const QString& title);
    lxw_format* format(const CellStyle& style);

    // Writes the file; false where that fails, with what is wrong in `error()`.
    bool finish();
    const QString& error() const { return m_error; }

private:
    QByteArray m_path;
    lxw_workbook* m_book;
    std::map<CellStyle, lxw_format*> m_formats;
    QStringList m_names;
    QString m_error;
};

// The bytes of a workbook that `fill` fills. Fails with FileUnwritable.
Result<QByteArray> bookBytes(const QString& title,
                             const QDateTime& created,
                             const std::function<void(XlsxBook&)>& fill);

} // namespace budget::writers
