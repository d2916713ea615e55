#!/bin/sh
# GStreamer's facedetect on a film, asked line by line: "round" is answered by wall and processor milliseconds and the
# number of frames, "found" by how many faces it reported.
# usage: facedetect.sh FILM FRAMES
#
# Only faces from 60 pixels on. Debian has no cascades for eyes, nose and mouth, so it does not look for them.
LC_ALL=C
export LC_ALL
film=$1
frames=$2
cascade=/usr/share/opencv4/haarcascades/haarcascade_frontalface_alt2.xml
gst-inspect-1.0 facedetect >/dev/null 2>&1 || exit 1
[ -r "$cascade" ] || exit 1

detect() {
    gst-launch-1.0 "$@" filesrc location="$film" ! decodebin ! videoconvert ! \
        facedetect profile="$cascade" display=false scale-factor=1.2 \
        min-size-width=60 min-size-height=60 ! fakesink
}

# The second line of "times" is what the subshell's children used: minutes and seconds in user and in system mode.
processor_time() {
    (
        detect -q >/dev/null 2>&1
        times
    ) | tail -n 1
}

echo ready
while read -r question; do
    case $question in
    round)
        start=$(date +%s%N)
        used=$(processor_time)
        end=$(date +%s%N)
        echo "$(((end - start) / 1000)) $used $frames" | awk '{
            split($2, own, /[ms]/)
            split($3, kernel, /[ms]/)
            printf "%.1f %.1f %d\n", $1 / 1000, (own[1] * 60 + own[2] + kernel[1] * 60 + kernel[2]) * 1000, $4
        }'
        ;;
    found) detect -m 2>/dev/null | grep -o 'face\\,' | wc -l ;;
    esac
done
