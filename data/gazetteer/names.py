"""Which names a row answers to, and which row comes first where several answer to one."""

import collections
import re

import sources
from fold import fold
from places import AREA, COUNTRY, NAMED_DISTRICTS, REGION, SETTLEMENT

ALIAS_WEIGHT = 0.2
PREFERRED = 1e11
MOST_WORDS = 6
AIRPORT = re.compile(r"^[A-Z]{3}$")
ROMANIZED_CHINESE = re.compile(r"^[a-z' -]+$")
GENERIC = (
    "Autonomous Region|Autonomous Republic|Autonomous Okrug|Autonomous Oblast|Capital Region|"
    "Federal District|Special Region|Region|Province|Oblast|Oblisi|Oblysy|Governorate|State|"
    "Department|Prefecture|District|Division|Krai|Kray|Republic|Voivodeship|County|Canton|"
    "Parish|Emirate|Municipality|City|Atoll|Island|Islands"
)
AFTER = re.compile(rf"^(.{{3,}}?)['’]? (?:{GENERIC})$", re.IGNORECASE)
BEFORE = re.compile(
    r"^(?:Autonomous City of|Republic of|Province of|State of|Department of|Region of|Emirate of|"
    r"Provincia de|Provincia di|Provincia del|Provincia della|Città metropolitana di|Metropolitan City of|Departamento de|Departamento del|Estado de|Región de|Wilaya de|"
    r"Gouvernorat de|Oblast)\s+(.{3,})$",
    re.IGNORECASE,
)
FEDERAL = {"US", "IN", "NG", "BR", "MX", "AU", "DE", "MY", "VE", "SD", "SS", "AT", "MM", "ET"}
SOVIET = {"RU", "UA", "KZ", "KG", "UZ", "BY", "BG"}
ARAB = {"EG", "IQ", "SY", "JO", "LB", "YE", "TN", "OM", "BH", "KW", "PS"}


def generics(country):
    """The words by which a country's regions are called in English."""
    if country in FEDERAL:
        return ["State"]
    words = ["Region", "Province"]
    if country in SOVIET:
        words.append("Oblast")
    if country in ARAB:
        words.append("Governorate")
    return words


def bare(name):
    for pattern in (AFTER, BEFORE):
        match = pattern.match(name)
        if match:
            return match.group(1)
    return name


def worth_keeping(name):
    if AIRPORT.match(name) or ROMANIZED_CHINESE.match(name) or "(" in name:
        return False
    return len(name.split()) <= MOST_WORDS


def other_names(place):
    names = [n for n in place.names if n and (place.kind != SETTLEMENT or worth_keeping(n))]
    if place.feature == "ADM2" and place.country in NAMED_DISTRICTS:
        names.append(bare(place.name))
    if place.kind == REGION:
        stems = {bare(n) for n in [place.name, *names]}
        names += sorted(stems)
        names += [f"{s} {g}" for s in sorted(stems) for g in generics(place.country)]
        if place.country == "US":
            names.append("State of " + place.name)
    return names


def apply_aliases(places):
    """Gives each row named in aliases.tsv what that table says of it."""
    index = {}
    for place in places:
        if place.kind == SETTLEMENT:
            index[str(place.geonames)] = place
        elif place.kind == REGION:
            index[place.region] = place
        elif place.kind == COUNTRY:
            index[place.country] = place
        elif place.feature != "ADM2":
            index[place.name] = place
    for row in sources.rows("aliases.tsv"):
        alias(index[row["place"]], row["how"], row["name"])
    for row in sources.rows("states.tsv"):
        index["US." + row["postal"]].exact += [n for n in row["abbreviations"].split("|") if n]


def alias(place, how, name):
    if how == "main":
        place.names.append(place.name)
        place.name = name
    elif how == "exact":
        place.exact.append(name)
    else:
        place.names.append(name)
        if how == "first":
            place.first.add(fold(name))


def dictionary(places):
    """Folded name to row numbers, best first, and the number of words of the longest name."""
    answers = collections.defaultdict(dict)
    longest = 1
    for number, place in enumerate(places):
        for position, name in enumerate([place.name, *other_names(place)]):
            key = fold(name)
            if len(key) < 2 or not key.isascii():
                continue
            main = position == 0 or place.kind in (COUNTRY, AREA)
            answers[key].setdefault(number, main)
            longest = max(longest, len(re.split(r"[\s\-]+", name.strip())))
    return {k: ranked(k, v, places) for k, v in answers.items()}, longest


def ranked(key, answer, places):
    weights = {n: weight(key, places[n], main) for n, main in answer.items()}
    for number, main in answer.items():
        place = places[number]
        if place.kind == SETTLEMENT and main:
            weights[number] = max(weights[number], above_its_region(place, weights, places))
    return sorted(weights, key=lambda n: (-weights[n], n))


def weight(key, place, main):
    if key in place.first:
        return PREFERRED
    return place.weight * (1.0 if main else ALIAS_WEIGHT)


def above_its_region(town, weights, places):
    """A town comes just before the region that carries its name."""
    return max(
        (
            w * 1.01
            for n, w in weights.items()
            if places[n].kind == REGION and places[n].region == town.region and w < PREFERRED
            and town.population * 50 >= places[n].population
        ),
        default=0.0,
    )
