#!/bin/sh
# This system side by side with open ones, and the goals of its search; see docs/developers/bench.md.
# usage: lfr-ejb/src/bench/peers/run.sh peers|search [JAVA]
#
# Peers are installed and built into LFR_PEERS (a folder beneath the temporary one), never into the checkout. What Debian
# packages are needed for is left out where they are missing, and said. MVN names another Maven command.
set -eu
what=$1
java=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)
folder=${LFR_PEERS:-${TMPDIR:-/tmp}/lfr-peers}
mkdir -p "$folder"

# TARGET SOURCE NEEDS LIBRARY...
build() {
    target=$folder/$1
    source=$here/$2
    needs=$3
    shift 3
    if [ "$target" -nt "$source" ]; then
        return
    fi
    g++ -std=c++17 -O3 -march=native -o "$target" "$source" "$@" 2>"$folder/build.log" ||
        echo "Cannot build $source, see $folder/build.log; needs: apt-get install $needs" >&2
}

if [ "$what" = peers ]; then
    build flat flat.cpp 'g++ libfaiss-dev libopenblas-pthread-dev' -fopenmp -lfaiss -lopenblas
    gst-inspect-1.0 facedetect >/dev/null 2>&1 ||
        echo "No facedetect; needs: apt-get install gstreamer1.0-tools gstreamer1.0-plugins-good" \
            "gstreamer1.0-plugins-bad gstreamer1.0-libav gstreamer1.0-opencv opencv-data" >&2
    if [ ! -d "$folder/node_modules/@vladmandic/face-api" ]; then
        npm install --prefix "$folder" --ignore-scripts --no-package-lock --no-audit --no-fund --silent \
            @vladmandic/face-api@1.7.15 @tensorflow/tfjs@4.22.0 @tensorflow/tfjs-backend-wasm@4.22.0
    fi
else
    build limits limits.cpp g++
fi

cd "$root"
${MVN:-mvn} -q test-compile -pl models,lfr-ejb
${MVN:-mvn} -q -Pbench -pl lfr-ejb "exec:exec@bench-$what" "-Dlfr.bench.peers=$folder" \
    ${java:+"-Dlfr.bench.java=$java"}
