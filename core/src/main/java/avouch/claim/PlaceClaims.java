package avouch.claim;

import avouch.model.Claim;
import avouch.model.Claim.PlaceClaim;
import avouch.model.Mention.PlaceName;
import java.util.stream.Stream;

/** Reads where things happen: every place named as a place, with the event word nearest to it. */
final class PlaceClaims {
  private static final int REACH = 12;

  private PlaceClaims() {}

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
                              EventWords.nearest(line, index, REACH)
                                  .map(EventWords.Found::kind)
                                  .orElse("");
                          return new PlaceClaim(
                              line.bearing(name.range(), line.modality(index)), place, event);
                        }));
  }
}
