package avouch.read;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that the last part of an address spells out ("/2009/bridge-closed-after-crash").
 *
 * @param words in lower case, without accents
 */
record AddressWords(Set<String> words) {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ENDING = Pattern.compile("\\.\\w{2,5}$");
  private static final Pattern ASIDE = Pattern.compile("[?#].*$");
  private static final int LONG = 4;

  static AddressWords of(@Nullable String address) {
    Set<String> best = Set.of();
    if (address != null) {
      String[] parts = ASIDE.matcher(address).replaceFirst("").split("/", -1);
      for (int i = 3; i < parts.length; i++) {
        Set<String> words = spelled(ENDING.matcher(parts[i]).replaceFirst(""));
        best = words.size() >= Math.min(3, best.size()) && !words.isEmpty() ? words : best;
      }
    }
    return new AddressWords(best);
  }

  /** How much some words and those of the address are the same, from 0 to 1. */
  double share(String title) {
    Set<String> others = spelled(title);
    if (words.isEmpty() || others.isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (String other : others) {
      shared += words.stream().anyMatch(word -> isAlike(word, other)) ? 1 : 0;
    }
    double share = 2.0 * shared / (words.size() + others.size());
    return share < 0.5 ? 0 : Math.min(1, share);
  }

  private static boolean isAlike(String word, String other) {
    int shorter = Math.min(word.length(), other.length());
    return word.equals(other)
        || (shorter >= LONG && (word.startsWith(other) || other.startsWith(word)));
  }

  private static Set<String> spelled(String phrase) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : NO_LETTER.split(plain(phrase), -1)) {
      if (!word.isEmpty() && !word.chars().allMatch(Character::isDigit)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Lower case, accents off, umlauts as addresses write them. */
  private static String plain(String words) {
    String spelled =
        words
            .toLowerCase(Locale.ROOT)
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss")
            .replace("'", "")
            .replace("’", "");
    return MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD)).replaceAll("");
  }
}
