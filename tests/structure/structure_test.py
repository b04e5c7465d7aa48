#!/usr/bin/env python3
"""Holds the tree to the structure of the design: who may include whom, how files are named, how long
they may be, what may not stand where. Prints every breach as FILE:LINE: words, and exits with 1 if
there is one. Run from anywhere; takes no arguments."""

import collections
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Room (a folder of sources) -> the rooms its files may include, besides its own. From the ground up: a room
# includes what stands above it in this list and nothing below, so there is no circle. A pair that nobody uses is a
# breach as well, so that the list can only shrink.
MAY_INCLUDE = {
    "core/money": "",
    "core/document": "core/money",
    "core/subjects": "core/money core/document",
    "core/exchange": "core/money core/document",
    "core/search": "core/money core/document core/subjects",
    "core/budget": "core/money core/document core/subjects",
    "core/narrative": "core/money core/document",
    "core/derivation": "core/money core/document core/subjects core/budget",
    "core/reconstruction": "core/money core/document core/subjects core/budget core/derivation",
    "core/recognition/text": "core/money core/document core/exchange",
    "core/recognition/tables": "core/money core/document core/exchange core/recognition/text",
    "core/recognition/forms": "core/document core/exchange core/recognition/tables",
    "core/recognition": "core/money core/document core/exchange core/recognition/text core/recognition/tables"
        " core/recognition/forms",
    "core/readers/pdf": "core/money core/document core/exchange",
    "core/readers/sheets": "core/money core/document core/exchange",
    "core/readers/text": "core/money core/exchange",
    "core/readers/json": "core/money core/document",
    "core/readers": "core/money core/document core/exchange core/recognition core/readers/pdf core/readers/sheets"
        " core/readers/text core/readers/json",
    "core/import": "core/money core/exchange core/budget",
    "core/storage": "core/money core/document core/budget",
    "core/checks": "core/money core/document core/budget core/narrative",
    "core/checks/tables": "core/money core/document core/budget core/derivation core/checks",
    "core/checks/narrative": "core/money core/document core/narrative core/checks core/checks/tables",
    "core/checks/goals": "core/document core/budget core/checks",
    "core/checks/procurement": "core/document core/budget core/checks core/checks/tables",
    "core/checks/style": "core/document core/subjects core/checks core/checks/tables",
    "core/checks/report": "core/money core/document core/budget core/derivation core/checks core/checks/tables"
        " core/checks/narrative core/checks/goals core/checks/procurement core/checks/style",
    "core/writers/pages": "core/money core/document core/exchange",
    "core/writers/text": "core/money core/document core/exchange core/checks/report core/writers/pages",
    "core/writers/pdf": "core/money core/exchange core/writers/pages",
    "core/writers/sheets": "core/money core/document core/exchange core/writers/pages",
    "core/writers/web": "core/checks/report core/writers/text",
    "core/writers": "core/money core/exchange core/checks/report core/writers/pages core/writers/text core/writers/pdf"
        " core/writers/sheets core/writers/web",
    "ui/wording": "core/money core/document core/subjects core/budget core/import core/checks core/checks/report",
    "ui/controls": "core/money core/document ui/wording",
    "ui/table": "core/money core/document core/subjects core/search core/checks ui/wording ui/controls",
    "ui/chart": "core/money core/document ui/wording",
    "ui/subjects": "core/money core/document core/subjects core/budget ui/wording ui/controls",
    "ui/items": "core/money core/document core/subjects core/search core/exchange core/budget core/derivation ui/wording"
        " ui/controls ui/table ui/subjects",
    "ui/narrative": "core/search core/checks ui/wording ui/controls",
    "ui/import": "core/money core/exchange core/budget core/import ui/wording ui/controls",
    "ui/budget": "core/money core/document core/budget core/derivation ui/wording ui/controls ui/table",
    "ui/findings": "core/money core/document core/exchange core/budget core/checks core/checks/report ui/wording"
        " ui/controls ui/table ui/narrative ui/budget",
    "ui/workspace": "core/document core/subjects core/search core/budget core/derivation ui/controls ui/table ui/chart ui/items"
        " ui/subjects ui/narrative ui/budget ui/findings",
    "ui/window": "core/money core/document core/exchange core/budget core/derivation core/reconstruction"
        " core/checks/narrative core/checks/report ui/wording ui/controls ui/table ui/chart ui/import ui/budget ui/findings"
        " ui/workspace",
    "app": "core/money core/checks/narrative core/document core/exchange core/budget core/derivation core/reconstruction core/readers/pdf"
        " core/readers core/storage core/checks/report core/writers/text core/writers/pdf core/writers ui/wording"
        " ui/chart ui/findings ui/window",
}

# Room -> the Qt modules its files may include besides QtCore.
MAY_USE_QT = {
    "core/storage": "QtSql",
    "core/writers/pages": "QtGui",
    "core/writers/pdf": "QtGui",
    "ui/controls": "QtGui QtWidgets QtSvg",
    "ui/table": "QtGui QtWidgets",
    "ui/chart": "QtGui QtWidgets QtCharts QtSvg",
    "ui/items": "QtGui QtWidgets",
    "ui/narrative": "QtGui QtWidgets",
    "ui/subjects": "QtGui QtWidgets",
    "ui/import": "QtGui QtWidgets QtConcurrent",
    "ui/budget": "QtGui QtWidgets",
    "ui/findings": "QtGui QtWidgets QtConcurrent",
    "ui/workspace": "QtGui QtWidgets",
    "ui/window": "QtGui QtWidgets QtConcurrent QtPrintSupport",
    "app": "QtWidgets",
}
QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtCharts", "QtConcurrent", "QtPrintSupport", "QtSvg", "QtSql", "QtNetwork", "QtTest")

