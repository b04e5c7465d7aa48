#pragma once

#include <QString>
#include <QStringList>

#include <ostream>

// How GoogleTest prints Qt's texts when an expectation fails: found by argument-dependent look-up.
QT_BEGIN_NAMESPACE
inline void PrintTo(const QString& text, std::ostream* stream)
{
    *stream << '"' << text.toStdString() << '"';
}
QT_END_NAMESPACE
