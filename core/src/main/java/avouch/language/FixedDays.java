package avouch.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Nouns for what has its day before it happens: "the vote on Sunday" may be still to come. */
public final class FixedDays {
  private static final List<Rows.Row> ROWS = Rows.of(FixedDays.class, "fixed-days.tsv");
  private static final Set<String> LONG = nouns("long");
  private static final Set<String> ANY = nouns("");

  private FixedDays() {}

  /**
   * Whether a noun, given as a lemma, has its day long before: told of before it, it is to come.
   */
  public static boolean isKnownLong(String noun) {
    return LONG.contains(noun);
  }

  /** Whether it has its day before at all, if only often: a march, talks. */
  public static boolean mayBeKnown(String noun) {
    return ANY.contains(noun);
  }

  private static Set<String> nouns(String kind) {
    return ROWS.stream()
        .filter(row -> row.pattern().startsWith(kind))
        .map(Rows.Row::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
