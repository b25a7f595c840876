"""Writes gazetteer.bin: `python3 pack.py FOLDER-FOR-PACKAGES`. The layout is in README.md."""

import hashlib
import itertools
import pathlib
import struct
import sys

import names
import places
import sources

OUT = sources.HERE.parents[1] / "core/src/main/resources/avouch/language"
BLOCK = 16
NONE_COUNTRY = 255
NONE_REGION = 0xFFFF
NO_POINT = -0x80000000


def gather(packages):
    towns = list(places.settlements(packages))
    rows = list(places.countries(packages, towns))
    rows += places.regions(packages, towns)
    rows += places.districts(packages, towns)
    rows += places.areas()
    rows += sorted(towns, key=lambda p: (p.country, p.region, -p.population, p.geonames))
    return rows


def short(text):
    data = text.encode("utf-8")
    assert len(data) < 256, text
    return bytes([len(data)]) + data


def degrees(value):
    return NO_POINT if value is None else round(value * 1e4)


def columns(rows, out):
    country = {p.country: i for i, p in enumerate(rows) if p.kind == places.COUNTRY}
    region = {p.region: i for i, p in enumerate(rows) if p.kind == places.REGION}
    features = sorted({p.feature for p in rows})
    capital = {}
    for i, p in enumerate(rows):
        if p.feature == "PPLC" and p.country not in capital:
            capital[p.country] = i
    out += bytes([len(features)]) + b"".join(short(f) for f in features)
    out += struct.pack(">HH", len(country), len(region))
    for code in country:
        out += code.encode() + struct.pack(">i", capital.get(code, -1))
    out += struct.pack(">i", len(rows))
    out += bytes(p.kind for p in rows)
    out += bytes(features.index(p.feature) for p in rows)
    out += bytes(country.get(p.country, NONE_COUNTRY) for p in rows)
    out += b"".join(struct.pack(">H", region.get(p.region, NONE_REGION)) for p in rows)
    for column in (
        [degrees(p.lat) for p in rows],
        [degrees(p.lon) for p in rows],
        [min(p.population, 0x7FFFFFFF) for p in rows],
        [p.geonames for p in rows],
    ):
        out += struct.pack(f">{len(rows)}i", *column)
    pool = b"".join(short(p.name) for p in rows)
    out += struct.pack(">i", len(pool)) + pool


def common(a, b):
    return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(a, b)))


def folded_names(answers, longest, out):
    """Sorted names, each as the length it shares with the one before and the rest."""
    data, starts, before = bytearray(), [], b""
    for i, (name, numbers) in enumerate(sorted((k.encode(), v) for k, v in answers.items())):
        assert len(name) < 256, name
        if i % BLOCK == 0:
            starts.append(len(data))
            before = b""
        shared = min(common(before, name), 255)
        numbers = numbers[:255]
        data += bytes([shared, len(name) - shared, len(numbers)]) + name[shared:]
        data += b"".join(n.to_bytes(3, "big") for n in numbers)
        before = name
    out += struct.pack(">iiii", longest, len(answers), len(starts), len(data))
    out += struct.pack(f">{len(starts)}i", *starts) + data


def exact_names(pairs, out):
    out += struct.pack(">H", len(pairs))
    for name, i in pairs:
        out += short(name) + struct.pack(">i", i)


def state_names(rows):
    """Postal and press abbreviations, these with and without their last full stop."""
    numbers = {p.region: i for i, p in enumerate(rows) if p.kind == places.REGION}
    pairs = []
    for row in sources.rows("states.tsv"):
        press = [n for n in row["abbreviations"].split("|") if n]
        forms = {row["postal"], *press, *(n.rstrip(".") for n in press)}
        pairs += [(form, numbers["US." + row["postal"]]) for form in sorted(forms)]
    return pairs


def demonyms():
    """Adjective or demonym, country and narrower place, a line each; the first of a word counts."""
    lines = ["# word\tcountry\tplace"]
    for row in sources.rows("countries.tsv"):
        words = [w for w in row["adjectives and demonyms"].split("|") if w]
        lines += [f"{word}\t{row['name']}\t" for word in words]
    for row in sources.rows("demonyms.tsv"):
        lines.append(f"{row['adjective or demonym']}\t{row['country']}\t{row['place']}")
    return ("\n".join(lines) + "\n").encode("utf-8")


def write(name, data):
    path = OUT / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    print(f"{hashlib.sha256(data).hexdigest()}  {name}  {len(data):,} bytes")


def main(folder):
    rows = gather(sources.Packages(folder))
    names.apply_aliases(rows)
    out = bytearray(b"AVGAZ002")
    columns(rows, out)
    answers, longest = names.dictionary(rows)
    folded_names(answers, longest, out)
    exact_names([(name, i) for i, p in enumerate(rows) for name in p.exact], out)
    exact_names(state_names(rows), out)
    write("demonyms.tsv", demonyms())
    write("gazetteer.bin", struct.pack(">i", len(out)) + bytes(out))
    located = [p for p in rows if p.lat is not None]
    print(len(rows), "rows,", len(located), "with a point,", len(answers), "names,", longest, "words")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
