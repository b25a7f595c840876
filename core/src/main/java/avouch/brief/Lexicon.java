package avouch.brief;

import avouch.language.Rows;
import avouch.language.Rows.Row;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which it is chosen what is printed, and how; kind by kind from their rows. */
final class Lexicon {
  private static final List<Row> WORDS = Rows.of(Lexicon.class, "words.tsv");
  private static final List<Row> SIGNS = Rows.of(Lexicon.class, "signs.tsv");

  private Lexicon() {}

  /** The words or lemmas of some kinds. */
  static Set<String> words(String... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> known(kind, WORDS.stream().filter(row -> row.id().equals(kind)).toList()))
        .flatMap(row -> row.patterns().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What finds any sign of a kind. */
  static Pattern sign(String kind) {
    return pattern(signs(kind));
  }

  /** The signs of a kind as a group of a larger pattern. */
  static String signs(String kind) {
    return known(
            kind, SIGNS.stream().filter(row -> (row.id() + ".").startsWith(kind + ".")).toList())
        .map(Row::pattern)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** A pattern that signs are part of: as in their rows, case is ignored but where it says so. */
  static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }

  private static Stream<Row> known(String kind, List<Row> rows) {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("no rows of the kind " + kind);
    }
    return rows.stream();
  }
}
