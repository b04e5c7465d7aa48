// Draws the window's pages and dialogs into a folder: screenshots FOLDER [WORD…]. See
// tests/screenshots/run.

#include "tests/screenshots/scenes.h"
#include "tests/test_environment.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>

namespace {

using budget::ui::Appearance;
using budget::ui::UiLanguage;

std::vector<budget::ui::Way> allWays()
{
    std::vector<budget::ui::Way> ways;
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark})
            for (const UiLanguage language : {UiLanguage::Chinese, UiLanguage::English})
                ways.push_back({size, appearance, language});
    return ways;
}

bool drawWay(const budget::ui::Way& way, const QDir& folder)
{
    const std::vector<budget::ui::Picture> pictures = budget::ui::Scenes(way).draw();
    folder.mkpath(way.name());
    bool isWritten = true;
    for (const budget::ui::Picture& picture : pictures)
        isWritten &= picture.pixmap.save(
            folder.filePath(way.name() + u'/' + picture.name + QStringLiteral(".png")));
    isWritten &= contactSheet(pictures).save(folder.filePath(way.name() + QStringLiteral(".png")));
    std::printf("%s: %zu pictures\n", qPrintable(way.name()), pictures.size());
    return isWritten;
}

} // namespace

int main(int argc, char** argv)
{
    budget::setTestEnvironment();
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    budget::ui::dressApplication(application);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: screenshots FOLDER [WORD…]\n", stderr);
        return 2;
    }
    const QStringList words = arguments.mid(2);
    bool isWritten = true;
    for (const budget::ui::Way& way : allWays()) {
        const auto isAsked = [&way](const QString& word) { return way.name().contains(word); };
        if (words.isEmpty() || std::any_of(words.begin(), words.end(), isAsked))
            isWritten &= drawWay(way, QDir(arguments[1]));
    }
    return isWritten ? 0 : 1;
}
