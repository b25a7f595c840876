"""The key under which a name is looked up; the same as avouch.language.FoldedName."""

import unicodedata

LETTERS = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe",
        "ı": "i", "ə": "a", "ħ": "h", "ŋ": "n",
    }
)


def kept(character):
    category = unicodedata.category(character)
    return category == "Nd" or (category[0] == "L" and category != "Lm")


def fold(name):
    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(c for c in decomposed if kept(c)).lower().translate(LETTERS)