# Room -> the namespace of its files. What every room speaks of (money, documents, subjects, facts) is `budget` itself;
# the rooms that work on it have names of their own, so that a word may mean something else in each.
NAMESPACES = {
    "core/narrative": "budget::narrative",
    "core/derivation": "budget::derivation",
    "core/reconstruction": "budget::reconstruction",
    "core/recognition": "budget::recognition",
    "core/readers": "budget::readers",
    "core/import": "budget::importing",
    "core/storage": "budget::storage",
    "core/checks": "budget::checks",
    "core/writers": "budget::writers",
    "core": "budget",
    "ui": "budget::ui",
    "app": "budget::app",
}

LONGEST_FILE = 600
LARGEST_FOLDER = 45
EMPTY_NAMES = re.compile(r"(util|helper|manager|common|misc)")
# Where a number with a fraction is geometry: pages and charts.
GEOMETRY = re.compile(r"^(core/writers/|core/readers/pdf/|ui/)")
QT_HEADERS = pathlib.Path("/usr/include/x86_64-linux-gnu/qt6")

breaches = []


def breach(path, line, words):
    breaches.append(f"{path}:{line}: {words}")


def tracked(*patterns):
    listed = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard", *patterns],
                            cwd=ROOT, capture_output=True, text=True, check=True)
    return [p for p in listed.stdout.splitlines() if (ROOT / p).exists()]


def qt_module(header):
    for module in QT_MODULES:
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
            if target != folder and target not in MAY_INCLUDE.get(folder, "").split():
                breach(path, number, f"{folder} may not include {target}")
        elif header.startswith("Q"):
            module = qt_module(header)
            if module is None:
                breach(path, number, f"<{header}> is in no Qt module that the product uses")
            elif module != "QtCore" and module not in MAY_USE_QT.get(folder, "").split():
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


def check_namespace(path, text):
    room = next(room for room in NAMESPACES if path.startswith(room + "/"))
    named = re.findall(r"^(?:inline )?namespace (budget[\w:]*) \{$", text, re.M)
    if path != "app/main.cpp" and not any(name == NAMESPACES[room] or name.startswith(NAMESPACES[room] + "::") for name in named):
        breach(path, 1, f"what stands in {room} is in namespace {NAMESPACES[room]}")


def check_sources():
    used = set()
    for path in tracked("core/*.h", "core/*.cpp", "ui/*.h", "ui/*.cpp", "app/*.h", "app/*.cpp"):
        text = (ROOT / path).read_text(encoding="utf-8")
        if EMPTY_NAMES.search(pathlib.PurePath(path).name):
            breach(path, 1, "the name says nothing; what does the trade call it?")
        check_includes(path, text, used)
        check_text(path, text)
        check_namespace(path, text)
    rooms = list(MAY_INCLUDE)
    for folder, targets in MAY_INCLUDE.items():
        for target in targets.split():
            if (folder, target) not in used:
                breach("tests/structure/structure_test.py", 1, f"{folder} includes nothing of {target} any more")
            if rooms.index(target) > rooms.index(folder):
                breach("tests/structure/structure_test.py", 1, f"{target} stands above {folder}: an arrow upwards")


def check_sizes():
    files = tracked("core/*.h", "core/*.cpp", "ui/*.h", "ui/*.cpp", "app/*.h", "app/*.cpp", "tests/*.h", "tests/*.cpp")
    for path in files:
        length = len((ROOT / path).read_text(encoding="utf-8").splitlines())
        if length > LONGEST_FILE:
            breach(path, LONGEST_FILE, f"{length} lines; a concept is hiding in it")
    folders = collections.Counter(str(pathlib.PurePath(path).parent) for path in files)
    for folder, count in folders.items():
        if count > LARGEST_FOLDER:
            breach(folder, 1, f"{count} files; a folder is one concept of 10 to 40")


def check_citations():
    """What is cited is in a clone: documents by their path from the root, files of the tree likewise."""
    cited = re.compile(r"(?<![\w/.-])([\w/-]+\.md|(?:core|ui|app|tests|resources|docs)/[\w/.-]+\.(?:h|cpp|py|json|tsv|txt|ts|cmake))\b")
    for path in tracked("*.h", "*.cpp", "*.py", "*.md", "*.cmake", "*CMakeLists.txt", "tests/run", "tests/tidy"):
        if path == "CHANGELOG.md":
            continue
        for number, line in enumerate((ROOT / path).read_text(encoding="utf-8").splitlines(), 1):
            words = line.partition("//")[2] if path.endswith((".h", ".cpp")) else line
            for name in cited.findall(words):
                if not (ROOT / name).exists() and not (ROOT / path).parent.joinpath(name).exists():
                    breach(path, number, f"{name} is not in the tree")


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
    check_sizes()
    check_citations()
    check_tests()
    check_translations()
    print("\n".join(breaches) if breaches else "the structure holds")
    sys.exit(bool(breaches))


main()
