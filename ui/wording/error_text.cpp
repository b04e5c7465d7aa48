#include "ui/wording/error_text.h"

#include "core/money/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

namespace budget::ui {

namespace {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString placeOf(const Place& place)
    {
        QStringList parts;
        if (!place.file.isEmpty())
            parts.append(oneLine(QDir::toNativeSeparators(place.file)));
        if (place.page > 0)
            parts.append(tr("page %1").arg(place.page));
        if (place.line > 0)
            parts.append(tr("line %1").arg(place.line));
        if (!place.table.isEmpty())
            parts.append(tr("table “%1”").arg(oneLine(place.table)));
        if (!place.column.isEmpty())
            parts.append(tr("column “%1”").arg(oneLine(place.column)));
        return parts.join(tr(", ", "between the parts of a place: file, line, table"));
    }

    static QString sentence(ErrorCode code, const QString& detail)
    {
        switch (code) {
        case ErrorCode::FileMissing:
        case ErrorCode::FileUnreadable:
        case ErrorCode::FileUnwritable:
        case ErrorCode::FileEmpty:
        case ErrorCode::FormatUnknown:
        case ErrorCode::EncodingUnknown:
        case ErrorCode::BinaryContent:
        case ErrorCode::FileEncrypted:
        case ErrorCode::FileScanned:
        case ErrorCode::FileTooLarge:
        case ErrorCode::DocumentDamaged:
            return fileSentence(code, detail);
        case ErrorCode::FileReadOnly:
        case ErrorCode::FileLocked:
        case ErrorCode::FileDamaged:
        case ErrorCode::FileForeign:
        case ErrorCode::FileNewer:
        case ErrorCode::FileConflict:
        case ErrorCode::DiskFull:
            return budgetFileSentence(code, detail);
        case ErrorCode::FactConflict:
        case ErrorCode::FactMissing:
        case ErrorCode::FactInUse:
            return factSentence(code, detail);
        case ErrorCode::FormulaMalformed:
        case ErrorCode::DividesByZero:
        case ErrorCode::CodeMalformed:
        case ErrorCode::ChoiceUnknown:
        case ErrorCode::ChoiceAmbiguous:
            return entrySentence(code, detail);
        case ErrorCode::NothingRecognized:
        case ErrorCode::RowTooLong:
        case ErrorCode::RowTooShort:
        case ErrorCode::AmountMalformed:
        case ErrorCode::AmountTooPrecise:
        case ErrorCode::AmountTooLarge:
        case ErrorCode::HeaderUnreadable:
        case ErrorCode::QuoteMalformed:
        case ErrorCode::FormulaUncomputed:
            return contentSentence(code, detail);
        case ErrorCode::ResourceMalformed:
            return tr("A data file of the program is damaged (%1); install the program again.")
                .arg(detail);
        case ErrorCode::TableMissing:
            return tr("The document has no table of the kind “%1”; “yusuan tables FILE” prints "
                      "those it has.")
                .arg(detail);
        case ErrorCode::SubjectMissing:
            return tr("The table has no row with the code “%1”; “yusuan tables FILE” prints the "
                      "codes it has.")
                .arg(detail);
        case ErrorCode::Cancelled:
            return tr("The work was cancelled; nothing was written.");
        }
        return {};
    }

    static QString withPlace(const QString& place, const QString& text)
    {
        return place.isEmpty() ? text : tr("%1: %2", "place: what is wrong").arg(place, text);
    }

    // One line, whatever the file holds.
    static QString oneLine(const QString& text)
    {
        QString line;
        for (const QChar c : text)
            line.append(c.category() == QChar::Other_Control ? QChar(u' ') : c);
        return line.simplified();
    }

private:
    static QString fileSentence(ErrorCode code, const QString& detail)
    {
        switch (code) {
        case ErrorCode::FileMissing:
            return tr("There is no such file; check its name and folder.");
        case ErrorCode::FileUnwritable:
            return detail.isEmpty()
                       ? tr("The file cannot be written; choose another folder or name.")
                       : tr("The file cannot be written (%1); choose another folder or name.")
                             .arg(detail);
        case ErrorCode::FileEmpty:
            return tr("The file is empty; export or download it again.");
        case ErrorCode::FormatUnknown:
            if (detail.startsWith(QStringLiteral("XLS")))
                return tr("“%1” is an old or binary format of spreadsheets; open the file in a "
                          "spreadsheet program and save it as .xlsx.")
                    .arg(detail);
            return tr("“%1” is no format that can be used here; choose a file of another format.")
                .arg(detail);
        case ErrorCode::EncodingUnknown:
            return tr("The bytes are no text in UTF-8, UTF-16 or GB18030; save the file as UTF-8.");
        case ErrorCode::BinaryContent:
            return tr("The file holds the control character %1, so it is no text; choose the text "
                      "of the budget.")
                .arg(detail);
        case ErrorCode::FileTooLarge:
            return tr("The file is larger than any budget (over %1); choose a single document.")
                .arg(detail);
        case ErrorCode::FileEncrypted:
            return tr("The file is protected by a password; save a copy without it.");
        case ErrorCode::DocumentDamaged:
            return tr("The file is damaged (%1); download or export it again.").arg(detail);
        case ErrorCode::FileScanned:
            return tr("The file holds pictures of pages and no text; choose the document it was "
                      "scanned from, or recognise its text first.");
        default:
            return detail.isEmpty()
                       ? tr("The file cannot be read; check its permissions.")
                       : tr("The file cannot be read (%1); check its permissions.").arg(detail);
        }
    }

