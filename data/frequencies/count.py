"""Counts in how many documents each word occurs: `python3 count.py GOLD`. See README.md."""

import collections
import csv
import gzip
import hashlib
import html
import json
import math
import pathlib
import re
import struct
import sys

OUT = (
    pathlib.Path(__file__).parents[2]
    / "core/src/main/resources/avouch/language/frequencies.bin.gz"
)
WORD = re.compile(r"[^\W_]{2,}")
FEWEST = 3
MASK = (1 << 64) - 1


def incidents(gold):
    return json_lines(gold / "incidents/docs.jsonl")


def stories(gold):
    for name in ("handpicked", "medium"):
        yield from json_lines(gold / f"stories/{name}.docs.jsonl")


def json_lines(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield f"{row.get('title') or ''}\n{row.get('text') or ''}"


def quotes(gold):
    for path in sorted(gold.glob("quotes/*/text/*.txt")):
        yield path.read_text(encoding="utf-8", errors="replace")


def places(gold):
    for name in ("GeoVirus.xml", "lgl.xml"):
        text = (gold / "places" / name).read_text(encoding="utf-8")
        for body in re.findall(r"<text>(.*?)</text>", text, re.DOTALL):
            yield html.unescape(body.replace("<![CDATA[", "").replace("]]>", ""))


def conflict(gold):
    for path in sorted(gold.glob("conflict/*/[dt]*-muc[34]*")):
        text = path.read_text(encoding="latin-1")
        yield from re.split(r"^(?:DEV|TST\d)-MUC[34]-\d{4}.*$", text, flags=re.MULTILINE)[1:]


def copies(gold):
    for line in (gold / "copies/articles_2500.train").read_text(encoding="utf-8").splitlines():
        yield line.partition(" ")[2]


def war(gold):
    with open(gold / "war/syria-articles.csv", encoding="utf-8", errors="replace") as table:
        for row in csv.DictReader(table):
            yield row["article_content"] or ""
    for path in sorted(gold.glob("war/re3d/*/documents.json")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield json.loads(line).get("text") or ""


def document_counts(documents):
    counts, total = collections.Counter(), 0
    for text in documents:
        words = set(WORD.findall(text.lower()))
        if words:
            counts.update(words)
            total += 1
    return counts, total


def shares(gold):
    """Word to its share of documents, the mean over the sets; only words in enough documents."""
    seen, share = collections.Counter(), collections.Counter()
    sets = (incidents, stories, quotes, places, conflict, copies, war)
    for documents in sets:
        counts, total = document_counts(documents(gold))
        print(f"{documents.__name__}: {total:,} documents, {len(counts):,} words")
        for word, count in counts.items():
            seen[word] += count
            share[word] += count / total / len(sets)
    return {word: share[word] for word, count in seen.items() if count >= FEWEST}


def feature_word(word):
    """The 40 bits of avouch.language.FeatureHash.word."""
    bits = 0xCBF29CE484222325
    data = word.encode("utf-16-be")
    for i in range(0, len(data), 2):
        bits = ((bits ^ (data[i] << 8 | data[i + 1])) * 0x100000001B3) & MASK
    bits = ((bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    bits = ((bits ^ (bits >> 27)) * 0x94D049BB133111EB) & MASK
    return (bits ^ (bits >> 31)) >> 24


def varint(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return out


def packed(share):
    """Number of words, their hashes as distances, their rarity in thousandths."""
    rarity = {feature_word(w): round(-1000 * math.log(s)) for w, s in sorted(share.items())}
    out, before = bytearray(struct.pack(">i", len(rarity))), 0
    for key in sorted(rarity):
        out += varint(key - before)
        before = key
    return bytes(out + b"".join(struct.pack(">H", max(rarity[k], 0)) for k in sorted(rarity)))


def main(gold):
    share = shares(gold)
    data = gzip.compress(packed(share), 9, mtime=0)
    OUT.write_bytes(data)
    print(f"{len(share):,} words, {len(data):,} bytes, SHA-256 {hashlib.sha256(data).hexdigest()}")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
