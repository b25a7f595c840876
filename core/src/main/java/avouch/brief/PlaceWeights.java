package avouch.brief;

import avouch.claim.Openings;
import avouch.language.Tokens;
import avouch.language.Word;
import avouch.model.Claim.PlaceClaim;
import avouch.model.Place;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Span;
import avouch.model.Story;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What speaks for a place as that of an event, summed over the reports of a story. */
final class PlaceWeights {
  /** What follows in a title is its site's name. */
  private static final Pattern TAIL = Pattern.compile("\\s[-–—|]\\s");

  private final int reports;
  private final Set<Span> leads = new HashSet<>();
  private final Map<String, String> titles = new TreeMap<>();

  PlaceWeights(Story story) {
    reports = story.readings().size();
    for (Reading reading : story.readings()) {
      reading.sentences().stream()
          .limit(Openings.SENTENCES)
          .forEach(sentence -> leads.add(reading.report().span(sentence.range())));
      titles.put(reading.report().id(), words(headline(reading)));
    }
  }

  /** A place of which nothing is known yet. */
  Weighed weighed(Place place) {
    return new Weighed(place);
  }

  private static String headline(Reading reading) {
    return TAIL.splitAsStream(reading.report().title()).findFirst().orElse("");
  }

  private static String words(String text) {
    return Tokens.in(text, new Range(0, text.length())).stream()
        .map(Word::text)
        .collect(Collectors.joining(" ", " ", " "))
        .toLowerCase(Locale.ROOT);
  }

  /** A place and what speaks for it. */
  final class Weighed {
    private final Place place;
    private final Map<String, Integer> names = new TreeMap<>();
    private final Set<String> naming = new TreeSet<>();
    private final Map<Sign, Set<String>> signs = new EnumMap<>(Sign.class);
    private int claims;
    private boolean harmed;

    private Weighed(Place place) {
      this.place = place;
    }

    /** Counts a claim for an event of this kind. */
    void add(PlaceClaim claim, String event) {
      String report = claim.bearing().report();
      names.merge(claim.place().name(), 1, Integer::sum);
      switch (claim.standing()) {
        case SITE -> site(claim, event);
        case QUARTER -> {
          site(claim, event);
          note(Sign.QUARTER, report);
        }
        case OFFICE -> note(Sign.OFFICE, report);
        case FILED -> note(Sign.FILED, report);
        case PASSING -> {}
      }
      if (claim.standing() != PlaceClaim.Standing.FILED) {
        claims++;
        naming.add(report);
      }
      if (leads.contains(claim.bearing().sentence())) {
        note(Sign.LEAD, report);
      }
      if (titles.getOrDefault(report, "").contains(words(claim.place().name()))) {
        note(Sign.TITLE, report);
      }
    }

    private void site(PlaceClaim claim, String event) {
      note(Sign.SITE, claim.bearing().report());
      harmed |= KeyEvent.harms(claim.event());
      if (claim.event().equals(event)) {
        note(Sign.KEY, claim.bearing().report());
      }
    }

    private void note(Sign sign, String report) {
      signs.computeIfAbsent(sign, any -> new HashSet<>()).add(report);
    }

    /** Whether the text of any report names it. */
    boolean isNamed() {
      return !naming.isEmpty();
    }

    boolean isSettlement() {
      return place.kind() == Place.Kind.SETTLEMENT;
    }

    /** Whether anything is said to have happened in it. */
    boolean isSite() {
      return signs.containsKey(Sign.SITE);
    }

    /** Whether it is a town that reports are filed from or headed with, or whose police act. */
    boolean isHome() {
      return isSettlement()
          && (signs.containsKey(Sign.FILED)
              || signs.containsKey(Sign.TITLE)
              || signs.containsKey(Sign.OFFICE));
    }

    /** Whether people are said to have come to harm in it. */
    boolean isHarmed() {
      return harmed;
    }

    /** Whether some report begins with it. */
    boolean isLed() {
      return signs.containsKey(Sign.LEAD) || signs.containsKey(Sign.TITLE);
    }

    double weight() {
      double weight = Math.log1p(claims) / (1 + Math.log(reports));
      weight += (double) naming.size() / reports;
      for (Map.Entry<Sign, Set<String>> sign : signs.entrySet()) {
        weight += sign.getKey().weight * sign.getValue().size() / reports;
      }
      return weight;
    }

    String name() {
      return names.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .map(Map.Entry::getKey)
          .orElse(place.name());
    }

    Place place() {
      return place.named(name());
    }
  }

  /**
   * What a report may say for a place, and how much that weighs. Set on half of 2,012 incidents,
   * where none of them moved by one changes more than one town in a hundred.
   */
  private enum Sign {
    SITE(1),
    KEY(1),
    LEAD(3),
    TITLE(3),
    OFFICE(1),
    FILED(3),
    QUARTER(-3);

    private final double weight;

    Sign(double weight) {
      this.weight = weight;
    }
  }
}
