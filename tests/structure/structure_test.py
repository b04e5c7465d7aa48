#!/usr/bin/env python3
"""Holds the tree to the structure of the design: who may include whom, how files are named, how long
they may be, what may not stand where. Prints every breach as FILE:LINE: words, and exits with 1 if
there is one. Run from anywhere; takes no arguments."""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Folder -> the project's folders its files may include. A pair that nobody uses is a breach as well,
# so that the list can only shrink.
MAY_INCLUDE = {
    "core": {"core", "core/disclosure"},
    "core/checks": {"core", "core/checks", "core/disclosure"},
    "core/disclosure": {"core", "core/disclosure"},
    "core/import": {"core", "core/import"},
    "core/recognition": {"core", "core/disclosure", "core/recognition"},
    "core/readers": {"core", "core/disclosure", "core/recognition", "core/readers"},
    "core/storage": {"core", "core/disclosure", "core/storage"},
    "core/writers": {"core", "core/checks", "core/disclosure", "core/writers"},
    "ui": {"core", "core/checks", "core/disclosure", "core/import", "ui"},
    "app": {"core", "core/checks", "core/disclosure", "core/readers", "core/storage", "core/writers", "ui", "app"},
}

# Folder -> the Qt modules its files may include.
MAY_USE_QT = {
    "core": {"QtCore"},
    "core/checks": {"QtCore"},
    "core/disclosure": {"QtCore"},
    "core/import": {"QtCore"},
    "core/recognition": {"QtCore"},
    "core/readers": {"QtCore"},
    "core/storage": {"QtCore", "QtSql"},
    "core/writers": {"QtCore", "QtGui"},
    "ui": {"QtCore", "QtGui", "QtWidgets", "QtCharts", "QtConcurrent", "QtPrintSupport", "QtSvg"},
    "app": {"QtCore", "QtWidgets"},
}

LONGEST_FILE = 400
EMPTY_NAMES = re.compile(r"(util|helper|manager|common|misc)")
# Where a number with a fraction is geometry: pages and charts.
GEOMETRY = re.compile(r"^(core/writers/|core/readers/(aligned_\w+|drawn_page|header_columns|lattice|page_layout|page_picture|ruled_grid|spaced_text|text_run|upright_page|visible_ink)\.|ui/)")
QT_HEADERS = pathlib.Path("/usr/include/x86_64-linux-gnu/qt6")

breaches = []


def breach(path, line, words):
    breaches.append(f"{path}:{line}: {words}")


def tracked(*patterns):
    listed = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard", *patterns],
                            cwd=ROOT, capture_output=True, text=True, check=True)
    return [p for p in listed.stdout.splitlines() if (ROOT / p).exists()]


def qt_module(header):
    for module in sorted({m for modules in MAY_USE_QT.values() for m in modules} | {"QtSql", "QtNetwork", "QtTest"}):
        if (QT_HEADERS / module / header).exists():
            return module
    return None


def check_includes(path, text, used):
    folder = str(pathlib.PurePath(path).parent)
    includes = [(n, m) for n, line in enumerate(text.splitlines(), 1)
                for m in [re.match(r'\s*#include\s+([<"])([^>"]+)[>"]', line)] if m]
    own = path[:-4] + ".h"
    if path.endswith(".cpp") and (ROOT / own).exists() and (not includes or includes[0][1].group(2) != own):
        breach(path, 1, f'the first include is not its own header "{own}"')
    for number, match in includes:
        quote, header = match.groups()
        if header.startswith(".."):
            breach(path, number, f'include from the root of the project, not "{header}"')
        elif quote == '"':
            target = str(pathlib.PurePath(header).parent)
            used.add((folder, target))
            if target not in MAY_INCLUDE[folder]:
                breach(path, number, f"{folder} may not include {target}")
        elif header.startswith("Q"):
            module = qt_module(header)
            if module is None:
                breach(path, number, f"<{header}> is in no Qt module that the product uses")
            elif module not in MAY_USE_QT[folder]:
                breach(path, number, f"{folder} may not use {module} (<{header}>)")


def check_text(path, text):
    for number, line in enumerate(text.splitlines(), 1):
        code = re.sub(r'"[^"]*"', '""', line.split("//")[0])
        if path.startswith("core/"):
            if not GEOMETRY.match(path) and re.search(r"\b(double|float|qreal)\b", code):
                breach(path, number, "no floating point in core")
            if re.search(r"\btr\(", code):
                breach(path, number, "core has no words for the user; ui makes the sentence")
        if re.search(r"\b(SIGNAL|SLOT)\(", code):
            breach(path, number, "connect with functors")
        if re.search(r"\b(TODO|FIXME|XXX)\b", line):
            breach(path, number, "an open end belongs in an issue")
        if re.search(r"\bQSql", code) and not path.startswith("core/storage/"):
            breach(path, number, "SQL lives in core/storage")


def check_sources():
    used = set()
    for path in tracked("core/*.h", "core/*.cpp", "ui/*.h", "ui/*.cpp", "app/*.h", "app/*.cpp"):
        text = (ROOT / path).read_text(encoding="utf-8")
        if EMPTY_NAMES.search(pathlib.PurePath(path).name):
            breach(path, 1, "the name says nothing; what does the trade call it?")
        check_includes(path, text, used)
        check_text(path, text)
    for folder, targets in MAY_INCLUDE.items():
        for target in targets:
            if (folder, target) not in used:
                breach("tests/structure/structure_test.py", 1, f"{folder} includes nothing of {target} any more")
    for path in tracked("core/*.h", "core/*.cpp", "ui/*.h", "ui/*.cpp", "app/*.h", "app/*.cpp", "tests/*.h", "tests/*.cpp"):
        length = len((ROOT / path).read_text(encoding="utf-8").splitlines())
        if length > LONGEST_FILE:
            breach(path, LONGEST_FILE, f"{length} lines; a concept is hiding in it")


def check_tests():
    lists = "".join((ROOT / p).read_text(encoding="utf-8") for p in tracked("tests/CMakeLists.txt", "tests/*/CMakeLists.txt"))
    for path in tracked("tests/*_test.cpp"):
        if path.removeprefix("tests/") not in lists:
            breach(path, 1, "this test is in no list of tests/CMakeLists.txt, so it never runs")
    models = re.compile(r"class (\w+)\s*(?:final\s*)?:\s*public (?:QAbstract\w*Model|QSortFilterProxyModel|QIdentityProxyModel)")
    tests = {p: (ROOT / p).read_text(encoding="utf-8") for p in tracked("tests/ui/*.cpp")}
    for path in tracked("ui/*.h"):
        for name in models.findall((ROOT / path).read_text(encoding="utf-8")):
            if not any(name in text and "QAbstractItemModelTester" in text for text in tests.values()):
                breach(path, 1, f"{name} stands in no test with QAbstractItemModelTester")


def check_translations():
    for path in tracked("resources/translations/*.ts"):
        for number, line in enumerate((ROOT / path).read_text(encoding="utf-8").splitlines(), 1):
            if 'type="unfinished"' in line:
                breach(path, number, "a string is not translated")


def main():
    check_sources()
    check_tests()
    check_translations()
    print("\n".join(breaches) if breaches else "the structure holds")
    sys.exit(bool(breaches))


main()
