"""
Cuts the typefaces of the site out of the ones their makers publish. Needs fonttools with brotli (Debian: python3-fonttools,
python3-brotli), and beside this script the packages @fontsource-variable/newsreader@5.3.0 and
@fontsource-variable/alegreya@5, unpacked in node_modules.
"""

from pathlib import Path

from fontTools.otlLib.builder import buildPairPosClassesSubtable, buildValue
from fontTools.subset import Options, Subsetter, parse_unicodes
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.varLib.instancer import instantiateVariableFont

here = Path(__file__).parent
packages = here / "node_modules/@fontsource-variable"

# As in src/site/font-faces.ts.
ranges = {
    "basic": "20-7E,A0,A1,A3,A7,A9,AB,B0,B7,BB,BF-C1,C4-CA,CD,D1,D3,D6,D8,DA,DC,DF-EF,F1-F6,F8-FC,152,153,"
    "2013,2014,2018,2019,201C-201E,2026,202F,20AC",
    "signs": "A2,A4-A6,A8,AA,AC-AF,B1-B6,B8-BA,BC-BE,C2,C3,CB,CC,CE-D0,D2,D4,D5,D7,D9,DB,DD,DE,F0,F7,FD-FF,131,2C6,2DA,2DC,"
    "2010-2012,2015,201A,2020-2022,2030,2032,2033,2039,203A,2044,2122,2212",
    "extended": "100-130,132-151,154-17F,18F,192,1C4-1CC,1E6-1EB,218-21B,237,259,1E00-1E9F",
    "vietnamese": "1A0,1A1,1AF,1B0,300,301,303,309,323,1EA0-1EF9,20AB",
}
source_of = {"basic": "latin", "signs": "latin", "extended": "latin-ext", "vietnamese": "vietnamese"}
# Of these, no pair is set as closely as letters are.
signs_without_kerning = "#$%&*+<=>@\\^_`{|}~©§°£€"
# Thousandths of an em: less than anybody sees between two letters, and the tables of pairs become half as long.
step = 5


def cut(source, target, unicodes, features, axes=None):
    font = TTFont(source, recalcTimestamp=False)
    if axes:
        font = instantiateVariableFont(font, axes)
    scale_upem(font, 1000)
    options = Options(layout_features=features, hinting=False, name_IDs=[0], drop_tables=["GDEF", "STAT", "gasp", "DSIG"])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=parse_unicodes(unicodes))
    subsetter.subset(font)
    if "liga" in features:
        shorten_kerning(font)
    font.flavor = "woff2"
    font.save(target)


def shorten_kerning(font):
    """Rounds the space between pairs, and writes it as one table of classes: glyphs that are set alike share a row."""
    (lookup,) = font["GPOS"].table.LookupList.Lookup
    glyphs = font.getGlyphOrder()
    names = font.getBestCmap()
    left_out = {names[ord(sign)] for sign in signs_without_kerning if ord(sign) in names}
    space = {}
    for subtable in reversed(lookup.SubTable):
        space.update(pairs_of(subtable, glyphs))
    space = {
        pair: step * round(value / step) for pair, value in space.items() if not left_out.intersection(pair)
    }
    rows, columns = {}, {}
    for glyph in glyphs:
        rows.setdefault(tuple(space.get((glyph, right), 0) for right in glyphs), []).append(glyph)
        columns.setdefault(tuple(space.get((left, glyph), 0) for left in glyphs), []).append(glyph)
    pairs = {
        (tuple(left), tuple(right)): (buildValue({"XAdvance": space[left[0], right[0]]}), None)
        for left in rows.values()
        for right in columns.values()
        if space.get((left[0], right[0]), 0)
    }
    lookup.SubTable = [buildPairPosClassesSubtable(pairs, font.getReverseGlyphMap())]


def pairs_of(subtable, glyphs):
    subtable = getattr(subtable, "ExtSubTable", subtable)
    advance = lambda value: getattr(value, "XAdvance", 0)
    for at, left in enumerate(subtable.Coverage.glyphs):
        if subtable.Format == 1:
            for record in subtable.PairSet[at].PairValueRecord:
                yield (left, record.SecondGlyph), advance(record.Value1)
            continue
        row = subtable.Class1Record[subtable.ClassDef1.classDefs.get(left, 0)].Class2Record
        for right in glyphs:
            yield (left, right), advance(row[subtable.ClassDef2.classDefs.get(right, 0)].Value1)


cuts = [
    ("text", "normal", {"opsz": 18, "wght": 400}, ["kern", "liga"]),
    ("headline", "normal", {"opsz": 40, "wght": 500}, ["kern", "liga"]),
    ("bold", "normal", {"opsz": 18, "wght": 650}, []),
    ("italic", "italic", {"opsz": 18, "wght": 400}, []),
]
for name, style, axes, features in cuts:
    for part, unicodes in ranges.items():
        source = packages / f"newsreader/files/newsreader-{source_of[part]}-opsz-{style}.woff2"
        # Kerning stays where a page has most of its words.
        kept = features if part == "basic" else []
        cut(source, here / f"newsreader-{name}-{part}.woff2", unicodes, kept, axes)
# Bold text has bold figures; the italic has one weight and no kerning, and so have its figures.
for style, features, axes in [("normal", ["kern"], None), ("italic", [], {"wght": 400})]:
    source = packages / f"alegreya/files/alegreya-latin-wght-{style}.woff2"
    cut(source, here / f"alegreya-figures-{style}.woff2", "30-39", features, axes)
