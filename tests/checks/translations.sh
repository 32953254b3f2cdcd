#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# translations.sh LUPDATE SOURCE-ROOT: every text of the sources stands in the .ts file, every one is translated, and
# the file holds none that the sources have no more. To mend: build the target update_translations, then translate.
set -euo pipefail
lupdate=$1 root=$2
ts=$root/resources/i18n/fairlead_zh_CN.ts
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$ts" "$work/new.ts"
bash "$root/scripts/lupdate.sh" "$lupdate" "$root" "$work/new.ts"

failed=0
if ! diff -u "$ts" "$work/new.ts"; then
    echo "The translations are behind the sources (see above)."
    failed=1
fi
if grep -nE 'type="(unfinished|vanished|obsolete)"' "$ts"; then
    echo "Not every text is translated (see above)."
    failed=1
fi
exit $failed
