"""Cuts the East Asian letters out of Noto Sans: subset.py JP.ttf KR.ttf SC.ttf TARGET_FOLDER"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FIRST_LETTER = 0x2E80
PRIVATE = range(0xE000, 0xF900)
UNUSED = ["BASE", "GDEF", "GPOS", "GSUB", "VORG", "vhea", "vmtx"]


def letters(font):
    return {c for c in TTFont(font).getBestCmap() if c >= FIRST_LETTER and c not in PRIVATE}


def cut(font, kept, target):
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=True, name_IDs=["*"])
    options.drop_tables += UNUSED
    whole = subset.load_font(font, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=kept)
    subsetter.subset(whole)
    subset.save_font(whole, target, options)


done = set()
for language, font in zip(["JP", "KR", "SC"], sys.argv[1:4]):
    kept = letters(font) - done
    cut(font, kept, f"{sys.argv[4]}/NotoSans{language}.ttf")
    done |= kept
