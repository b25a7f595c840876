package avouch.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nouns of news that stand for an act, and the verb of that act: "withdrawal" for "withdraw". */
public final class Nominalizations {
  private final Map<String, String> verbs = new HashMap<>();

  private Nominalizations(List<String> rows) {
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      verbs.put(cells[0], cells[1]);
    }
  }

  /** The list that comes with the library, loaded when first asked for. */
  public static Nominalizations shipped() {
    return Loaded.NOMINALIZATIONS;
  }

  /** The verb lemma for a noun lemma; null where the noun is none of the list. */
  public @Nullable String verb(String noun) {
    return verbs.get(noun);
  }

  private static final class Loaded {
    static final Nominalizations NOMINALIZATIONS =
        new Nominalizations(Rows.lines(Nominalizations.class, "nominalizations.tsv"));
  }
}
