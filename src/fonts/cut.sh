#!/usr/bin/env bash
# Cuts the typefaces of the site out of the ones their makers publish. Needs fonttools with brotli (Debian: fonttools,
# python3-brotli), and beside this script the packages @fontsource-variable/newsreader@5.3.0 and
# @fontsource-variable/alegreya@5, unpacked in node_modules. Kerning stays where a page has most of its words.
set -euo pipefail
cd "$(dirname "$0")"
basic='U+0020-007E,U+00A0,U+00A9,U+00AB,U+00B7,U+00BB,U+2013-2014,U+2018-2019,U+201C-201E,U+2026,U+202F'
accents='U+00A1-00A8,U+00AA,U+00AC-00B6,U+00B8-00BA,U+00BC-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2010-2012,U+2015,U+201A,U+2020-2022,U+2030,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2122,U+2212'
extended='U+0100-0130,U+0132-0151,U+0154-017F,U+018F,U+0192,U+01C4-01CC,U+01E6-01EB,U+0218-021B,U+0237,U+0259,U+1E00-1E9F'
vietnamese='U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303,U+0309,U+0323,U+1EA0-1EF9,U+20AB'
cut=$(mktemp --suffix .ttf)
trap 'rm -f "$cut"' EXIT

# cut_newsreader <name> <style> <axes> <features of the basic characters>
cut_newsreader() {
  local range from features
  for range in basic accents extended vietnamese; do
    case $range in
      extended) from=latin-ext ;;
      vietnamese) from=vietnamese ;;
      *) from=latin ;;
    esac
    features=''
    [ "$range" = basic ] && features=$4
    # shellcheck disable=SC2086
    fonttools varLib.instancer -q "node_modules/@fontsource-variable/newsreader/files/newsreader-$from-opsz-$2.woff2" $3 -o "$cut"
    pyftsubset "$cut" --unicodes="${!range}" --layout-features="$features" --no-hinting --flavor=woff2 \
      --output-file="newsreader-$1-$range.woff2"
  done
}
cut_newsreader text normal 'opsz=18 wght=400' kern,liga
cut_newsreader headline normal 'opsz=40 wght=500' kern,liga
cut_newsreader bold normal 'opsz=18 wght=650' ''
cut_newsreader italic italic 'opsz=18 wght=400' ''

for style in normal italic; do
  pyftsubset "node_modules/@fontsource-variable/alegreya/files/alegreya-latin-wght-$style.woff2" \
    --unicodes=U+0030-0039 --layout-features=kern --flavor=woff2 --output-file="alegreya-figures-$style.woff2"
done
