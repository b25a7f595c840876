package avouch.settle;

import avouch.find.FiledFrom;
import avouch.find.ToldPlaces;
import avouch.language.Toponym;
import avouch.model.Mention.PlaceName;
import avouch.model.Place;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Towns, villages and parts of towns that the gazetteer lacks, as the report itself says what they
 * are and where they lie: "the village of Ostrenka, in Denby province".
 */
final class ToldTowns {
  /** How far from a name its region is told. */
  private static final int NEAR = 60;

  private final Reading reading;
  private final Map<Span, Place> settled;
  private final List<PlaceName> mentions;

  private ToldTowns(Reading reading, Map<Span, Place> settled) {
    this.reading = reading;
    this.settled = settled;
    this.mentions = reading.all(PlaceName.class).toList();
  }

  /** Adds the places that a report tells of to those that are settled. */
  static void settle(Reading reading, Map<Span, Place> settled) {
    ToldTowns towns = new ToldTowns(reading, settled);
    for (PlaceName mention : towns.mentions) {
      Place place = settled.get(towns.span(mention.range()));
      boolean unknown = place == null || towns.isNamesakeOfPart(mention, place);
      if (mention.use() == PlaceName.Use.PLACE && unknown) {
        towns.told(mention).ifPresent(told -> settled.put(towns.span(mention.range()), told));
      }
    }
  }

  /** Whether a report names parts of a town, and no town. */
  static boolean isLocal(Reading reading, Map<Span, Place> settled) {
    List<Place> places =
        reading
            .all(PlaceName.class)
            .flatMap(name -> Stream.ofNullable(settled.get(reading.report().span(name.range()))))
            .toList();
    return places.stream().anyMatch(Place::isUnmappedPart)
        && places.stream().noneMatch(place -> place.kind() == Place.Kind.SETTLEMENT);
  }

  /** Whether a name called a part of a town was taken for a place of another country. */
  private boolean isNamesakeOfPart(PlaceName mention, Place place) {
    String filed = filed();
    return filed != null
        && place.country() != null
        && !filed.equals(place.country())
        && kind(mention).filter(kind -> kind == Place.Kind.AREA).isPresent();
  }

  private Optional<Place> told(PlaceName mention) {
    return mentions.stream()
        .filter(other -> other.name().equals(mention.name()))
        .flatMap(other -> kind(other).stream())
        .findFirst()
        .map(kind -> place(mention, kind));
  }

  private Optional<Place.Kind> kind(PlaceName mention) {
    Range range = mention.range();
    String text = reading.report().text();
    return ToldPlaces.kind(
        text.substring(Math.max(0, range.start() - NEAR), range.start()),
        mention.name(),
        text.substring(range.end(), Math.min(text.length(), range.end() + NEAR)));
  }

  private Place place(PlaceName mention, Place.Kind kind) {
    Place wider = wider(mention);
    return new Place(
        mention.name(),
        kind,
        null,
        null,
        wider == null ? null : wider.admin1(),
        wider == null ? filed() : wider.country(),
        null);
  }

  private @Nullable String filed() {
    Toponym country = FiledFrom.country(reading.report());
    return country == null ? null : country.name();
  }

  /** The place told nearest to any mention of it, behind it rather than before. */
  private @Nullable Place wider(PlaceName mention) {
    Place best = null;
    int nearest = NEAR;
    for (PlaceName other : mentions) {
      int behind = other.range().start() - mention.range().end();
      int before = mention.range().start() - other.range().end();
      int away = behind >= 0 ? behind : before + NEAR / 2;
      Place place = settled.get(span(other.range()));
      if (place != null && place.latitude() != null && away < nearest && before != behind) {
        best = place;
        nearest = away;
      }
    }
    return best;
  }

  private Span span(Range range) {
    return reading.report().span(range);
  }
}
