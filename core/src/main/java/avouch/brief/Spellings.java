package avouch.brief;

import avouch.model.Settlement.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which other names of an actor help a reader: acronyms and other spellings, not parts of it. */
final class Spellings {
  private static final Pattern GAP = Pattern.compile("[\\s.]+");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d.-]+");

  /** Where a word may be cut at the end of a line: not seen inside one. */
  private static final String SOFT_HYPHEN = "\u00ad";

  /** "al-Marn": some write the article before a name and some do not. */
  private static final Pattern ARTICLE = Pattern.compile("^(?:al|el|ad|an|ar|as|at|az)[-'’]");

  private Spellings() {}

  static List<String> of(Actor actor) {
    return actor.aliases().stream()
        .filter(alias -> !alias.equals(actor.name()))
        .filter(
            alias ->
                switch (actor.kind()) {
                  case ORGANIZATION -> isAcronym(alias, actor.name());
                  case PERSON -> isOther(alias, actor.name());
                })
        .toList();
  }

  /** "FPW" of the "Federation of Port Workers". */
  private static boolean isAcronym(String alias, String name) {
    String initials =
        Arrays.stream(GAP.split(name, -1))
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    String letters = alias.replaceAll("[^\\p{Lu}]", "");
    return ACRONYM.matcher(alias).matches()
        && initials.length() > 1
        && letters.startsWith(initials.substring(0, 1))
        && (initials.contains(letters) || letters.contains(initials));
  }

  /** "Mateo Grond" of "Matteo Grond": one of two names is the same. */
  private static boolean isOther(String alias, String name) {
    Set<String> one = words(alias);
    Set<String> other = words(name);
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return one.size() > 1
        && one.size() == other.size()
        && both.size() == one.size() - 1
        && !one.equals(other);
  }

  /** Whether all words of a name stand in another. */
  static boolean isWithin(String part, String name) {
    return words(name).containsAll(words(part));
  }

  static Set<String> words(String name) {
    return Arrays.stream(GAP.split(name.toLowerCase(Locale.ROOT).replace(SOFT_HYPHEN, ""), -1))
        .map(word -> ARTICLE.matcher(word).replaceFirst(""))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
