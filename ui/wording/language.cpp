#include "ui/wording/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace budget::ui {

UiLanguage languageOf(const std::function<QString(const char*)>& variable)
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = variable(name);
        if (!value.isEmpty())
            return value.startsWith(u"en") ? UiLanguage::English : UiLanguage::Chinese;
    }
    return UiLanguage::Chinese;
}

UiLanguage languageOfEnvironment()
{
    return languageOf([](const char* name) { return qEnvironmentVariable(name); });
}

bool desktopSpeaks(UiLanguage language, const std::function<QString(const char*)>& variable)
{
    QString value;
    for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        value = variable(name);
        if (!value.isEmpty())
            break;
    }
    const bool isChinese = value.startsWith(u"zh");
    return isChinese == (language == UiLanguage::Chinese);
}

Language::~Language()
{
    remove();
}

void Language::use(UiLanguage language)
{
    remove();
    m_current = language;
    const QString name =
        language == UiLanguage::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    if (m_qt.load(QStringLiteral("qtbase_") + name,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_product.load(QStringLiteral(":/i18n/yusuan_%1.qm").arg(name)))
        QCoreApplication::installTranslator(&m_product);
    const bool isDesktops = desktopSpeaks(
        language, [](const char* variable) { return qEnvironmentVariable(variable); });
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs, !isDesktops);
}

void Language::remove()
{
    if (QCoreApplication::instance() == nullptr)
        return;
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_product);
}

} // namespace budget::ui
