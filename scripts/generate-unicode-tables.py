#!/usr/bin/env python3
"""Writes Sources/CUnicodeTables/UnicodeTables.h from the Unicode Character Database.

Command (from the root of the repository):

    python3 scripts/generate-unicode-tables.py --ucd /usr/share/unicode --output Sources/CUnicodeTables/UnicodeTables.h

The database is Debian's package `unicode-data` (15.0.0-1 in bookworm). Nothing else is read, so that the result depends
on that version only. The layout of a record is described in Sources/CUnicodeTables/include/CUnicodeTables.h.
"""
import argparse
import sys
from pathlib import Path

CODE_POINTS = 0x110000
BLOCK_SHIFT = 7

WORD_BREAK = ["Other", "CR", "LF", "Newline", "Extend", "ZWJ", "Format", "Regional_Indicator", "Katakana", "Hebrew_Letter",
              "ALetter", "Single_Quote", "Double_Quote", "MidNumLet", "MidLetter", "MidNum", "Numeric", "ExtendNumLet",
              "WSegSpace"]
GRAPHEME_BREAK = ["Other", "CR", "LF", "Control", "Extend", "ZWJ", "Regional_Indicator", "Prepend", "SpacingMark", "L", "V",
                  "T", "LV", "LVT"]
SCRIPTS = ["Common", "Latin", "Cyrillic", "Greek", "Arabic", "Hebrew", "Devanagari", "Bengali", "Tamil", "Telugu", "Gujarati",
           "Kannada", "Malayalam", "Gurmukhi", "Sinhala", "Thai", "Lao", "Khmer", "Myanmar", "Georgian", "Armenian",
           "Ethiopic", "Han", "Hiragana", "Katakana", "Hangul"]
OTHER_SCRIPT = len(SCRIPTS)
# How the tokenizer treats a code point; the order is `TextClass` in Swift.
(SYMBOL, LETTER, CHARACTER, DIGIT, SPACE, LINE_BREAK, SENTENCE_END, CURRENCY, MARK, PERCENT, EMOJI, IGNORABLE,
 REGIONAL) = range(13)
# What folding does, in the top byte of a record: 0 to 3 is the number of bytes in the value below.
IDENTITY, POOL, COMPOSE = 4, 5, 6
# Below this, letters that fold to themselves hold their own bytes too, so that one path folds every alphabet. Above, that
# would make each block of ideographs and syllables different from all others.
INLINE_LIMIT = 0x2000

STRIPPED_SCRIPTS = {"Latin", "Greek", "Cyrillic", "Arabic", "Hebrew", "Inherited"}
# Letters that Unicode does not decompose but people type for one another.
LETTERS = {
    "đ": "d", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "ħ": "h", "ŧ": "t", "ð": "d", "þ": "th", "ı": "i",
    # Arabic, Persian and Urdu shapes of one letter.
    "ٱ": "ا", "ٲ": "ا", "ٳ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۃ": "ه",
    # Hindi writes either sign of the nasal vowel.
    "ँ": "ं",
    # Malayalam chillu letters and the Bengali khanda ta: the letter with a virama.
    "ൺ": "ണ്", "ൻ": "ന്", "ർ": "ര്", "ൽ": "ല്", "ൾ": "ള്", "ൿ": "ക്", "ৎ": "ত্",
}
APOSTROPHES = [0x2018, 0x2019, 0x201B, 0x02BB, 0x02BC, 0x02BD, 0x2032, 0xFF07, 0x055A, 0x05F3, 0xA78C]
DOUBLE_QUOTES = [0x05F4, 0x201C, 0x201D, 0x201F, 0x2033, 0xFF02]
VOICED_MARKS = [0x3099, 0x309A, 0xFF9E, 0xFF9F]
# More ends of a phrase than Unicode's Sentence_Terminal has.
MORE_SENTENCE_ENDS = [0x003B, 0x037E, 0x061B, 0x2026, 0xFF1B, 0xFE14, 0x1362, 0x1364, 0x0589, 0x17D5, 0x0F0D, 0x0F0E]
PERCENT_SIGNS = [0x0025, 0x066A, 0xFF05, 0xFE6A, 0x2030, 0x2031]
IOTA_SUBSCRIPT = 0x345
TATWEEL = 0x0640
MAXIMUM_GROWTH = 3


