package avouch.claim;

import avouch.model.Claim;
import avouch.model.Claim.PlaceClaim;
import avouch.model.Mention.PlaceName;
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
          "port");

  private PlaceClaims() {}

  /** Behind a word of place, through commas and names ("in Springfield, Illinois"). */
  private static boolean located(Line line, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 6); i--) {
      if (PLACING.contains(line.lower(i))) {
        return true;
      }
      if (!line.at(i).isName() && !BETWEEN.contains(line.lower(i))) {
        return false;
      }
    }
    return false;
  }

  static Stream<Claim> in(Line line) {
    return line.mentions(PlaceName.class)
        .filter(name -> name.use() == PlaceName.Use.PLACE)
        .flatMap(
            name ->
                line.account().place(name).stream()
                    .map(
                        place -> {
                          int index = line.indexAt(name.range().start());
                          String event =
                              located(line, index)
                                  ? EventWords.nearest(line, index, REACH)
                                      .map(EventWords.Found::kind)
                                      .orElse("event")
                                  : "";
                          return new PlaceClaim(
                              line.bearing(name.range(), line.modality(index)), place, event);
                        }));
  }
}
