"""Polygons of TopoJSON files: whether they hold a point, and where their middle is."""

import math


class Shape:
    """One feature: its properties and its outer rings as lists of (longitude, latitude)."""

    def __init__(self, code, name, rings):
        self.code = code
        self.name = name
        self.rings = [(ring, box(ring)) for ring in rings if len(ring) > 3]

    def holds(self, lat, lon):
        return any(
            b[0] <= lon <= b[2] and b[1] <= lat <= b[3] and inside(ring, lat, lon)
            for ring, b in self.rings
        )


def box(ring):
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    return min(xs), min(ys), max(xs), max(ys)


def inside(ring, lat, lon):
    odd = False
    x1, y1 = ring[-1]
    for x2, y2 in ring:
        if (y1 > lat) != (y2 > lat) and lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1:
            odd = not odd
        x1, y1 = x2, y2
    return odd


def moments(ring):
    """Area on the globe's flattened sheet and centre of one ring."""
    shrink = math.cos(math.radians(sum(p[1] for p in ring) / len(ring)))
    area = cx = cy = 0.0
    x1, y1 = ring[-1]
    for x2, y2 in ring:
        cross = x1 * y2 - x2 * y1
        area += cross
        cx += (x1 + x2) * cross
        cy += (y1 + y2) * cross
        x1, y1 = x2, y2
    if area == 0:
        return 0.0, 0.0, 0.0
    return abs(area) / 2 * shrink, cy / (3 * area), cx / (3 * area)


def middle(shapes, least):
    """The centre of the main parts: rings of at least such a share of the largest one's area."""
    parts = [moments(ring) for shape in shapes for ring, _ in shape.rings]
    largest = max((p[0] for p in parts), default=0.0)
    main = [p for p in parts if p[0] > 0 and p[0] >= largest * least]
    if not main:
        return None
    area = sum(p[0] for p in main)
    return sum(p[0] * p[1] for p in main) / area, sum(p[0] * p[2] for p in main) / area


def read(topology):
    """The features of a TopoJSON topology."""
    arcs = [unpack(arc, topology["transform"]) for arc in topology["arcs"]]
    for collection in topology["objects"].values():
        for geometry in collection["geometries"]:
            yield Shape(
                str(geometry.get("id")),
                (geometry.get("properties") or {}).get("name"),
                outer_rings(geometry, arcs),
            )


def unpack(arc, transform):
    (sx, sy), (tx, ty) = transform["scale"], transform["translate"]
    x = y = 0
    points = []
    for dx, dy, *_ in arc:
        x, y = x + (dx or 0), y + (dy or 0)
        points.append((x * sx + tx, y * sy + ty))
    return points


def outer_rings(geometry, arcs):
    if geometry["type"] == "Polygon":
        polygons = [geometry["arcs"]]
    elif geometry["type"] == "MultiPolygon":
        polygons = geometry["arcs"]
    else:
        return []
    return [ring(polygon[0], arcs) for polygon in polygons if polygon]


def ring(numbers, arcs):
    points = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points.extend(arc if not points else arc[1:])
    return points
