package avouch.settle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name made ready for many comparisons.
 *
 * @param words its words, without a nickname and what stands behind the surname
 * @param given how the first word is spelt
 * @param surname how the last word is spelt
 */
record PersonName(List<String> words, Spelling.Key given, Spelling.Key surname) {
  private static final int SHORTEST_MISSPELT = 5;
  private static final Pattern NICKNAME = Pattern.compile("\\s[\"“'‘(][^\"”’)]+[\"”'’)],?");
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  static PersonName of(String name) {
    List<String> words = words(name);
    return new PersonName(
        words,
        Spelling.Key.of(words.isEmpty() ? "" : words.getFirst()),
        Spelling.Key.of(words.isEmpty() ? "" : words.getLast()));
  }

  private static List<String> words(String name) {
    List<String> words =
        new ArrayList<>(Arrays.asList(NICKNAME.matcher(name).replaceAll("").split(" ")));
    words.removeIf(String::isEmpty);
    while (words.size() > 1 && SUFFIXES.contains(words.getLast().toLowerCase(Locale.ROOT))) {
      words.removeLast();
    }
    return List.copyOf(words);
  }

  /** Whether it is more than a bare surname or given name. */
  boolean isFull() {
    return words.size() > 1;
  }

  /** Whether two full names may be one person's: like surnames and given names that agree. */
  boolean isOf(PersonName other) {
    if (begins(other) || other.begins(this)) {
      return true;
    }
    if (!surname.alike(other.surname)) {
      return words.getFirst().equals(other.words.getFirst())
          && misspelt(words.getLast(), other.words.getLast());
    }
    return sameGiven(other) || isPartOf(other) || other.isPartOf(this);
  }

  private boolean sameGiven(PersonName other) {
    String one = words.getFirst();
    String two = other.words.getFirst();
    return given.alike(other.given)
        || initialOf(one, two)
        || initialOf(two, one)
        || ShortNames.alike(one, two);
  }

  /** "Ivo Marn" of "Ivo Marn Soria": a second surname. */
  private boolean begins(PersonName whole) {
    return isFull()
        && whole.words.size() == words.size() + 1
        && whole.words.subList(0, words.size()).equals(words);
  }

  /** Whether a bare name is one of two surnames: "Marn" of "Ivo Marn Soria". */
  boolean hasSurname(Spelling.Key bare) {
    return words.size() > 2 && Spelling.Key.of(words.get(words.size() - 2)).alike(bare);
  }

  /** "Ivo Marn" of "Robin Ivo Marn". */
  private boolean isPartOf(PersonName whole) {
    return whole.words.size() > words.size()
        && isFull()
        && words.getFirst().length() > 2
        && whole.words.subList(0, whole.words.size() - 1).contains(words.getFirst());
  }

  private static boolean misspelt(String a, String b) {
    return Math.min(a.length(), b.length()) >= SHORTEST_MISSPELT && Spelling.distance(a, b) == 1;
  }

  private static boolean initialOf(String initial, String name) {
    return initial.replace(".", "").length() == 1 && name.regionMatches(true, 0, initial, 0, 1);
  }
}
