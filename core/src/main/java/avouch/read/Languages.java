package avouch.read;

import avouch.language.Rows;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which language a text is in, told by its script and its frequent small words. */
final class Languages {
  static final String UNKNOWN = "und";
  private static final Map<String, Set<String>> WORDS = words();
  private static final int SAMPLE = 6000;

  private Languages() {}

  /** ISO 639 code of the language of {@code text}, {@code und} when it cannot be told. */
  static String of(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    String script = script(sample);
    return script.equals("latin") ? latin(sample) : script;
  }

  private static String script(String sample) {
    Map<String, Integer> counts = new TreeMap<>();
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> counts.merge(script(letter, sample), 1, Integer::sum));
    if (counts.getOrDefault("ja", 0) * 10 > counts.getOrDefault("zh", 0)
        && counts.containsKey("ja")) {
      counts.merge("ja", counts.getOrDefault("zh", 0), Integer::sum);
    }
    String best = UNKNOWN;
    int most = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        best = count.getKey();
        most = count.getValue();
      }
    }
    return best;
  }

  private static String script(int letter, String sample) {
    return switch (Character.UnicodeScript.of(letter)) {
      case LATIN -> "latin";
      case CYRILLIC -> sample.indexOf('ї') >= 0 || sample.indexOf('є') >= 0 ? "uk" : "ru";
      case ARABIC -> "ar";
      case HAN -> "zh";
      case HIRAGANA, KATAKANA -> "ja";
      case HANGUL -> "ko";
      case GREEK -> "el";
      case HEBREW -> "he";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case THAI -> "th";
      case ARMENIAN -> "hy";
      case GEORGIAN -> "ka";
      case TAMIL -> "ta";
      case ETHIOPIC -> "am";
      default -> UNKNOWN;
    };
  }

  private static String latin(String sample) {
    Map<String, Integer> hits = new HashMap<>();
    int words = 0;
    int end;
    for (int at = WordCount.next(sample, 0);
        at < sample.length();
        at = WordCount.next(sample, end)) {
      end = WordCount.end(sample, at);
      words++;
      String word = sample.substring(at, end).toLowerCase(Locale.ROOT);
      WORDS.forEach(
          (code, small) -> {
            if (small.contains(word)) {
              hits.merge(code, 1, Integer::sum);
            }
          });
    }
    return best(hits, words);
  }

  private static String best(Map<String, Integer> hits, int words) {
    int english = hits.getOrDefault("en", 0);
    String best = "en";
    int most = english;
    for (String code : WORDS.keySet()) {
      if (hits.getOrDefault(code, 0) > most + most / 4) {
        best = code;
        most = hits.getOrDefault(code, 0);
      }
    }
    return most >= 3 && most * 12 >= words ? best : UNKNOWN;
  }

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new TreeMap<>();
    for (Rows.Row row : Rows.of(Languages.class, "languages.tsv")) {
      List<String> small = Arrays.asList(row.pattern().split(" ", -1));
      words.put(row.value(), new HashSet<>(small));
    }
    return words;
  }
}
