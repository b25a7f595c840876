#!/usr/bin/env python3
"""Writes core/src/main/resources/avouch/language/small-words.txt: the words that news print small.

usage: small_words.py GOLD_FOLDER > small-words.txt

Counts, over the development texts, how often a word stands small inside a sentence and how often
with a capital; keeps those seen small at least four times, and nine times of ten.
Counts only: no sentence of any text is kept.
"""
import collections
import glob
import json
import re
import sys


def texts(gold):
    for name in ("incidents/docs.jsonl", "stories/*.docs.jsonl"):
        for path in glob.glob(f"{gold}/{name}"):
            for line in open(path, encoding="utf8"):
                yield json.loads(line).get("text") or ""
    for path in sorted(glob.glob(f"{gold}/quotes/train/text/*.txt")):
        yield open(path, encoding="utf8").read()


def main(gold):
    small, capital = collections.Counter(), collections.Counter()
    for text in texts(gold):
        for match in re.finditer(r"(?<=[a-z,;] )([A-Za-z]+)\b", text):
            word = match.group(1)
            if word.islower():
                small[word] += 1
            elif word[0].isupper() and word[1:].islower():
                capital[word.lower()] += 1
    words = [
        word
        for word, count in small.items()
        if count >= 4 and count >= 9 * capital[word]
    ]
    print("# Words that news print small; written by data/words/small_words.py.")
    print("\n".join(sorted(words)))


if __name__ == "__main__":
    main(sys.argv[1])
