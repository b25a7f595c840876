package avouch.claim;

import avouch.find.PlaceNames;
import avouch.model.Claim;
import avouch.model.Claim.PlaceClaim;
import avouch.model.Claim.PlaceClaim.Standing;
import avouch.model.Mention.PlaceName;
import avouch.model.Place;
import avouch.model.Range;
import avouch.model.Report;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads where things happen: every place named as a place; behind a word of place ("in", "near")
 * also the event word nearest to it.
 */
final class PlaceClaims {
  private static final int REACH = 12;

  private static final Set<String> PLACING =
      Set.of(
          "in",
          "at",
          "near",
          "around",
          "across",
          "outside",
          "throughout",
          "inside",
          "over",
          "through");

  private static final Set<String> BETWEEN =
      Set.of(
          ",",
          "the",
          "of",
          "and",
          "city",
          "town",
          "village",
          "region",
          "province",
          "state",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "capital",
          "former",
          "district",
          "port",
          "part",
          "parts",
          "section",
          "outskirts",
          "suburb",
          "neighborhood",
          "neighbourhood",
          "side",
          "center",
          "centre",
          "downtown",
          "northwestern",
          "northeastern",
          "southwestern",
          "southeastern");

  /** Behind a place's name: those who look after it. */
  private static final Set<String> OFFICES =
      Set.of(
          "police",
          "officers",
          "detectives",
          "firefighters",
          "sheriff",
          "fire",
          "mayor",
          "council",
          "city",
          "town");

  /** Behind a place's name: where people are taken afterwards. */
  private static final Set<String> CARE =
      Set.of("hospital", "medical", "clinic", "jail", "prison", "detention", "correctional");

  /** Before a word of place: where somebody is from or is taken, not where it happened. */
  private static final Set<String> AFTERWARDS =
      Set.of(
          "hospital",
          "clinic",
          "center",
          "jail",
          "prison",
          "court",
          "live",
          "reside",
          "resident",
          "bear",
          "native");

  private PlaceClaims() {}

  /** Behind a word of place, through commas and names ("in Springfield, Illinois"). */
  private static boolean located(Line line, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 6); i--) {
      if (PLACING.contains(line.lower(i))) {
        return !AFTERWARDS.contains(line.lemma(i - 1));
      }
      if (!line.at(i).isName() && !BETWEEN.contains(line.lower(i))) {
        return false;
      }
    }
    return false;
  }

  /** The places that a sentence names. */
  static Stream<Claim> in(Line line) {
    return line.mentions(PlaceName.class)
        .filter(name -> name.use() == PlaceName.Use.PLACE)
        .flatMap(
            name ->
                line.account().place(name).stream()
                    .filter(place -> place.latitude() != null || !isOfTown(line, name))
                    .map(place -> of(line, name, place)));
  }

  /** "The northern Arlish town of X": a word that no map knows tells whose town it is. */
  private static boolean isOfTown(Line line, PlaceName name) {
    int behind = line.indexAt(name.range().end());
    return line.lower(behind).matches("town|city|village|port|province|region")
        && line.lower(behind + 1).equals("of");
  }

  /** Where a report was filed from. */
  static Stream<Claim> in(Account account) {
    Report.Dateline dateline = account.reading().report().dateline();
    if (dateline == null) {
      return Stream.empty();
    }
    Range range = dateline.range();
    return account.settlement().place(account.span(range)).stream()
        .map(place -> new PlaceClaim(account.bearing(range), place, Standing.FILED, ""));
  }

  private static Claim of(Line line, PlaceName name, Place place) {
    int index = line.indexAt(name.range().start());
    Standing told = standing(line, name, index);
    boolean apart = place.latitude() != null; // else no namesake far away is meant
    Standing standing = told == Standing.QUARTER && !apart ? Standing.SITE : told;
    String event =
        switch (standing) {
          case SITE, QUARTER ->
              EventWords.nearest(line, index, REACH)
                  .map(EventWords.Found::kind)
                  .orElse(standing == Standing.SITE ? "event" : "");
          case OFFICE, FILED, PASSING -> "";
        };
    return new PlaceClaim(line.bearing(name.range(), line.modality(index)), place, standing, event);
  }

  private static Standing standing(Line line, PlaceName name, int index) {
    String next = line.lower(line.indexAt(name.range().end()));
    if (OFFICES.contains(next)) {
      return Standing.OFFICE;
    }
    if (PlaceNames.isQuarter(next)) {
      return Standing.QUARTER;
    }
    return located(line, index) && !CARE.contains(next) ? Standing.SITE : Standing.PASSING;
  }
}
