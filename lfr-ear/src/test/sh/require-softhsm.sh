#!/bin/sh
# The test of a master key in a PKCS#11 token needs SoftHSM. Root on Debian gets it installed; anyone else is told.
set -eu
if command -v softhsm2-util >/dev/null; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update
    apt-get -qq install -y --no-install-recommends softhsm2 >/dev/null
    exit 0
fi
echo "LFR's test of a PKCS#11 token needs SoftHSM: install it (on Debian, as root: apt-get install softhsm2)." >&2
exit 1