class Database:
    def __init__(self, root):
        self.root = Path(root)
        self.category = ["Cn"] * CODE_POINTS
        self.combining = [0] * CODE_POINTS
        self.decomposition = {}
        self.digit = {}
        self.read_unicode_data()
        self.word_break = self.indexed("auxiliary/WordBreakProperty.txt", WORD_BREAK)
        self.grapheme_break = self.indexed("auxiliary/GraphemeBreakProperty.txt", GRAPHEME_BREAK)
        self.script = self.property("Scripts.txt", "Common")
        self.width = self.property("EastAsianWidth.txt", "N")
        self.line_break = self.property("LineBreak.txt", "XX")
        self.pictographic = self.members("emoji/emoji-data.txt", "Extended_Pictographic")
        self.emoji = self.members("emoji/emoji-data.txt", "Emoji")
        self.emoji_presentation = self.members("emoji/emoji-data.txt", "Emoji_Presentation")
        self.sentence_terminal = self.members("PropList.txt", "Sentence_Terminal")
        self.ignorable = self.members("DerivedCoreProperties.txt", "Default_Ignorable_Code_Point")
        self.case_folding = {}
        for fields in self.lines("CaseFolding.txt"):
            if fields[1] in ("C", "F"):
                self.case_folding[int(fields[0], 16)] = [int(part, 16) for part in fields[2].split()]

    def lines(self, name):
        with open(self.root / name, encoding="utf-8") as file:
            for line in file:
                text = line.split("#", 1)[0].strip()
                if text:
                    yield [field.strip() for field in text.split(";")]

    def read_unicode_data(self):
        first = None
        for fields in self.lines("UnicodeData.txt"):
            code = int(fields[0], 16)
            if fields[1].endswith(", First>"):
                first = code
                continue
            for value in range(first if first is not None else code, code + 1):
                self.category[value] = fields[2]
                self.combining[value] = int(fields[3])
            first = None
            if fields[5]:
                parts = fields[5].split()
                compatible = parts[0].startswith("<")
                self.decomposition[code] = (compatible, [int(part, 16) for part in parts[compatible:]])
            if fields[2] == "Nd":
                self.digit[code] = int(fields[6])

    def ranges(self, name):
        for fields in self.lines(name):
            edges = fields[0].split("..")
            yield int(edges[0], 16), int(edges[-1], 16), fields[1]

    def property(self, name, default):
        values = [default] * CODE_POINTS
        for low, high, value in self.ranges(name):
            values[low:high + 1] = [value] * (high + 1 - low)
        return values

    def indexed(self, name, names):
        order = {value: number for number, value in enumerate(names)}
        return [order[value] for value in self.property(name, names[0])]

    def members(self, name, wanted):
        result = set()
        for low, high, value in self.ranges(name):
            if value == wanted:
                result.update(range(low, high + 1))
        return result


class Folding:
    """Code point to the folded code points; None keeps it, an empty list drops it."""

    def __init__(self, database):
        self.database = database
        self.special = {ord(key): [ord(part) for part in value] for key, value in LETTERS.items()}
        self.special.update({code: [0x27] for code in APOSTROPHES})
        self.special.update({code: [0x22] for code in DOUBLE_QUOTES})
        for start in (0x1F150, 0x1F170):  # negative circled and negative squared letters
            self.special.update({start + letter: [0x61 + letter] for letter in range(26)})

    def keeps_composition(self, code):
        script = self.database.script[code]
        return (0xAC00 <= code <= 0xD7A3 or 0x3131 <= code <= 0x318E or script in ("Thai", "Lao")
                or (script in ("Hiragana", "Katakana") and not self.database.decomposition[code][0]))

    def has_mark(self, code, mark):
        parts = self.database.decomposition.get(code, (None, []))[1]
        return mark in parts or any(part != code and self.has_mark(part, mark) for part in parts)

    def is_stripped(self, code):
        database = self.database
        if code in database.ignorable or code == TATWEEL:
            return True
        if database.category[code] not in ("Mn", "Me"):
            return False
        return database.combining[code] == 7 or database.script[code] in STRIPPED_SCRIPTS

    def step(self, code):
        database = self.database
        if code in self.special:
            return self.special[code]
        if code in database.digit:
            return [0x30 + database.digit[code]]
        if self.is_stripped(code):
            return []
        # Letters with iota subscript: case folding makes a letter of the mark, which is dropped where it stands alone.
        if code in database.case_folding and not self.has_mark(code, IOTA_SUBSCRIPT):
            return database.case_folding[code]
        if code in database.decomposition and not self.keeps_composition(code):
            return database.decomposition[code][1]
        return [code]

    def folded(self, code):
        if code in VOICED_MARKS:
            return None
        current = [code]
        while True:
            following = []
            for part in current:
                following.extend([part] if part in VOICED_MARKS else self.step(part))
            if following == current:
                break
            current = following
        if len(encode(current)) > MAXIMUM_GROWTH * len(encode([code])):
            return [code]
        return current


def encode(codes):
    return "".join(map(chr, codes)).encode("utf-8", "surrogatepass")


def text_class(database, code):
    category = database.category[code]
    word_break = WORD_BREAK[database.word_break[code]]
    if code in PERCENT_SIGNS:
        return PERCENT
    if word_break in ("CR", "LF", "Newline"):
        return LINE_BREAK
    if category == "Sc":
        return CURRENCY
    if code in MORE_SENTENCE_ENDS or code in database.sentence_terminal:
        return SENTENCE_END
    if category == "Nd":
        return DIGIT
    if code == 0x0009 or category == "Zs" or code == 0x200B:
        return SPACE
    if word_break == "Regional_Indicator":
        return REGIONAL
    if is_emoji(database, code):
        return EMOJI
    if word_break in ("ALetter", "Hebrew_Letter", "Katakana"):
        return LETTER
    if category.startswith("L"):
        return CHARACTER
    if code in database.ignorable:
        return IGNORABLE
    if category.startswith("M"):
        return MARK
    return SYMBOL


