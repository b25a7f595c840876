package avouch.settle;

import avouch.find.FiledFrom;
import avouch.find.HomeTown;
import avouch.find.PlaceNames;
import avouch.find.PlaceSenses;
import avouch.find.PlaceSenses.Naming;
import avouch.language.Gazetteer;
import avouch.language.Toponym;
import avouch.model.Mention.PlaceName;
import avouch.model.Place;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.Span;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Settles each place name for the whole story: one meaning a name, by what any report writes beside
 * it and by the places that the reports name together.
 */
final class Whereabouts {
  private Whereabouts() {}

  static Map<Span, Place> of(Story story) {
    Map<String, Naming> namings = new TreeMap<>();
    List<String> countries = new ArrayList<>();
    for (Reading reading : story.readings()) {
      name(reading, namings, countries);
    }
    Map<String, Toponym> senses = PlaceSenses.together(List.copyOf(namings.values()), countries);
    Map<Span, Place> settled = new TreeMap<>();
    Settling.mentions(story, PlaceName.class)
        .forEach(
            (span, mention) -> {
              Place place = place(mention, senses);
              if (place != null) {
                settled.put(span, place);
              }
            });
    for (Reading reading : story.readings()) {
      ToldTowns.settle(reading, settled);
      file(reading, senses, settled);
    }
    return settled;
  }

  /**
   * From a capital the whole country is reported, unless the report names a part of a town and no
   * town.
   */
  private static void file(Reading reading, Map<String, Toponym> senses, Map<Span, Place> settled) {
    Report report = reading.report();
    Report.Dateline dateline = report.dateline();
    Place unknown = FiledFrom.unknown(report).orElse(null);
    if (dateline != null && unknown != null) {
      settled.put(report.span(dateline.range()), unknown);
      return;
    }
    Naming naming = FiledFrom.naming(report).orElse(null);
    Toponym town = naming == null ? null : senses.get(naming.name());
    if (dateline != null && naming != null && town != null) {
      Toponym country =
          town.isCapital() && town.countryCode() != null && !ToldTowns.isLocal(reading, settled)
              ? Gazetteer.shipped().country(town.countryCode())
              : null;
      settled.put(
          report.span(dateline.range()),
          country == null
              ? PlaceNames.place(naming.name(), town)
              : PlaceNames.place(country.name(), country));
    }
  }

  private static @Nullable Place place(PlaceName mention, Map<String, Toponym> senses) {
    Toponym sense = senses.get(mention.name());
    if (sense != null) {
      return PlaceNames.place(mention.name(), sense);
    }
    return mention.use() == PlaceName.Use.DEMONYM ? mention.place() : null;
  }

  private static void name(Reading reading, Map<String, Naming> namings, List<String> countries) {
    Toponym filed = FiledFrom.country(reading.report());
    if (filed != null) {
      countries.add(filed.name());
    }
    FiledFrom.naming(reading.report())
        .ifPresent(naming -> namings.merge(naming.name(), naming, Naming::and));
    HomeTown.namings(reading.report())
        .forEach(naming -> namings.merge(naming.name(), naming, Naming::and));
    List<PlaceName> mentions = reading.all(PlaceName.class).toList();
    Set<String> regions = regions(mentions);
    for (int i = 0; i < mentions.size(); i++) {
      PlaceName mention = mentions.get(i);
      Place place = mention.place();
      switch (mention.use()) {
        case PLACE -> {
          PlaceName next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
          int urban = place != null && place.kind() == Place.Kind.SETTLEMENT ? 1 : 0;
          boolean regional = place != null && place.kind() == Place.Kind.REGION;
          Naming naming =
              new Naming(
                  mention.name(), qualifier(reading, mention, next, regions), regional, urban, 1);
          namings.merge(
              mention.name(),
              isQuarter(reading, mention) ? naming.asQuarter() : naming,
              Naming::and);
        }
        case DEMONYM -> {
          if (place != null && place.country() != null) {
            countries.add(place.country());
          }
        }
        case IN_NAME ->
            namings.merge(
                mention.name(), new Naming(mention.name(), null, false, 0, 0), Naming::and);
        case LANGUAGE -> {}
      }
    }
  }

  /** The region or country that the same report names for the place it has in mind. */
  private static @Nullable Toponym qualifier(
      Reading reading, PlaceName mention, @Nullable PlaceName next, Set<String> regions) {
    if (next != null && adjoins(reading, mention, next)) {
      return wider(next.name(), next.place());
    }
    Place place = mention.place();
    if (place == null || place.kind() != Place.Kind.SETTLEMENT || place.admin1() == null) {
      return null;
    }
    return regions.contains(place.admin1()) ? wider(place.admin1(), place) : null;
  }

  private static @Nullable Toponym wider(String name, @Nullable Place place) {
    return place == null
        ? null
        : PlaceSenses.named(name).stream()
            .filter(toponym -> toponym.kind() != Toponym.Kind.SETTLEMENT)
            .filter(toponym -> Objects.equals(toponym.country(), place.country()))
            .findFirst()
            .orElse(null);
  }

  /** The regions that are named as such. */
  private static Set<String> regions(List<PlaceName> mentions) {
    Set<String> regions = new HashSet<>();
    for (PlaceName mention : mentions) {
      Place place = mention.place();
      if (place != null && place.kind() == Place.Kind.REGION && place.admin1() != null) {
        regions.add(place.admin1());
      }
    }
    return regions;
  }

  private static boolean isQuarter(Reading reading, PlaceName mention) {
    String text = reading.report().text();
    int from = Math.min(mention.range().end() + 1, text.length());
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return PlaceNames.isQuarter(text.substring(from, to));
  }

  private static boolean adjoins(Reading reading, PlaceName mention, PlaceName next) {
    int from = mention.range().end();
    int to = next.range().start();
    return to - from == 2 && reading.report().text().startsWith(", ", from);
  }
}
