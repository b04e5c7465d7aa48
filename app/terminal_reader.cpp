#include "app/terminal_reader.h"

#include <cstdio>

#include <unistd.h>

namespace budget::app {

Result<Disclosure> TerminalReader::read(const QString& path, const ReadProgress& progress) const
{
    if (isatty(fileno(stderr)) == 0)
        return m_reader.read(path, progress);
    Result<Disclosure> result = m_reader.read(path, [&progress](int page, int pageCount) {
        std::fprintf(stderr, "\r%d / %d", page, pageCount);
        std::fflush(stderr);
        return !progress || progress(page, pageCount);
    });
    std::fputs("\r\033[K", stderr);
    return result;
}

} // namespace budget::app
