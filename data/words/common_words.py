#!/usr/bin/env python3
"""Writes core/src/main/resources/avouch/language/common-words.txt: what most of any text is made of.

usage: common_words.py GOLD_FOLDER > common-words.txt

Counts forms over the development texts, each set weighing the same, and keeps the commonest of
those that news prints small and of those that are no words at all. The tagger adds up their weights
beforehand; a form that is missing costs time and changes no tag.
Counts only: no sentence of any text is kept.
"""
import collections
import pathlib
import re
import sys

DATA = pathlib.Path(__file__).parents[1]
SMALL = DATA.parent / "core/src/main/resources/avouch/language/small-words.txt"
FORM = re.compile(r"n't|'s|--|\.\.\.|[A-Za-z]+|\d{1,2}|[^\w\s]")
KEPT = 2000

sys.path.insert(0, str(DATA / "frequencies"))
import count  # noqa: E402


def main(gold):
    small = set(SMALL.read_text(encoding="utf-8").split("\n"))
    shares = collections.Counter()
    for texts in (count.incidents, count.stories, count.quotes, count.places, count.copies):
        forms = collections.Counter()
        for text in texts(gold):
            forms.update(FORM.findall(text.replace("n't", " n't ").replace("’", "'")))
        total = forms.total()
        for form, seen in forms.items():
            if not form[0].isalpha() or form.lower() in small:
                shares[form] += seen / total
    print("# The commonest forms of words and marks; written by data/words/common_words.py.")
    for form, _ in sorted(shares.items(), key=lambda item: (-item[1], item[0]))[:KEPT]:
        print(form)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
