#include "ui/window/session.h"

#include "core/budget/author.h"
#include "ui/controls/zoom.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int Version = 1; // of the keys below and of the states in them
constexpr int MostRecentFiles = 10;

const QString VersionKey = QStringLiteral("session/version");
const QString GeometryKey = QStringLiteral("window/geometry");
const QString StateKey = QStringLiteral("window/state");
const QString SplitterKey = QStringLiteral("window/splitter");
const QString NavigatorKey = QStringLiteral("window/navigator");
const QString ChartKey = QStringLiteral("window/chart");
const QString FindingsKey = QStringLiteral("window/findings");
const QString UnitKey = QStringLiteral("view/unit");
const QString ZoomKey = QStringLiteral("view/zoom");
const QString AppearanceKey = QStringLiteral("view/appearance");
const QString LanguageKey = QStringLiteral("view/language");
const QString ShapeKey = QStringLiteral("chart/shape");
const QString ArrangementKey = QStringLiteral("chart/arrangement");
const QString MeasureKey = QStringLiteral("chart/measure");
const QString OrderKey = QStringLiteral("chart/order");
const QString ColumnsKey = QStringLiteral("items/columns");
const QString AuthorKey = QStringLiteral("changes/author");
const QString ExportFolderKey = QStringLiteral("export/folder");
const QString ExportEndingKey = QStringLiteral("export/ending");
const QString FileKey = QStringLiteral("files/last");
const QString PartKey = QStringLiteral("files/part");
const QString RecentKey = QStringLiteral("files/recent");

const QString EnglishWord = QStringLiteral("en");
const QString ChineseWord = QStringLiteral("zh_CN");

// A number of the settings as one of `count` enumerators, or the fallback.
template<typename Enum>
Enum enumerator(const QVariant& value, int count, Enum fallback)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= 0 && number < count ? static_cast<Enum>(number) : fallback;
}

// A header may be longer than a key, and hold what a key may not.
QString importKey(const QString& headerKey)
{
    const QByteArray hash =
        QCryptographicHash::hash(headerKey.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("import/") + QString::fromLatin1(hash.first(16).toHex());
}

} // namespace

Session::Session(QSettings& settings)
    : m_settings(settings)
{
    if (m_settings.value(VersionKey).toInt() != Version) {
        m_settings.clear();
        m_settings.setValue(VersionKey, Version);
    }
}

QByteArray Session::geometry() const
{
    return m_settings.value(GeometryKey).toByteArray();
}

QByteArray Session::windowState() const
{
    return m_settings.value(StateKey).toByteArray();
}

QByteArray Session::splitter() const
{
    return m_settings.value(SplitterKey).toByteArray();
}

bool Session::isNavigatorVisible() const
{
    return m_settings.value(NavigatorKey, true).toBool();
}

bool Session::isChartVisible() const
{
    return m_settings.value(ChartKey, true).toBool();
}

bool Session::areFindingsVisible() const
{
    return m_settings.value(FindingsKey, false).toBool();
}

ChartOptions Session::chartOptions() const
{
    const ChartOptions first;
    return {enumerator(m_settings.value(ShapeKey), 2, first.shape),
            enumerator(m_settings.value(ArrangementKey), 2, first.arrangement),
            enumerator(m_settings.value(MeasureKey), 2, first.measure),
            enumerator(m_settings.value(OrderKey), 2, first.order),
            unit()};
}

QByteArray Session::lineItemColumns() const
{
    return m_settings.value(ColumnsKey).toByteArray();
}

QString Session::importColumns(const QString& headerKey) const
{
    return m_settings.value(importKey(headerKey)).toString();
}

MoneyUnit Session::unit() const
{
    return enumerator(m_settings.value(UnitKey), 3, MoneyUnit::TenThousandYuan);
}

int Session::zoom() const
{
    return std::clamp(m_settings.value(ZoomKey, 100).toInt(), SmallestZoom, LargestZoom);
}

