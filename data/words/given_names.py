#!/usr/bin/env python3
"""Writes core/src/main/resources/avouch/language/given-names.txt: given names of women and of men.

usage: given_names.py NAMES_FOLDER > given-names.txt

NAMES_FOLDER: the unpacked package `names` 0.3.0 (PyPI; its lists are the 1990 census of the United
States). The package `Faker` 40.54.0 (PyPI, MIT License) must be on the path. A list of a country
votes once for each name it gives to one sex only; a name that a sixth of its votes deny is left out.
"""
import collections
import importlib
import pathlib
import re
import sys
import unicodedata

import faker.providers.person


def folded(name):
    plain = unicodedata.normalize("NFD", name.strip())
    plain = "".join(c for c in plain if unicodedata.category(c) != "Mn")
    return plain.lower()


def census(folder, sex):
    for line in open(f"{folder}/names/dist.{sex}.first", encoding="utf8"):
        name, share = line.split()[:2]
        yield folded(name), float(share)


def countries():
    for path in sorted(pathlib.Path(faker.providers.person.__file__).parent.glob("*_*")):
        if path.name.startswith("__"):
            continue
        provider = importlib.import_module(f"faker.providers.person.{path.name}").Provider
        lists = [getattr(provider, f"first_names_{sex}", ()) for sex in ("female", "male")]
        yield [{folded(name) for name in names} for names in lists]


def main(folder):
    votes = collections.defaultdict(lambda: [0, 0])
    shares = [dict(census(folder, sex)) for sex in ("female", "male")]
    for name in sorted(set(shares[0]) | set(shares[1])):
        both = [part.get(name, 0) for part in shares]
        for sex in (0, 1):
            if both[sex] > 4 * both[1 - sex]:
                votes[name][sex] += 2
            elif 4 * both[sex] >= both[1 - sex]:
                votes[name][sex] += 1
    for women, men in countries():
        for name in women ^ men:
            votes[name][0 if name in women else 1] += 1
    print("# Given names: w of women, m of men; written by data/words/given_names.py.")
    for name, (women, men) in sorted(votes.items()):
        clear = max(women, men) >= 5 * min(women, men)
        if clear and re.fullmatch(r"[a-z][a-z'-]+", name):
            print("w" if women > men else "m", name)


main(sys.argv[1])
