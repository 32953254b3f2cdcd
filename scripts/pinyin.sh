#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# pinyin.sh: writes src/domain/search/pinyintable.cpp anew, the initial of the usual reading of each character from U+4E00
# to U+9FFF as ICU's transliterator Han-Latin has it (Unicode's Unihan data). Wants uconv (icu-devtools) and python3, which
# building the program doesn't.
set -euo pipefail
cd "$(dirname "$0")/.."
target=src/domain/search/pinyintable.cpp
python3 -c 'print("\n".join(chr(c) for c in range(0x4E00, 0xA000)))' | uconv -f utf-8 -t utf-8 -x 'Han-Latin; Latin-ASCII' |
    python3 -c '
import sys
letters = [line.strip()[:1].lower() for line in sys.stdin.read().rstrip("\n").split("\n")]
letters = "".join(c if "a" <= c <= "z" else "-" for c in letters)
assert len(letters) == 0xA000 - 0x4E00
print("""// SPDX-License-Identifier: GPL-3.0-or-later
// Written by scripts/pinyin.sh from ICU (Unicode license v3); not edited by hand.
#include "domain/search/pinyin.h"

namespace fairlead {

const char pinyinInitialOf[] =""")
rows = [letters[i:i + 104] for i in range(0, len(letters), 104)]
print("\n".join("    \"%s\"" % row for row in rows) + ";")
print("\n} // namespace fairlead")' >"$target"