def is_emoji(database, code):
    """Emoji by themselves; others need U+FE0F. The symbols of 2600 to 27BF are drawn as emoji by WhatsApp either way."""
    if code not in database.pictographic or code not in database.emoji or database.word_break[code] == WORD_BREAK.index("ALetter"):
        return False
    return code in database.emoji_presentation or 0x2600 <= code <= 0x27BF or code >= 0x1F000


def display_width(database, code):
    if database.category[code] in ("Mn", "Me", "Cf") or database.grapheme_break[code] in (GRAPHEME_BREAK.index("V"), GRAPHEME_BREAK.index("T")):
        return 0 if code != 0x00AD else 1
    return 2 if database.width[code] in ("W", "F") else 1


def script_number(database, code):
    name = database.script[code]
    if name == "Common" and WORD_BREAK[database.word_break[code]] == "Katakana":
        name = "Katakana"  # the prolonged sound mark
    if name in ("Common", "Inherited"):
        return 0
    return SCRIPTS.index(name) if name in SCRIPTS else OTHER_SCRIPT


def properties(database, code, operation):
    category = database.category[code]
    record = database.word_break[code]
    record |= database.grapheme_break[code] << 5
    record |= (code in database.pictographic) << 9
    record |= script_number(database, code) << 10
    record |= text_class(database, code) << 15
    record |= (category in ("Lu", "Lt")) << 20
    record |= (category in ("Lu", "Ll", "Lt")) << 21
    record |= display_width(database, code) << 22
    record |= (code in database.ignorable) << 24
    record |= (category[0] in "LN") << 25
    # What the fast loop over a word reads: letters of a script and marks on them, folded to three bytes at most.
    word_break = WORD_BREAK[database.word_break[code]]
    is_simple = operation <= 3 or (operation == IDENTITY and code < 0x10000)
    is_letter = word_break in ("ALetter", "Hebrew_Letter") and script_number(database, code) != 0
    record |= (is_simple and is_letter) << 26
    record |= (is_simple and word_break == "Extend" and code not in database.ignorable) << 27
    return record


def build(database):
    folding = Folding(database)
    pool = bytearray()
    places = {}
    records = []
    jamo = {GRAPHEME_BREAK.index("V"), GRAPHEME_BREAK.index("T")}
    for code in range(CODE_POINTS):
        codes = folding.folded(code)
        if codes is None or database.grapheme_break[code] in jamo:
            fold = COMPOSE << 24
        elif codes == [code] and code >= INLINE_LIMIT:
            fold = IDENTITY << 24
        else:
            data = encode(codes)
            if len(data) <= 3:
                fold = len(data) << 24 | int.from_bytes(data, "little")
            else:
                if data not in places:
                    found = pool.find(data)
                    places[data] = found if found >= 0 else len(pool)
                    if found < 0:
                        pool += data
                fold = POOL << 24 | len(data) << 16 | places[data]
        records.append(fold << 32 | properties(database, code, fold >> 24))
    assert len(pool) < 0x10000
    return records, bytes(pool)


def blocks(records):
    size = 1 << BLOCK_SHIFT
    index, table, seen = [], [], {}
    for start in range(0, CODE_POINTS, size):
        block = tuple(records[start:start + size])
        if block not in seen:
            seen[block] = len(seen)
            table.extend(block)
        index.append(seen[block])
    return index, table


def rows(values, form, per_row):
    for start in range(0, len(values), per_row):
        yield ",".join(form(value) for value in values[start:start + per_row]) + ","


def write(output, index, table, pool):
    lines = ["// Generated by scripts/generate-unicode-tables.py from Unicode 15.0.0; do not edit.",
             f"#define TL_BLOCK_SHIFT {BLOCK_SHIFT}",
             f"const uint16_t templatelint_unicode_blocks[{len(index)}] = {{"]
    lines += rows(index, str, 40)
    lines += ["};", f"const uint64_t templatelint_unicode_records[{len(table)}] = {{"]
    lines += rows(table, lambda value: f"0x{value:x}", 10)
    lines += ["};", f"const uint8_t templatelint_fold_pool[{len(pool)}] = {{"]
    lines += rows(list(pool), str, 40)
    lines += ["};"]
    Path(output).write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--ucd", default="/usr/share/unicode")
    parser.add_argument("--output", default="Sources/CUnicodeTables/UnicodeTables.h")
    options = parser.parse_args()
    database = Database(options.ucd)
    records, pool = build(database)
    index, table = blocks(records)
    write(options.output, index, table, pool)
    print(f"{len(table) >> BLOCK_SHIFT} blocks, {len(table) * 8 + len(index) * 2 + len(pool)} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
