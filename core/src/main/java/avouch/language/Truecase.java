package avouch.language;

import avouch.language.Toponym.Kind;
import avouch.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The case that words printed in capitals throughout would have in running text: small, but for
 * names and acronyms.
 *
 * <p>The taggers, and all that looks for names, go by capitals. What is a name is told by the
 * gazetteer, by the names given to people, and by no dictionary knowing the word.
 */
final class Truecase {
  private static final int LONGEST_NAME = 4;

  /** A dictionary that lists a place lists a town of so many at least. */
  private static final int GREAT = 50_000;

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> PARTICLES =
      Set.of("de", "del", "da", "do", "dos", "das", "y", "von", "van");

  private static final Set<String> ARTICLES = Set.of("la", "las", "los", "el", "le");

  private final List<Word> words;
  private final List<String> cased;

  private Truecase(List<Word> words) {
    this.words = words;
    cased = new ArrayList<>(words.size());
  }

  /** Whether a range of a text holds letters enough, nearly all of them capitals. */
  static boolean isCapitals(String text, Range range) {
    int upper = 0;
    int lower = 0;
    for (int i = range.start(); i < range.end(); i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    return upper > 25 && upper > 9 * lower;
  }

  /** The words of one sentence, cased as in running text. */
  static List<Word> of(List<Word> words) {
    Truecase truecase = new Truecase(words);
    for (int i = 0; i < words.size(); i++) {
      truecase.cased.add(truecase.word(i));
    }
    truecase.joinNames();
    truecase.begin();
    List<Word> all = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      all.add(new Word(words.get(i).range(), truecase.cased.get(i)));
    }
    return all;
  }

  private String word(int i) {
    String text = words.get(i).text();
    String lower = text.toLowerCase(Locale.ROOT);
    if (text.equals("I") || holdsDigit(text) || text.equals(lower)) {
      return text;
    }
    if (text.indexOf('.') >= 0) {
      return dotted(text, lower);
    }
    if (bracketed(i) && text.length() < 8 && !isCommon(lower) && text.length() > 1) {
      return text;
    }
    if (Months.isName(lower) && isMonth(i, lower)
        || WEEKDAYS.contains(lower)
        || Demonyms.shipped().country(capitalized(lower)) != null) {
      return capitalized(lower);
    }
    if (!Character.isLetter(lower.charAt(0)) || isCommon(lower) && !isSurname(i, lower)) {
      return lower;
    }
    return isAcronym(lower) ? text : capitalized(lower);
  }

  /** A title before a name ("Gen."), a part of a day, or letters that stand for a name. */
  private static String dotted(String text, String lower) {
    if (lower.equals("a.m.") || lower.equals("p.m.")) {
      return lower;
    }
    return text.indexOf('.') == text.length() - 1 && text.length() > 2 ? capitalized(lower) : text;
  }

  private static boolean holdsDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private boolean bracketed(int i) {
    String before = i > 0 ? words.get(i - 1).text() : "";
    String after = i + 1 < words.size() ? words.get(i + 1).text() : "";
    return before.equals("[") && after.equals("]") || before.equals("(") && after.equals(")");
  }

  private static boolean isAcronym(String lower) {
    return lower.length() > 1
        && lower.length() < 7
        && lower.chars().noneMatch(c -> "aeiouyáéíóúh".indexOf(c) >= 0);
  }

  private boolean isMonth(int i, String lower) {
    return !lower.equals("may") && !lower.equals("march") || numbered(i - 1) || numbered(i + 1);
  }

  private boolean numbered(int i) {
    return i >= 0 && i < words.size() && Character.isDigit(words.get(i).text().charAt(0));
  }

  /** Whether a dictionary knows the word, and not as a place or a person's name. */
  private static boolean isCommon(String lower) {
    if (SmallWords.isSmall(lower)) {
      return true;
    }
    int hyphen = lower.indexOf('-');
    if (hyphen > 0) {
      return isCommon(lower.substring(0, hyphen)) || isCommon(lower.substring(hyphen + 1));
    }
    Lemmas lemmas = Lemmas.shipped();
    return lemmas.isVerb(lower)
        || lemmas.isAdjective(lower)
        || lemmas.isInflected(lower, "VBD")
        || lemmas.isInflected(lower, "VBG")
        || lemmas.isInflected(lower, "VBZ")
        || lower.endsWith("ly")
        || (lemmas.isNoun(lower) || lemmas.isInflected(lower, "NNS"))
            && !isGreatPlace(lower)
            && !GivenNames.isGiven(lower);
  }

  private static boolean isGreatPlace(String lower) {
    return Gazetteer.shipped().named(lower).stream()
        .anyMatch(
            place ->
                place.kind() == Kind.COUNTRY
                    || place.kind() == Kind.REGION
                    || place.kind() == Kind.SETTLEMENT && place.population() > GREAT);
  }

  /** A noun behind a given name that is nothing else: "John Baker". */
  private boolean isSurname(int i, String lower) {
    if (i == 0 || SmallWords.isSmall(lower) || !Lemmas.shipped().isNoun(lower)) {
      return false;
    }
    String before = words.get(i - 1).text().toLowerCase(Locale.ROOT);
    return GivenNames.isGiven(before) && !isCommon(before);
  }

  /** Names of several words that the gazetteer knows as a whole, and the small words in names. */
  private void joinNames() {
    for (int i = 0; i < cased.size(); i++) {
      for (int end = Math.min(cased.size(), i + LONGEST_NAME); end > i + 1; end--) {
        if (isPlace(i, end)) {
          for (int at = i; at < end; at++) {
            cased.set(at, capitalized(cased.get(at)));
          }
          break;
        }
      }
    }
    for (int i = 1; i + 1 < cased.size(); i++) {
      if (ARTICLES.contains(cased.get(i)) && isName(i + 1)) {
        cased.set(i, capitalized(cased.get(i)));
      }
      if (isName(i - 1) && PARTICLES.contains(cased.get(i).toLowerCase(Locale.ROOT))) {
        cased.set(i, cased.get(i).toLowerCase(Locale.ROOT));
      }
    }
  }

  private boolean isPlace(int from, int to) {
    if (!isWord(from)
        || !isWord(to - 1)
        || SmallWords.isSmall(cased.get(from))
        || SmallWords.isSmall(cased.get(to - 1))) {
      return false;
    }
    StringBuilder name = new StringBuilder();
    boolean rare = false;
    for (int i = from; i < to; i++) {
      name.append(i > from ? " " : "").append(words.get(i).text());
      rare |= isName(i);
    }
    boolean named = rare && from > 0 && isPlacing(words.get(from - 1).text());
    return Gazetteer.shipped().named(name.toString()).stream()
        .anyMatch(place -> named || place.kind() == Kind.COUNTRY);
  }

  private static boolean isPlacing(String word) {
    return switch (word) {
      case "IN", "FROM", "NEAR", "AT", "OF", "TO" -> true;
      default -> false;
    };
  }

  private boolean isWord(int i) {
    return Character.isLetter(cased.get(i).charAt(0));
  }

  private boolean isName(int i) {
    return Character.isUpperCase(cased.get(i).charAt(0));
  }

  /** The first word of a sentence has a capital whatever it is. */
  private void begin() {
    for (int i = 0; i < cased.size(); i++) {
      if (Character.isLetterOrDigit(cased.get(i).charAt(0))) {
        cased.set(i, capitalized(cased.get(i)));
        return;
      }
    }
  }

  private static String capitalized(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
