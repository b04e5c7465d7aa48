#include "app/terminal_reader.h"

#include <cstdio>

#include <unistd.h>

namespace budget::app {

Result<Disclosure> TerminalReader::read(const QString& path, const ReadProgress& progress) const
{
    if (progress || isatty(fileno(stderr)) == 0)
        return m_reader.read(path, progress);
    Result<Disclosure> result = m_reader.read(path, [](int page, int pageCount) {
        std::fprintf(stderr, "\r%d / %d", page, pageCount);
        std::fflush(stderr);
        return true;
    });
    std::fputs("\r\033[K", stderr);
    return result;
}

std::function<void(int done, int count)> terminalProgress()
{
    if (isatty(fileno(stderr)) == 0)
        return {};
    return [](int done, int count) {
        if (count > 1)
            std::fprintf(stderr, done < count ? "\r\033[K%d / %d" : "\r\033[K", done, count);
        std::fflush(stderr);
    };
}

} // namespace budget::app
