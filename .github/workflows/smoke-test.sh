#!/usr/bin/env bash
# usage: smoke-test.sh https://…: the application answers, it is healthy, and it refuses whoever does not sign in.
set -u -o pipefail
url=${1:?the address of the application}

status() { curl --silent --show-error --output /dev/null --write-out '%{http_code}' --max-time 20 "$url$1" || true; }

expect() {
  local path=$1 wanted=$2 got=
  # A new package takes a while to start: five minutes at most.
  for _ in $(seq 1 20); do
    got=$(status "$path")
    [ "$got" = "$wanted" ] && { echo "$path: $got"; return 0; }
    sleep 15
  done
  echo "::error::$path answered $got instead of $wanted"
  return 1
}

expect /api/healthz 200 && expect /api/openapi.json 200 && expect /api/contracts 401
