package avouch.lab.gate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows of words and what may stand for them, with which a text is said in other words. */
final class Rewordings {
  private static final Pattern SAID =
      Pattern.compile("^([A-Z][^\"“”]{20,}?), ((?:\\w+ ){1,4}(?:said|stated))\\.$");

  private static final Pattern WHEN =
      Pattern.compile(
          "^([A-Z][^,;:\"“”]{25,}?) (after|when|as|while|following|because|since)"
              + " ([^,;:\"“”]{15,})\\.$");

  private static final Pattern PASSIVE =
      Pattern.compile("^((?:The )?[A-Z][\\w ]{3,40}?) was (\\w+ed) by ([\\w ]{3,40})\\b");

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[a-z0-9)]\\.)\\s+(?=[A-Z])");

  private final Map<String, String> light = new HashMap<>();
  private final Map<String, String> round = new HashMap<>();
  private final Pattern lightWords;
  private final Pattern roundWords;

  private Rewordings(List<String[]> rows) {
    for (String[] row : rows) {
      if (row[1].equals("light")) {
        light.putIfAbsent(row[2], row[3]);
      }
      round.putIfAbsent(row[2], row[3]);
    }
    lightWords = any(light);
    roundWords = any(round);
  }

  /** The rows {@code kind · when · from · to} of a file; lines that begin with # are none. */
  static Rewordings read(Path file) {
    List<String[]> rows =
        Json.text(file)
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.split("\t", -1))
            .toList();
    return new Rewordings(rows);
  }

  private static Pattern any(Map<String, String> rows) {
    return Pattern.compile(
        rows.keySet().stream()
            .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
            .map(
                from ->
                    (from.equals(from.toLowerCase(Locale.ROOT)) ? "(?i:" : "(?:")
                        + Pattern.quote(from)
                        + ')')
            .collect(Collectors.joining("|", "(?<![\\w$])(?:", ")(?!\\w)")));
  }

  /** Every second word that a light row holds is said otherwise. */
  String lightly(String text, Random random) {
    return replaced(text, lightWords, light, random, 0.5);
  }

  /**
   * A deterministic stand-in for a translation there and back, which it is not: every word that a
   * row holds is said otherwise, clauses change places, a passive with its agent becomes active.
   */
  String roundTripped(String text, Random random) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : SENTENCE_END.split(text, -1)) {
      sentences.add(replaced(turned(sentence), roundWords, round, random, 0.9));
    }
    return String.join(" ", sentences);
  }

  private static String turned(String sentence) {
    Matcher said = SAID.matcher(sentence);
    if (said.matches()) {
      return capital(said.group(2)) + " that " + small(turned(said.group(1) + '.'));
    }
    Matcher when = WHEN.matcher(sentence);
    if (when.matches()) {
      return capital(when.group(2)) + ' ' + when.group(3) + ", " + small(when.group(1)) + '.';
    }
    Matcher passive = PASSIVE.matcher(sentence);
    return passive.find()
        ? capital(passive.group(3))
            + ' '
            + passive.group(2)
            + ' '
            + small(passive.group(1))
            + sentence.substring(passive.end())
        : sentence;
  }

  private static String replaced(
      String text, Pattern words, Map<String, String> rows, Random random, double share) {
    return words
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    random.nextDouble() < share ? other(text, match, rows) : match.group()));
  }

  /**
   * What stands for the words found; what is printed with a capital inside a sentence is a name.
   */
  private static String other(String text, MatchResult match, Map<String, String> rows) {
    String found = match.group();
    boolean first = match.start() < 2 || ".\"“".indexOf(text.charAt(match.start() - 2)) >= 0;
    if (!first && Character.isUpperCase(found.charAt(0)) && !rows.containsKey(found)) {
      return found;
    }
    String to = rows.getOrDefault(found, rows.getOrDefault(found.toLowerCase(Locale.ROOT), found));
    return Character.isUpperCase(found.charAt(0)) ? capital(to) : to;
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The words with a small letter first, unless what begins them looks like a name. */
  private static String small(String words) {
    String first = words.split(" ", 2)[0];
    boolean common =
        List.of(
                "The",
                "A",
                "An",
                "Two",
                "Three",
                "Police",
                "Officers",
                "Investigators",
                "Authorities",
                "One",
                "It",
                "He",
                "She",
                "They")
            .contains(first);
    return common ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
  }
}
