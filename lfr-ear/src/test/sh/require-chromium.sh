#!/bin/sh
# The browser tests need Chromium and Node. Root on Debian gets Chromium installed; anyone else is told what to install.
set -eu
if ! command -v node >/dev/null; then
    echo "LFR's browser tests need Node.js (it comes with npm; on Debian: apt-get install npm)." >&2
    exit 1
fi
for browser in chromium chromium-browser google-chrome; do
    if command -v "$browser" >/dev/null; then exit 0; fi
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update
    apt-get -qq install -y --no-install-recommends chromium >/dev/null
    exit 0
fi
echo "LFR's browser tests need Chromium: install it (on Debian, as root: apt-get install chromium)." >&2
exit 1
