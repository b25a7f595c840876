package avouch.settle;

import avouch.model.Mention;
import avouch.model.Place;
import avouch.model.Span;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Settles each place name by the vote of the story's mentions of that name. */
final class Whereabouts {
  private Whereabouts() {}

  static Map<Span, Place> of(Story story) {
    Map<Span, Mention.PlaceName> mentions = Settling.mentions(story, Mention.PlaceName.class);
    Map<String, List<Place>> votes = new TreeMap<>();
    mentions.forEach(
        (span, mention) -> {
          Place place = mention.place();
          if (place != null) {
            votes.computeIfAbsent(fold(mention.name()), key -> new ArrayList<>()).add(place);
          }
        });
    Map<Span, Place> settled = new TreeMap<>();
    mentions.forEach(
        (span, mention) -> {
          List<Place> cast = votes.get(fold(mention.name()));
          if (cast != null) {
            settled.put(span, elected(cast).named(mention.name()));
          }
        });
    return settled;
  }

  private static Place elected(List<Place> votes) {
    String winner = Votes.most(votes.stream().map(Whereabouts::identity)).orElseThrow();
    return votes.stream().filter(place -> identity(place).equals(winner)).findFirst().orElseThrow();
  }

  private static String identity(Place place) {
    return place.kind()
        + " "
        + Objects.toString(place.geonames(), "")
        + " "
        + Objects.toString(place.country(), "")
        + " "
        + Objects.toString(place.admin1(), "")
        + " "
        + Objects.toString(place.latitude(), "");
  }

  static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "").replace(" ", "");
  }
}