Appearance Session::appearance() const
{
    return enumerator(m_settings.value(AppearanceKey), 3, Appearance::System);
}

std::optional<UiLanguage> Session::language() const
{
    const QString word = m_settings.value(LanguageKey).toString();
    if (word == EnglishWord)
        return UiLanguage::English;
    if (word == ChineseWord)
        return UiLanguage::Chinese;
    return std::nullopt;
}

QString Session::author(const QSettings& settings)
{
    return authorName(settings.value(AuthorKey).toString());
}

QString Session::chosenAuthor() const
{
    return m_settings.value(AuthorKey).toString();
}

QString Session::suggestedExport(const QString& name,
                                 const QString& folder,
                                 const QStringList& endings) const
{
    const QString lastFolder = m_settings.value(ExportFolderKey).toString();
    const QString lastEnding = m_settings.value(ExportEndingKey).toString();
    const bool isThere = !lastFolder.isEmpty() && QFileInfo(lastFolder).isDir();
    const QString ending = endings.contains(lastEnding) ? lastEnding : endings.value(0);
    return QDir(isThere ? lastFolder : folder).filePath(name + u'.' + ending);
}

QString Session::lastFile() const
{
    return m_settings.value(FileKey).toString();
}

DocumentPart Session::lastPart() const
{
    return partFromWord(m_settings.value(PartKey).toString());
}

QStringList Session::recentFiles() const
{
    return m_settings.value(RecentKey).toStringList();
}

void Session::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue(GeometryKey, geometry);
}

void Session::setWindowState(const QByteArray& state)
{
    m_settings.setValue(StateKey, state);
}

void Session::setSplitter(const QByteArray& splitter)
{
    m_settings.setValue(SplitterKey, splitter);
}

void Session::setNavigatorVisible(bool visible)
{
    m_settings.setValue(NavigatorKey, visible);
}

void Session::setFindingsVisible(bool visible)
{
    m_settings.setValue(FindingsKey, visible);
}

void Session::setChartVisible(bool visible)
{
    m_settings.setValue(ChartKey, visible);
}

void Session::setChartOptions(const ChartOptions& options)
{
    m_settings.setValue(ShapeKey, static_cast<int>(options.shape));
    m_settings.setValue(ArrangementKey, static_cast<int>(options.arrangement));
    m_settings.setValue(MeasureKey, static_cast<int>(options.measure));
    m_settings.setValue(OrderKey, static_cast<int>(options.order));
}

void Session::setLineItemColumns(const QByteArray& columns)
{
    m_settings.setValue(ColumnsKey, columns);
}

void Session::setImportColumns(const QString& headerKey, const QString& columns)
{
    m_settings.setValue(importKey(headerKey), columns);
}

void Session::setUnit(MoneyUnit unit)
{
    m_settings.setValue(UnitKey, static_cast<int>(unit));
}

void Session::setZoom(int percent)
{
    m_settings.setValue(ZoomKey, percent);
}

void Session::setAppearance(Appearance appearance)
{
    m_settings.setValue(AppearanceKey, static_cast<int>(appearance));
}

void Session::setLanguage(UiLanguage language)
{
    m_settings.setValue(LanguageKey, language == UiLanguage::English ? EnglishWord : ChineseWord);
}

void Session::setChosenAuthor(const QString& name)
{
    m_settings.setValue(AuthorKey, name.trimmed());
}

void Session::rememberExport(const QString& path)
{
    m_settings.setValue(ExportFolderKey, QFileInfo(path).absolutePath());
    m_settings.setValue(ExportEndingKey, QFileInfo(path).suffix().toLower());
}

void Session::setLastFile(const QString& path)
{
    m_settings.setValue(FileKey, path);
}

void Session::setLastPart(const DocumentPart& part)
{
    m_settings.setValue(PartKey, partWord(part));
}

void Session::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(RecentKey, files.mid(0, MostRecentFiles));
}

void Session::clearRecentFiles()
{
    m_settings.remove(RecentKey);
}

} // namespace budget::ui
