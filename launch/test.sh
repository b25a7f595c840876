#!/usr/bin/env bash
# Does ./avouch do what README.md says of it? Prints one "ok" or "not ok" line a case.
set -u

root=$(cd "${BASH_SOURCE[0]%/*}/.." && pwd -P)
room=$(mktemp -d) || exit 3
trap 'rm -rf "$room"' EXIT
bad=0

is() { # name, expected, got
  if [ "$2" = "$3" ]; then
    echo "ok $1"
  else
    echo "not ok $1: expected '$2', got '$3'"
    bad=1
  fi
}

"$root/avouch" --version >"$room/first" 2>/dev/null # builds if it must
is "standard output holds the answer alone" 1 "$(wc -l <"$room/first" | tr -d ' ')"
is "a second start is silent" "" "$("$root/avouch" --version 2>&1 >/dev/null)"

ln -s "$root/avouch" "$room/a link"
is "runs from any folder through a link" "$(cat "$room/first")" "$(cd "$room" && "./a link" --version 2>/dev/null)"

"$root/avouch" "no such command" >"$room/out" 2>"$room/err"
is "an argument with a space stays one" 1 "$(grep -c "no such command" "$room/err" | tr -d ' ')"
"$root/avouch" "no such command" >"$room/out" 2>/dev/null
is "a wrong usage is status 2" 2 $?
is "a wrong usage leaves standard output empty" "" "$(cat "$room/out")"

"$root/avouch" report - <&- >"$room/out" 2>"$room/err"
is "a closed standard input is nothing readable" "1 avouch: -: there is no text in it (empty)" "$? $(head -n 1 "$room/err")"
"$root/avouch" --version >&- 2>"$room/err"
is "a closed standard output is said" "2 avouch: standard output is closed" "$? $(cat "$room/err")"
if [ -c /dev/full ]; then
  "$root/avouch" help report >/dev/full 2>"$room/err"
  is "a full output is status 2" 2 $?
fi

AVOUCH_JAVA_HOME=$room/nowhere "$root/avouch" --version >"$room/out" 2>"$room/err"
is "a JDK that is not there is status 3" 3 $?
is "a JDK that is not there is said" 1 "$(grep -c "AVOUCH_JAVA_HOME" "$room/err" | tr -d ' ')"

cache=$root/target/avouch/avouch.cache
if [ -f "$cache" ]; then
  mv "$cache" "$room/cache" && echo "not a cache" >"$cache"
  is "a cache that does not fit is not mentioned" "$(cat "$room/first")" "$("$root/avouch" --version 2>&1)"
  mv "$room/cache" "$cache"
fi

exit $bad
