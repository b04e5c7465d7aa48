#include "ui/session.h"

#include "ui/zoom_control.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int Version = 1; // of the keys below and of the states in them
constexpr int MostRecentFiles = 10;

const QString versionKey = QStringLiteral("session/version");
const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
const QString splitterKey = QStringLiteral("window/splitter");
const QString navigatorKey = QStringLiteral("window/navigator");
const QString chartKey = QStringLiteral("window/chart");
const QString unitKey = QStringLiteral("view/unit");
const QString zoomKey = QStringLiteral("view/zoom");
const QString appearanceKey = QStringLiteral("view/appearance");
const QString languageKey = QStringLiteral("view/language");
const QString fileKey = QStringLiteral("files/last");
const QString partKey = QStringLiteral("files/part");
const QString recentKey = QStringLiteral("files/recent");

const QString englishWord = QStringLiteral("en");
const QString chineseWord = QStringLiteral("zh_CN");

// A number of the settings as one of `count` enumerators, or the fallback.
template<typename Enum>
Enum enumerator(const QVariant& value, int count, Enum fallback)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= 0 && number < count ? static_cast<Enum>(number) : fallback;
}

} // namespace

Session::Session(QSettings& settings)
    : m_settings(settings)
{
    if (m_settings.value(versionKey).toInt() != Version) {
        m_settings.clear();
        m_settings.setValue(versionKey, Version);
    }
}

QByteArray Session::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

QByteArray Session::windowState() const
{
    return m_settings.value(stateKey).toByteArray();
}

QByteArray Session::splitter() const
{
    return m_settings.value(splitterKey).toByteArray();
}

bool Session::isNavigatorVisible() const
{
    return m_settings.value(navigatorKey, true).toBool();
}

bool Session::isChartVisible() const
{
    return m_settings.value(chartKey, true).toBool();
}

MoneyUnit Session::unit() const
{
    return enumerator(m_settings.value(unitKey), 3, MoneyUnit::TenThousandYuan);
}

int Session::zoom() const
{
    return std::clamp(m_settings.value(zoomKey, 100).toInt(), SmallestZoom, LargestZoom);
}

Appearance Session::appearance() const
{
    return enumerator(m_settings.value(appearanceKey), 3, Appearance::System);
}

std::optional<UiLanguage> Session::language() const
{
    const QString word = m_settings.value(languageKey).toString();
    if (word == englishWord)
        return UiLanguage::English;
    if (word == chineseWord)
        return UiLanguage::Chinese;
    return std::nullopt;
}

QString Session::lastFile() const
{
    return m_settings.value(fileKey).toString();
}

DocumentPart Session::lastPart() const
{
    return partFromWord(m_settings.value(partKey).toString());
}

QStringList Session::recentFiles() const
{
    return m_settings.value(recentKey).toStringList();
}

void Session::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

void Session::setWindowState(const QByteArray& state)
{
    m_settings.setValue(stateKey, state);
}

void Session::setSplitter(const QByteArray& splitter)
{
    m_settings.setValue(splitterKey, splitter);
}

void Session::setNavigatorVisible(bool visible)
{
    m_settings.setValue(navigatorKey, visible);
}

void Session::setChartVisible(bool visible)
{
    m_settings.setValue(chartKey, visible);
}

void Session::setUnit(MoneyUnit unit)
{
    m_settings.setValue(unitKey, static_cast<int>(unit));
}

void Session::setZoom(int percent)
{
    m_settings.setValue(zoomKey, percent);
}

void Session::setAppearance(Appearance appearance)
{
    m_settings.setValue(appearanceKey, static_cast<int>(appearance));
}

void Session::setLanguage(UiLanguage language)
{
    m_settings.setValue(languageKey, language == UiLanguage::English ? englishWord : chineseWord);
}

void Session::setLastFile(const QString& path)
{
    m_settings.setValue(fileKey, path);
}

void Session::setLastPart(const DocumentPart& part)
{
    m_settings.setValue(partKey, partWord(part));
}

void Session::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(recentKey, files.mid(0, MostRecentFiles));
}

void Session::clearRecentFiles()
{
    m_settings.remove(recentKey);
}

} // namespace budget::ui
