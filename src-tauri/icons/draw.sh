#!/bin/sh
# Draws the PNG icons from mark.svg. The PNGs are committed, so only a change to the mark needs this
# (Debian: librsvg2-bin). 32x32, 128x128 and 256 (as 128x128@2x) are the sizes the bundler looks for.
set -eu
cd "$(dirname "$0")"
for size in 16 32 48 64 128 256 512; do
  rsvg-convert --width "$size" --height "$size" mark.svg --output "${size}x${size}.png"
done
cp 256x256.png 128x128@2x.png
cp 512x512.png icon.png
rm 256x256.png 512x512.png
