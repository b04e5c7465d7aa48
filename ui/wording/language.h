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

// The language of the interface: our words and Qt's. One lives in main, beside the application.
class Language
{
public:
    Language() = default;
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;
    ~Language();

    // Every widget hears of it as QEvent::LanguageChange.
    void use(UiLanguage language);
    UiLanguage current() const { return m_current; }

private:
    void remove();

    QTranslator m_product;
    QTranslator m_qt;
    UiLanguage m_current = UiLanguage::Chinese;
};

} // namespace budget::ui
