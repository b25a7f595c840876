package avouch.read;

import avouch.language.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Which language a text is in, told by its script and its frequent small words. */
final class Languages {
  static final String UNKNOWN = "und";
  private static final Map<String, List<String>> CODES = codes();
  private static final int LONGEST =
      CODES.keySet().stream().mapToInt(String::length).max().orElse(0);
  private static final int SAMPLE = 2400;

  /** Letters below are Latin. */
  private static final int PLAIN = 128;

  private Languages() {}

  /** ISO 639 code of the language of {@code text}, {@code und} when it cannot be told. */
  static String of(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    String script = script(sample);
    return script.equals("latin") ? latin(sample) : script;
  }

  private static String script(String sample) {
    Map<String, Integer> counts = new TreeMap<>();
    int plain = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      plain += c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : 0;
    }
    if (plain > 0) {
      counts.put("latin", plain);
    }
    int letter;
    for (int at = 0; at < sample.length(); at += Character.charCount(letter)) {
      letter = sample.codePointAt(at);
      if (letter >= PLAIN && Character.isLetter(letter)) {
        counts.merge(script(letter, sample), 1, Integer::sum);
      }
    }
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
    Map<String, Integer> hits = new TreeMap<>();
    int words = 0;
    int end;
    for (int at = WordCount.next(sample, 0);
        at < sample.length();
        at = WordCount.next(sample, end)) {
      end = WordCount.end(sample, at);
      words++;
      if (end - at > LONGEST) {
        continue;
      }
      String word = sample.substring(at, end).toLowerCase(Locale.ROOT);
      for (String code : CODES.getOrDefault(word, List.of())) {
        hits.merge(code, 1, Integer::sum);
      }
    }
    return best(hits, words);
  }

  private static String best(Map<String, Integer> hits, int words) {
    int english = hits.getOrDefault("en", 0);
    String best = "en";
    int most = english;
    for (Map.Entry<String, Integer> hit : hits.entrySet()) {
      if (hit.getValue() > most && hit.getValue() > english + english / 4) {
        best = hit.getKey();
        most = hit.getValue();
      }
    }
    return most >= 3 && most * 12 >= words ? best : UNKNOWN;
  }

  /** Each small word with the languages that have it. */
  private static Map<String, List<String>> codes() {
    Map<String, List<String>> codes = new HashMap<>();
    for (Rows.Row row : Rows.of(Languages.class, "languages.tsv")) {
      for (String word : row.pattern().split(" ", -1)) {
        codes.computeIfAbsent(word, none -> new ArrayList<>()).add(row.value());
      }
    }
    return codes;
  }
}
