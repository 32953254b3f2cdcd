#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""includes.py SOURCE-ROOT: no layer reaches where docs/architecture.md does not let it.

A link dependency does not see to that: a target linked to QtCore alone still finds <QtSql/QSqlQuery>.
"""
import re
import sys
from pathlib import Path

# The layers that each layer may include. Layers above the desks know the database only as the executor that runs their
# use cases, the address to open and the error that may come back.
LAYERS = {
    "domain": set(),
    "sheet": {"domain"},
    "rules": {"domain"},
    "storage": {"domain"},
    "desk": {"domain", "rules", "storage", "sheet"},
    "wording": {"domain", "rules", "desk", "sheet"},
    "report": {"domain", "rules", "desk", "sheet", "wording"},
    "ui": {"domain", "rules", "desk", "sheet", "wording", "report"},
    "cli": {"domain", "rules", "desk", "sheet", "wording", "report"},
}
DATABASE_DOOR = {
    "storage/sql/databaseaddress.h",
    "storage/sql/dberror.h",
    "storage/sql/dbexecutor.h",
    "storage/sql/migrator.h",
    "storage/sql/outcome.h",
    "storage/sql/session.h",
}
DOOR_USERS = {"wording": {"storage/sql/dberror.h"}, "report": set(), "ui": DATABASE_DOOR, "cli": DATABASE_DOOR}

SQL = re.compile(r"^(QtSql(/.*)?|QSql\w*|sqlite3\.h|libpq-fe\.h)$")
WIDGETS = re.compile(r"^(QtWidgets(/.*)?|QtPrintSupport(/.*)?|QtCharts(/.*)?|QApplication|QMessageBox|QMainWindow|QDialog"
                     r"|Q(?!String|Utf8|Latin1|AnyString|ByteArray)\w*(Widget|View|Button|Delegate|Layout|Edit|Box|Label|Menu|Action|Chart|Print\w*)s?)$")
GUI = re.compile(r"^(QtGui(/.*)?|QGuiApplication|QPainter|QImage|QPixmap|QIcon|QFont\w*|QColor|QBrush|QPen|QPalette"
                 r"|QTextDocument|QTextCursor|QTextTable\w*|QPdfWriter|QPageLayout|QPageSize|QStandardItem\w*|QKey\w*"
                 r"|QClipboard|QScreen|QWindow|QCursor|QValidator|QRegularExpressionValidator)$")
CLOCK = re.compile(r"QDateTime::current\w+|QDate::currentDate|QTime::currentTime|system_clock|steady_clock::now"
                   r"|\btime\((nullptr|NULL|0)\)|\bgettimeofday\b|\bclock_gettime\b")
FLOAT = re.compile(r"\b(double|float|qreal)\b")

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')


def without_comments(text):
    """The text with comments blanked, line numbers kept. String literals are kept whole."""
    pattern = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/', re.S)

    def blank(match):
        found = match.group(0)
        return "\n" * found.count("\n") if found.startswith("/") else found

    return pattern.sub(blank, text)


def findings_in(layer, text):
    """What is wrong with a source of `layer`: pairs of line number and reason."""
    found = []
    for number, line in enumerate(without_comments(text).split("\n"), 1):
        include = INCLUDE.match(line)
        if include:
            found += [(number, reason) for reason in include_findings(layer, include.group(1))]
        elif layer in ("domain", "rules"):
            if CLOCK.search(line):
                found.append((number, f"{layer} asks no clock: the time is handed in"))
            if FLOAT.search(line):
                found.append((number, f"{layer} has no floating point: points and money are whole numbers"))
    return found


def include_findings(layer, target):
    other = target.split("/")[0]
    if other in LAYERS and other != layer and other not in LAYERS[layer] \
            and target not in DOOR_USERS.get(layer, set()):
        yield f"{layer} must not include {target}"
    if layer != "storage" and SQL.match(target):
        yield f"only storage knows SQL: {target}"
    # SQLite's own interface is for storage/sql alone, as QtSql is; see docs/architecture.md for what it is used for.
    if layer == "storage" and other not in LAYERS and re.match(r"^libpq", target):
        yield f"storage speaks to PostgreSQL through QtSql: {target}"
    if layer in ("domain", "sheet", "rules", "storage", "desk", "wording") and (WIDGETS.match(target) or GUI.match(target)):
        yield f"{layer} has no user interface: {target}"
    if layer in ("report", "cli") and WIDGETS.match(target):
        yield f"{layer} has no widgets: {target}"


def check(root):
    failed = False
    for layer in LAYERS:
        for path in sorted((root / "src" / layer).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            text = path.read_text(encoding="utf-8")
            for number, reason in findings_in(layer, text):
                print(f"{path.relative_to(root)}:{number}: {reason}")
                failed = True
            # Statements outside storage/sql go through Query; QtSql itself stays behind it.
            if layer == "storage" and "sql" not in path.relative_to(root / "src" / layer).parts[:1]:
                for number, line in enumerate(text.split("\n"), 1):
                    include = INCLUDE.match(line)
                    if include and SQL.match(include.group(1)):
                        print(f"{path.relative_to(root)}:{number}: only storage/sql includes {include.group(1)}")
                        failed = True
    return 1 if failed else 0


def self_test():
    refused = [
        ("domain", '#include "rules/warranty.h"'),
        ("rules", '#include "storage/sql/query.h"'),
        ("rules", '#include "sheet/cell.h"'),
        ("sheet", '#include "rules/warranty.h"'),
        ("sheet", "#include <QSqlQuery>"),
        ("storage", '#include "rules/warranty.h"'),
        ("desk", '#include "ui/mainwindow.h"'),
        ("desk", "#include <QSqlQuery>"),
        ("ui", "#include <QtSql/QSqlDatabase>"),
        ("ui", '#include "storage/sql/query.h"'),
        ("report", '#include "storage/sql/session.h"'),
        ("storage", "#include <QWidget>"),
        ("desk", "#include <QPainter>"),
        ("report", "#include <QPrinter>"),
        ("rules", "const auto now = QDateTime::currentDateTimeUtc();"),
        ("domain", "double points = 0.1;"),
    ]
    allowed = [
        ("rules", '#include "domain/points.h"'),
        ("rules", "#include <QStringView>"),
        ("rules", "// never a double, and no system_clock"),
        ("storage", "#include <QSqlQuery>"),
        ("ui", '#include "storage/sql/dbexecutor.h"'),
        ("ui", "#include <QLineEdit>"),
        ("report", "#include <QPainter>"),
        ("desk", "return QDateTime::currentDateTimeUtc();"),
    ]
    wrong = [case for case in refused if not findings_in(*case)] + [case for case in allowed if findings_in(*case)]
    for case in wrong:
        print("judged wrongly:", case)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1] == "--self-test" else check(Path(sys.argv[1])))
