package avouch.find;

import avouch.model.Mention;
import java.util.List;

/** Finds the place names of a passage. */
final class PlaceNames {
  private PlaceNames() {}

  static List<Mention.PlaceName> in(Passage passage, List<Mention> names) {
    return List.of();
  }
}
