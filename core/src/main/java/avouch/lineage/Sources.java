package avouch.lineage;

import avouch.language.Rows;
import avouch.model.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whom a cited name stands for. */
final class Sources {
  private static final Map<String, String> VALUES = values();

  /** Words that add nobody: articles, titles of mouthpieces, and what they speak of. */
  private static final Set<String> FILLERS =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "for",
          "at",
          "from",
          "in",
          "and",
          "'s",
          "s",
          "his",
          "her",
          "its",
          "their",
          "one",
          "two",
          "three",
          "several",
          "some",
          "many",
          "other",
          "local",
          "state",
          "federal",
          "senior",
          "top",
          "human",
          "rights",
          "security",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "spokespersons",
          "spokesmen",
          "officer",
          "officers",
          "office",
          "department",
          "dept",
          "chief",
          "statement",
          "press",
          "release",
          "service",
          "homicide",
          "official",
          "officials",
          "regional",
          "provincial",
          "city",
          "district");

  private Sources() {}

  /**
   * One voice.
   *
   * @param kind the kind of public body; empty for a name of its own
   * @param name what tells it from others of the kind; empty for a bare "police"
   */
  record Voice(String kind, String name) {
    boolean isBare() {
      return name.isEmpty();
    }
  }

  /** The voice of a cited source; {@code null} if its words name nobody. */
  static @Nullable Voice voice(Claim.Source source) {
    List<String> words = words(source.settled());
    String kind = "";
    boolean nobody = words.isEmpty();
    Set<String> telling = new TreeSet<>();
    for (String word : words) {
      String value = VALUES.getOrDefault(word, "");
      if (value.startsWith("body:")) {
        kind = kind.isEmpty() || kind.equals("government") ? value.substring(5) : kind;
      } else if (value.equals("nobody")) {
        nobody = true;
      } else if (!FILLERS.contains(word) && !value.equals("mouth")) {
        telling.add(word);
      }
    }
    if (nobody && kind.isEmpty() && source.actor() == null) {
      return null;
    }
    String name = String.join(" ", telling);
    if (kind.isEmpty() && name.isEmpty()) {
      name = String.join(" ", words);
    }
    return new Voice(kind, name);
  }

  /** Whether a word is for an office that speaks for the whole body. */
  static boolean isMouth(String word) {
    return VALUES.getOrDefault(word.toLowerCase(Locale.ROOT), "").equals("mouth");
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || ((c == '\'' || c == '-') && !word.isEmpty())) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  private static Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    for (Rows.Row row : Rows.of(Sources.class, "sources.tsv")) {
      row.patterns().forEach(pattern -> values.put(pattern, row.value()));
    }
    return values;
  }
}
