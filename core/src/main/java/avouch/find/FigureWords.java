package avouch.find;

import avouch.language.Rows;
import avouch.language.Rows.Row;
import avouch.model.Mention.Figure.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words around figures, from {@code figures.tsv} and {@code units.tsv}. */
final class FigureWords {
  private static final List<Row> FIGURES = Rows.of(FigureWords.class, "figures.tsv");
  private static final List<Row> UNITS = Rows.of(FigureWords.class, "units.tsv");
  static final Phrases<Double> VAGUE =
      Phrases.of(FIGURES, "vague", row -> Double.valueOf(row.value()));
  static final Phrases<Change> CHANGES =
      Phrases.of(FIGURES, "change", row -> Change.valueOf(row.value()));
  static final Phrases<String> IDENTIFIED = words("identifier");
  static final Phrases<String> NAMED_AFTER = words("named-after");
  static final Phrases<String> STREETS = words("address");
  static final Phrases<String> SCORES = words("score");
  static final Phrases<String> PERSONS = words("person");
  static final Phrases<String> TRANSPARENT = words("transparent");
  static final Phrases<String> PAID = words("money");
  static final Phrases<String> TOLLS = words("toll");
  static final Phrases<String> INCLUDING = words("including");
  static final Phrases<String> ANOTHER_BEFORE =
      Phrases.of(only("another.before"), "another", Row::value);
  static final Phrases<String> ANOTHER_AFTER =
      Phrases.of(only("another.after"), "another", Row::value);
  static final Phrases<String> STATES = Phrases.of(only("effect.state"), "effect", Row::value);

  /** Verbs that "over" goes with: "took over two boats" is of two. */
  static final Phrases<String> TAKERS = words("taker");

  /** Who tells a number, where a comma or a colon is lost before it. */
  static final Phrases<String> TELLERS = words("teller");

  static final Phrases<String> RECKONINGS = words("reckoning");
  static final Phrases<String> MOTIONS = words("motion");
  static final Phrases<String> EFFECTS = Phrases.of(only("effect.verb"), "effect", Row::value);
  static final Phrases<String> PARTS = words("part");
  static final Phrases<String> SYMBOLS = Phrases.of(UNITS, "symbol", Row::value);
  static final Phrases<String> CURRENCIES = Phrases.of(UNITS, "currency", Row::value);
  static final Phrases<String> PERCENTS = Phrases.of(UNITS, "percent", Row::value);
  static final Phrases<String> PER_TIMES = Phrases.of(UNITS, "per", Row::value);
  static final Phrases<String> MEASURES = Phrases.of(UNITS, "measure", Row::value);

  private FigureWords() {}

  private static Phrases<String> words(String kind) {
    return Phrases.of(FIGURES, kind, Row::value);
  }

  private static List<Row> only(String id) {
    return FIGURES.stream().filter(row -> row.id().equals(id)).toList();
  }

  static boolean is(Phrases<?> lexicon, @Nullable String word) {
    return word != null && !word.isEmpty() && lexicon.word(word) != null;
  }
}
