#!/usr/bin/env bash
# usage: smoke-test.sh https://… [commit]: the application answers, with the package of that commit, it is healthy, and it refuses
# whoever does not sign in. Without the commit an instance that still runs the package before would pass for the new one.
set -u -o pipefail
url=${1:?the address of the application} commit=${2:-}
body=$(mktemp); trap 'rm -f "$body"' EXIT

status() { curl --silent --show-error --output "$body" --write-out '%{http_code}' --max-time 20 "$url$1" || true; }

expect() {
  local path=$1 wanted=$2 text=${3:-} got=
  # A new package takes a while to start: five minutes at most.
  for _ in $(seq 1 "${SMOKE_TRIES:-20}"); do
    got=$(status "$path")
    [ "$got" = "$wanted" ] && { [ -z "$text" ] || grep -qF -- "$text" "$body"; } && { echo "$path: $got"; return 0; }
    sleep "${SMOKE_PAUSE:-15}"
  done
  echo "::error::$path answered $got instead of $wanted${text:+ with $text}"
  return 1
}

expect /api/healthz 200 "${commit:+\"commit\":\"$commit\"}" && expect /api/openapi.json 200 && expect /api/contracts 401
