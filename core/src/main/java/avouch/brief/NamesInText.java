package avouch.brief;

import avouch.model.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where any of a set of names stands in a text, between letters and digits of no other word. What
 * it costs grows with the text and not with the names, of which a store has thousands.
 */
final class NamesInText {
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(o -> o);

  /**
   * The words of each name by the letters and digits that it begins with, the longest name first.
   */
  private final Map<String, List<List<String>>> names = new HashMap<>();

  NamesInText(Collection<String> names) {
    names.stream().filter(name -> !name.isBlank()).sorted(LONGEST_FIRST).forEach(this::add);
  }

  private void add(String name) {
    String own = name.strip();
    names
        .computeIfAbsent(own.substring(0, wordEnd(own, 0)), start -> new ArrayList<>())
        .add(List.of(own.split("\\s+", -1)));
  }

  /**
   * The places of the names in order; of names that begin at one place the longest stands there.
   */
  List<Range> in(String text) {
    List<Range> found = new ArrayList<>();
    int at = names.isEmpty() ? text.length() : 0;
    while (at < text.length()) {
      int wordEnd = wordEnd(text, at);
      int end = isWithinWord(text, at) ? -1 : end(text, at, wordEnd);
      if (end >= 0) {
        found.add(new Range(at, end));
      }
      at = end >= 0 ? end : Math.max(wordEnd, text.offsetByCodePoints(at, 1));
    }
    return found;
  }

  /** Where the longest name ends that begins at a place; -1 if none does. */
  private int end(String text, int at, int wordEnd) {
    for (List<String> name : names.getOrDefault(text.substring(at, wordEnd), List.of())) {
      int end = end(text, at, name);
      if (end > at && (end == text.length() || !isOfWord(text.codePointAt(end)))) {
        return end;
      }
    }
    return -1;
  }

  private static int end(String text, int from, List<String> words) {
    int at = from;
    for (String word : words) {
      int start = at == from ? at : afterSpaces(text, at);
      if ((at != from && start == at) || !text.startsWith(word, start)) {
        return -1;
      }
      at = start + word.length();
    }
    return at;
  }

  private static int afterSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && " \t\n\u000B\f\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isOfWord(text.codePointAt(at))) {
      at = text.offsetByCodePoints(at, 1);
    }
    return at;
  }

  private static boolean isWithinWord(String text, int at) {
    return at > 0 && isOfWord(text.codePointBefore(at));
  }

  private static boolean isOfWord(int letter) {
    return Character.isLetterOrDigit(letter)
        || switch (Character.getType(letter)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }
}
