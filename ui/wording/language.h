#pragma once

#include <QString>
#include <QTranslator>

#include <functional>
#include <optional>

namespace budget::ui {

enum class UiLanguage
{
    Chinese,
    English
};

// Chinese, unless the environment asks for English: the first of LC_ALL, LC_MESSAGES and LANG that
// is set begins with "en". `variable` gives the value of an environment variable, empty if unset.
UiLanguage languageOf(const std::function<QString(const char*)>& variable);
UiLanguage languageOfEnvironment();

// Whether the desktop's own dialogs speak the language: the first of LANGUAGE, LC_ALL, LC_MESSAGES
// and LANG that is set begins with "zh" for Chinese, with anything else for English.
bool desktopSpeaks(UiLanguage language, const std::function<QString(const char*)>& variable);

// The language of the interface: our words and Qt's. One lives in main, beside the application.
class Language
{
public:
    Language() = default;
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;
    ~Language();

    // Every widget hears of it as QEvent::LanguageChange. Dialogs for files are the desktop's own
    // where it speaks the language, else Qt's.
    void use(UiLanguage language);
    UiLanguage current() const { return m_current; }

private:
    void remove();

    QTranslator m_product;
    QTranslator m_qt;
    UiLanguage m_current = UiLanguage::Chinese;
};

} // namespace budget::ui
