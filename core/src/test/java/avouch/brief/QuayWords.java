package avouch.brief;

import avouch.model.Claim;
import avouch.model.Place;
import avouch.model.Range;
import avouch.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The reports about the fire, word for word, and claims that point into them. */
final class QuayWords {

  static final String GAZETTE =
      """
      Seven die as fire sweeps Tarn Quay

      Seven people died when a warehouse burned down at Tarn Quay on Friday night, police said.

      More than 200 people were moved out of their homes. 🔥 Mayor Ilse Varga said the order would \
      stand “until the smoke is gone, and not an hour less”.

      Among the dead was Pip Lund, 9, of Weir Street, the governor’s office said.

      Police arrested Jonas Okker, a night watchman, on Saturday. Varga promised that every family \
      would have a roof within ten days.

      Subscribe to our newsletter for *more* [free]
      """;

  static final String HERALD =
      """
      Seven people died when a warehouse burned down at Tarn Quay on Friday night, police said.

      The mayor, Ilse Varga, said the order stands “until the smoke has gone and not one hour less”.
      """;

  static final String TRIBUNE =
      """
      Nine killed in harbour blaze

      The hospital said on Sunday that nine people had been killed in Friday’s fire. A welding torch \
      was the cause, the fire brigade said.

      “Until the smoke is gone, and not an hour sooner,” mayor I. Varga said of the evacuation, which \
      was lifted on Sunday morning. Some 240 residents went home. The fire brigade and the hospital \
      sent help.
      """;

  static final String DIGEST = "Dozens were hurt in the fire at Tarn Quay, it is said.";

  static final Map<String, String> TEXTS =
      new TreeMap<>(Map.of("a1", GAZETTE, "b2", HERALD, "c3", TRIBUNE, "d4", DIGEST));

  static final LocalDate FRIDAY = LocalDate.of(2031, 5, 2);

  static final LocalDate SUNDAY = FRIDAY.plusDays(2);

  static final LocalDate SATURDAY = FRIDAY.plusDays(1);

  static final Claim.Source POLICE = new Claim.Source("police", "Tarn Quay police");

  static final Claim.Source VARGA = new Claim.Source("Mayor Ilse Varga", "Ilse Varga");

  static final Claim.Source HOSPITAL = new Claim.Source("the hospital", null);

  static final Place QUAY =
      new Place("Tarn Quay", Place.Kind.SETTLEMENT, 54.25, -3.5, "North Coast", "Arland", 77L);

  static String text(String id) {
    String text = TEXTS.get(id);
    if (text == null) {
      throw new IllegalArgumentException(id);
    }
    return text;
  }

  static Span words(String id, String words) {
    int start = text(id).indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in " + id + ": " + words);
    }
    return new Span(id, new Range(start, start + words.length()));
  }

  static Claim.Bearing claim(String id, String words, String sentence, Claim.Source... sources) {
    return new Claim.Bearing(
        words(id, words),
        words(id, sentence),
        List.of(sources),
        id.equals("c3") ? SUNDAY : SATURDAY,
        Claim.Modality.ASSERTED,
        Set.of());
  }

  static Claim.Bearing causeClaim() {
    return claim(
        "c3",
        "A welding torch",
        "A welding torch was the cause, the fire brigade said.",
        new Claim.Source("the fire brigade", null));
  }

  private QuayWords() {}
}
