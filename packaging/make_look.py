"""Brings the window's type and icons from the packages that publish them into `resources/`.

    python packaging/make_look.py

Inter comes as one variable font, whose weights Qt does not reach through fontconfig or a style sheet; so the three
that are used are cut out of it, with the letters of European languages. The icons are copied as they are. The
licences come along. Run it after adding an icon to `desktop/ui/look/icons.py`.
"""

import importlib.util
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[1]
WEIGHTS = {"Regular": 400, "SemiBold": 600, "Bold": 700}
OPTICAL_SIZE = 14
LETTERS = [
    *range(0x20, 0x250), *range(0x2B0, 0x300), *range(0x300, 0x370), *range(0x1E00, 0x1F00),
    *range(0x2000, 0x2070), *range(0x20A0, 0x20C0), *range(0x2100, 0x2200), *range(0x2200, 0x2300),
    *range(0x25A0, 0x2600), *range(0x2700, 0x27C0),
]  # fmt: skip
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "calt", "tnum", "case"]


def package(name: str) -> Path:
    """Return the folder of an installed package without running it."""
    found = importlib.util.find_spec(name)
    if found is None or found.origin is None:
        sys.exit(f"The package {name} is missing; `python3 run.py setup` installs it.")
    return Path(found.origin).parent


def make_fonts(folder: Path) -> None:
    """Cut the weights out of the variable font."""
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    source = package("fontpkg_inter")
    options = Options(layout_features=FEATURES, name_IDs=["*"], notdef_outline=True, hinting=False)
    for name, weight in WEIGHTS.items():
        variable = TTFont(source / "files" / "Inter[opsz,wght].ttf", recalcTimestamp=False)
        font = instantiateVariableFont(variable, {"opsz": OPTICAL_SIZE, "wght": weight}, updateFontNames=True)
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=LETTERS)
        subsetter.subset(font)
        only_figures_of_one_width(font)
        read_out_of_paper(font)
        font.save(folder / f"Inter-{name}.ttf")
    shutil.copyfile(source / "LICENSE", folder / "LICENSE.txt")


def only_figures_of_one_width(font: "TTFont") -> None:
    """Take all but the digits out of the feature for tables: the hyphen of a phone number keeps its own width."""
    table = font["GSUB"].table
    digits = {font.getBestCmap()[ord(digit)] for digit in "0123456789"}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for number in record.Feature.LookupListIndex:
                for lookup in table.LookupList.Lookup[number].SubTable:
                    single = getattr(lookup, "ExtSubTable", lookup)
                    single.mapping = {a: b for a, b in single.mapping.items() if a.split(".")[0] in digits}


def read_out_of_paper(font: "TTFont") -> None:
    """Let what is printed be found and copied again: Qt writes into a PDF which letter each glyph is by default.

    So the digits of one width are the default ones; and a tab gets a glyph of its own, or every blank would be read
    as a tab, since Qt draws both alike.
    """
    from fontTools.ttLib.tables._g_l_y_f import Glyph

    table = font["GSUB"].table
    features = [record.Feature for record in table.FeatureList.FeatureRecord if record.FeatureTag == "tnum"]
    lookups = [table.LookupList.Lookup[number] for one in features for number in one.LookupListIndex]
    singles = [getattr(one, "ExtSubTable", one) for lookup in lookups for one in lookup.SubTable]
    of_one_width = {a: b for single in singles for a, b in single.mapping.items()}
    font.setGlyphOrder([*font.getGlyphOrder(), "tab"])
    font["glyf"]["tab"] = Glyph()
    font["hmtx"]["tab"] = font["hmtx"]["space"]
    for letters in font["cmap"].tables:
        letters.cmap = {letter: of_one_width.get(glyph, glyph) for letter, glyph in letters.cmap.items()}
        letters.cmap[ord("\t")] = "tab"


def make_icons(folder: Path) -> None:
    """Copy the drawings that the window uses."""
    sys.path.insert(0, str(ROOT))
    from desktop.ui.look.icons import Icon

    source = package("tablerpy") / "icons" / "outline"
    for icon in Icon:
        shutil.copyfile(source / f"{icon.value}.svg", folder / f"{icon.value}.svg")


def main() -> None:
    """Make both folders anew."""
    for name, make in (("fonts", make_fonts), ("icons", make_icons)):
        folder = ROOT / "resources" / name
        folder.mkdir(parents=True, exist_ok=True)
        for old in [*folder.glob("*.ttf"), *folder.glob("*.svg")]:
            old.unlink()
        make(folder)
        sys.stdout.write(f"{folder.relative_to(ROOT)}: {len(list(folder.iterdir()))} files\n")


if __name__ == "__main__":
    main()
