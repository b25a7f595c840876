package avouch.story;

import avouch.find.Times;
import avouch.model.Anchored;
import avouch.model.Mention;
import avouch.model.Mention.Time.Tense;
import avouch.model.Reading;
import avouch.model.ReportDay;
import avouch.model.Sentence;
import avouch.model.TimeExpression.Weekday;
import avouch.model.Told;
import avouch.model.Weights;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * When a report's matter was, who took part and where: the days are those of its first sentences,
 * and none where the report's own day is not stated.
 */
final class Tells {
  /** So many sentences tell a report's own matter. */
  private static final int FIRST_SENTENCES = 10;

  private final SortedSet<LocalDate> days = new TreeSet<>();
  private final SortedSet<LocalDate> perhaps = new TreeSet<>();

  private Tells() {}

  static Told of(Reading reading) {
    Tells tells = new Tells();
    ReportDay stated = reading.report().stated();
    if (stated != null) {
      for (Sentence sentence : reading.sentences().stream().limit(FIRST_SENTENCES).toList()) {
        reading
            .within(sentence.range(), Mention.Time.class)
            .forEach(time -> tells.day(time, stated.day()));
      }
    }
    return new Told(
        List.copyOf(tells.days), List.copyOf(tells.perhaps), people(reading), places(reading));
  }

  private void day(Mention.Time time, LocalDate published) {
    Anchored anchored = Times.anchored(time, published);
    LocalDate day = anchored.first();
    if (day == null || !anchored.isDay()) {
      return;
    }
    boolean ahead = day.isAfter(published);
    (ahead || time.tense() == Tense.FUTURE ? perhaps : days).add(day);
    if (time.expression() instanceof Weekday) {
      perhaps.add(ahead ? day.minusWeeks(1) : day.plusWeeks(1));
    }
  }

  private static Weights people(Reading reading) {
    return hashes(
        reading
            .all(Mention.Person.class)
            .map(Mention.Person::name)
            .filter(name -> name.indexOf(' ') > 0));
  }

  private static Weights places(Reading reading) {
    return hashes(
        reading
            .all(Mention.PlaceName.class)
            .filter(Tells::isOfAPlace)
            .map(Mention.PlaceName::name));
  }

  private static boolean isOfAPlace(Mention.PlaceName name) {
    return switch (name.use()) {
      case PLACE, IN_NAME -> true;
      case DEMONYM, LANGUAGE -> false;
    };
  }

  private static Weights hashes(Stream<String> names) {
    Map<Integer, Double> hashes = new TreeMap<>();
    names.forEach(name -> hashes.put(Hashes.narrow(name.toLowerCase(Locale.ROOT)), 1.0));
    return Weights.of(hashes);
  }
}
