"""Writes borders.bin.gz: `python3 borders.py FOLDER-FOR-PACKAGES`. The layout is in README.md."""

import gzip
import hashlib
import sys

import pack
import shapes
import sources

STEPS = 100
LINE_SLACK = 1.0
RING_SLACK = 3.0
LEAST_RING = 25


def thinned(points, slack):
    """Douglas and Peucker: points that lie off the line by no more than the slack are left out."""
    kept, open_ends = {0, len(points) - 1}, [(0, len(points) - 1)]
    while open_ends:
        first, last = open_ends.pop()
        (x1, y1), (x2, y2) = points[first], points[last]
        dx, dy = x2 - x1, y2 - y1
        length = (dx * dx + dy * dy) ** 0.5
        farthest, at = slack, None
        for i in range(first + 1, last):
            x, y = points[i][0] - x1, points[i][1] - y1
            off = abs(x * dy - y * dx) / length if length else (x * x + y * y) ** 0.5
            if off > farthest:
                farthest, at = off, i
        if at is not None:
            kept.add(at)
            open_ends += [(first, at), (at, last)]
    return [points[i] for i in sorted(kept)]


def stepped(points):
    steps = []
    for x, y in points:
        step = (round(x * STEPS), round(y * STEPS))
        if not steps or steps[-1] != step:
            steps.append(step)
    return steps


def number(value, out):
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)


def signed(value, out):
    number(value * 2 if value >= 0 else -value * 2 - 1, out)


def chains(lines, out):
    number(len(lines), out)
    for line in lines:
        number(len(line), out)
        x = y = 0
        for nx, ny in line:
            signed(nx - x, out)
            signed(ny - y, out)
            x, y = nx, ny


def outlines(shape):
    for ring, _ in shape.rings:
        steps = stepped(ring)
        west, south, east, north = shapes.box(steps)
        if max(east - west, north - south) >= LEAST_RING:
            thin = thinned(steps, RING_SLACK)
            if len(thin) > 3:
                yield thin


def main(folder):
    packages = sources.Packages(folder)
    atlas = packages.json("world-atlas", "countries-50m.json")
    arcs = [stepped(shapes.unpack(arc, atlas["transform"])) for arc in atlas["arcs"]]
    lines = [thinned(arc, LINE_SLACK) for arc in arcs if len(arc) > 1]
    regions = []
    for _, topology in sorted(packages.topologies(), key=lambda pair: pair[0]):
        for shape in shapes.read(topology):
            rings = list(outlines(shape))
            if rings:
                regions.append((shape.name or "", rings))
    out = bytearray()
    chains(lines, out)
    number(len(regions), out)
    for name, rings in regions:
        out += pack.short(name)
        chains(rings, out)
    data = gzip.compress(bytes(out), 9, mtime=0)
    (pack.OUT / "borders.bin.gz").write_bytes(data)
    print(len(lines), len(regions), len(data), hashlib.sha256(data).hexdigest())


if __name__ == "__main__":
    main(sys.argv[1])