    static QString budgetFileSentence(ErrorCode code, const QString& detail)
    {
        switch (code) {
        case ErrorCode::FileReadOnly:
            return tr("The file may not be changed; save the budget under another name.");
        case ErrorCode::FileLocked:
            return detail.isEmpty()
                       ? tr("Somebody else has the budget open; wait until it is closed, or save a "
                            "copy under another name.")
                       : tr("%1 has the budget open; wait until it is closed, or save a copy under "
                            "another name.")
                             .arg(detail);
        case ErrorCode::FileForeign:
            return tr("The file is no budget of this program; choose a .yusuan file.");
        case ErrorCode::FileNewer:
            return tr("The file was made by a newer version of the program (format %1); install "
                      "that version to open it.")
                .arg(detail);
        case ErrorCode::FileConflict:
            return tr("Somebody changed the file after it was opened; open it again and repeat the "
                      "last edit.");
        case ErrorCode::DiskFull:
            return tr("The disk is full, nothing of this edit was kept; make room and try again.");
        default:
            return tr("The file is damaged (%1); open it once more to recover what can be read.")
                .arg(detail);
        }
    }

    static QString factSentence(ErrorCode code, const QString& detail)
    {
        switch (code) {
        case ErrorCode::FactInUse:
            return tr("Other entries still name it (%1); change or remove them first.").arg(detail);
        case ErrorCode::FactMissing:
            return tr("The entry is no longer in the budget (%1); look at the budget again.")
                .arg(detail);
        default:
            return tr("The entry was changed meanwhile (%1); look at it and try again.")
                .arg(detail);
        }
    }

    static QString entrySentence(ErrorCode code, const QString& detail)
    {
        switch (code) {
        case ErrorCode::FormulaMalformed:
            return tr("“%1” cannot be calculated; write numbers with + - * / and parentheses, such "
                      "as =1500*20.")
                .arg(detail);
        case ErrorCode::DividesByZero:
            return tr("“%1” divides by zero.").arg(detail);
        case ErrorCode::CodeMalformed:
            return tr("“%1” is no code of this classification; write all its digits, or a name.")
                .arg(detail);
        case ErrorCode::ChoiceAmbiguous:
            return tr("“%1” names more than one; choose from the list.").arg(detail);
        default:
            return tr("“%1” is not in the list; choose one that is.").arg(detail);
        }
    }

    static QString contentSentence(ErrorCode code, const QString& detail)
    {
        switch (code) {
        case ErrorCode::RowTooLong:
            return tr("The row has more cells than the header (%1); remove the surplus cell or "
                      "complete the header.")
                .arg(detail);
        case ErrorCode::RowTooShort:
            return tr("A cell of the row is lost (%1); put its tab back, so that every figure "
                      "stands "
                      "in its column.")
                .arg(detail);
        case ErrorCode::AmountMalformed:
            return tr("“%1” is no amount; write digits with a point, such as 1234.56.").arg(detail);
        case ErrorCode::AmountTooPrecise:
            return tr("“%1” is more precise than a fen; remove the surplus decimals.").arg(detail);
        case ErrorCode::AmountTooLarge:
            return tr("“%1” is larger than any budget; check its digits and the unit of the table.")
                .arg(detail);
        case ErrorCode::HeaderUnreadable:
            return tr("No column of the header fits the table (“%1”); restore the words of the "
                      "header.")
                .arg(detail);
        case ErrorCode::QuoteMalformed:
            return tr("The quotes of a field do not end, or words follow them; put the whole field "
                      "in quotes and double every quote inside it.");
        case ErrorCode::FormulaUncomputed:
            return tr("The formula “%1” stands in the file without its result; open the file in a "
                      "spreadsheet program, save it and try again.")
                .arg(detail);
        default:
            return tr("The file was read, but no table of a department budget was found in it; "
                      "choose the published budget.");
        }
    }
};

} // namespace

QString errorText(const Error& error)
{
    return ErrorText::withPlace(ErrorText::placeOf(error.place),
                                ErrorText::sentence(error.code, ErrorText::oneLine(error.detail)));
}

} // namespace budget::ui
