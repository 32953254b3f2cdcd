#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# lupdate.sh LUPDATE SOURCE-ROOT FILE.ts: brings the texts of the sources into FILE.ts. Line numbers are left out, so that
# an edit elsewhere in a file is no change of the translations.
set -euo pipefail
lupdate=$1 root=$2 ts=$3
places=("$root/src")
[ -d "$root/ui" ] && places+=("$root/ui")
"$lupdate" -silent -locations none -no-obsolete -source-language en -target-language zh_CN "${places[@]}" -ts "$ts"
