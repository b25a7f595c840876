package avouch.find;

import avouch.find.NameLabels.Kind;
import avouch.find.NameLabels.Labelled;
import avouch.find.NameLabels.Run;
import avouch.language.Demonyms;
import avouch.language.GivenNames;
import avouch.language.SmallWords;
import avouch.model.Sentence.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the people of one sentence by titles, ages and what the tagger says. */
final class PersonNames {
  private final List<Token> tokens;
  private final Labelled labelled;
  private final List<Run> taken;

  private PersonNames(Labelled labelled, List<Run> organizations) {
    this.labelled = labelled;
    taken = organizations;
    tokens = labelled.sentence().tokens();
  }

  /** Runs that name people, outside the organizations. */
  static List<Run> in(Labelled labelled, List<Run> organizations) {
    PersonNames names = new PersonNames(labelled, organizations);
    List<Run> found = new ArrayList<>();
    for (Run run : labelled.runs()) {
      if (run.kind() == Kind.PERSON) {
        names.add(found, names.trimmed(run));
      }
    }
    if (!labelled.shouted()) {
      names.byTitle(found);
      names.byAge(found);
      names.byVerb(found);
      names.withNicknames(found);
    }
    return found;
  }

  /** "Ivo "Bear" Marn", "Ivo (Bear) Marn": one name, with what friends say in its middle. */
  private void withNicknames(List<Run> found) {
    for (Run run : List.copyOf(found)) {
      int open = run.end();
      int close = isMark(open) && Shape.isCapitalized(word(open + 1)) ? open + 2 : -1;
      close = close > 0 && !isMark(close) ? close + 1 : close;
      if (close < 0 || !isMark(close) || !isNameWord(close + 1)) {
        continue;
      }
      Run whole = trimmed(new Run(run.first(), endOfCapitals(close + 1), Kind.PERSON));
      if (whole != null && taken.stream().noneMatch(whole::overlaps)) {
        found.removeIf(whole::overlaps);
        found.add(whole);
      }
    }
  }

  private boolean isMark(int i) {
    return switch (word(i)) {
      case "\"", "''", "``", "'", "(", ")" -> true;
      default -> false;
    };
  }

  private void add(List<Run> found, @Nullable Run run) {
    if (run != null
        && !NoPeople.isNone(labelled, run)
        && found.stream().noneMatch(run::overlaps)
        && taken.stream().noneMatch(run::overlaps)) {
      found.add(run);
    }
  }

  /** Leaves out titles and small words at the start, marks at the end; takes in "Jr.". */
  private @Nullable Run trimmed(Run run) {
    int first = run.first();
    int end = run.end();
    while (first > 0 && end - first < 4 && isMissedGivenName(first - 1)) {
      first--;
    }
    if (end - first == 1 && isWordAsGivenName(first - 1)) {
      first--;
    }
    for (int i = first + 1; i + 1 < end; i++) {
      boolean office = Titles.isTitle(word(i)) && !isInitialOf(i);
      if (office && Shape.isCapitalized(word(i + 1)) && !isSuffix(word(i + 1))) {
        boolean named = i - first > 1 && GivenNames.isGiven(word(first).toLowerCase(Locale.ROOT));
        first = named ? first : i + 1;
        end = named ? i : end; // "Ivo Marn | Executive Director of Denby"
      }
    }
    while (first < end
        && (isLead(first)
            || isMatter(first, end)
            || !Shape.isWord(word(first))
            || word(first).endsWith("-old"))) {
      first++;
    }
    while (end > first
        && (!Shape.isWord(word(end - 1)) || end - first > 2 && Titles.isStep(word(end - 1)))) {
      end--; // "Ivo Marn | Adjunct professor of law"
    }
    if (end < tokens.size() && end > first && isNameWord(end) && isDoubleName(end)) {
      end++; // "Robin Marn-Quill"
    }
    if (end < tokens.size() && isSuffix(word(end))) {
      end++;
    } else if (end + 1 < tokens.size() && word(end).equals(",") && isSuffix(word(end + 1))) {
      end += 2;
    }
    if (first == end || end - first == 1 && isNoName(first) || isPlace(first, end - 1)) {
      return null;
    }
    return new Run(first, end, Kind.PERSON);
  }

  /** A capitalised word before a person's name that the tagger missed: a rare given name. */
  private boolean isMissedGivenName(int i) {
    String word = word(i);
    boolean label = labelled.kindAt(i) == null || labelled.kindAt(i) == Kind.OTHER;
    return label
        && Shape.isCapitalized(word)
        && word.length() > 1
        && !isNoName(i)
        && !Titles.isTitle(word)
        && OrganizationHeads.of(word) == null
        && !OrganizationNames.isAcronym(word);
  }

  /** "Daisy Marn": a common word with a capital inside a sentence and before a lone surname. */
  private boolean isWordAsGivenName(int i) {
    String word = word(i);
    return i > 0
        && !labelled.shouted()
        && labelled.kindAt(i) == null
        && Shape.isCapitalized(word)
        && word.length() > 2
        && tokens.get(i).isName()
        && Shape.isSmall(word(i - 1))
        && !Titles.isTitle(word)
        && !OrganizationNames.isDay(word)
        && !OrganizationNames.isAcronym(word)
        && OrganizationHeads.of(word) == null
        && Demonyms.shipped().country(word) == null;
  }

  /** "Denby Avenue", "on Marlow Lane": no person; "Marlow Lane" alone may be one. */
  private boolean isPlace(int first, int last) {
    if (first == last || PlaceHeads.after(word(last)) == null) {
      return word(last).equals("Jail") || PlaceHeads.before(word(first)) != null && first < last;
    }
    return switch (word(last)) {
      case "Lane",
          "Hills",
          "Park",
          "Lake",
          "Court",
          "Pike",
          "Bay",
          "Heights",
          "Way",
          "Ridge",
          "Falls",
          "Springs",
          "Beach",
          "Pond",
          "Bridge",
          "Port",
          "Forest",
          "Square",
          "Rivers" ->
          isOnPlace(word(first - 1));
      default -> true;
    };
  }

  private static boolean isOnPlace(String word) {
    return switch (word) {
      case "in", "on", "at", "near", "along", "of", "from", "off" -> true;
      default -> false;
    };
  }

  private boolean isLead(int i) {
    String word = word(i);
    return Titles.isTitle(word) && !isInitialOf(i) || OrganizationNames.isDay(word);
  }

  /** "Secretary of State Marlow Denby": what the office is for, and no given name. */
  private boolean isMatter(int i, int end) {
    return Titles.isMatter(tokens, i) && end - i > 1 && GivenNames.isWoman(word(i)) == null;
  }

  /** "Dean Smith": a title's word that is a given name when no article or office stands by it. */
  private boolean isInitialOf(int i) {
    return switch (word(i)) {
      case "Dean",
          "Judge",
          "King",
          "Prince",
          "Duke",
          "Pope",
          "Major",
          "Bishop",
          "Cardinal",
          "Deputy",
          "Father" ->
          i + 2 == endOfCapitals(i) && (i == 0 || !tokens.get(i - 1).isName());
      default -> false;
    };
  }

  private boolean isNoName(int i) {
    String word = word(i);
    return word.length() < 2
        || SmallWords.isSmall(word.toLowerCase(Locale.ROOT))
        || Demonyms.shipped().country(word) != null
        || OrganizationNames.isDay(word)
        || word.equals("God")
        || word.equals("Photo");
  }

  static boolean isSuffix(String word) {
    return switch (word) {
      case "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV" -> true;
      default -> false;
    };
  }

  /** Capitalised words after a title: "President Marlow Denby", "spokesman Marlow Denby". */
  private void byTitle(List<Run> found) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (!Titles.isTitle(word(i)) || !isNameWord(i + 1) || isSuffix(word(i + 1))) {
        continue;
      }
      int end = endOfCapitals(i + 1);
      boolean small = Shape.isSmall(word(i));
      boolean form = Titles.isForm(word(i));
      if (form
          || end - i > 2
          || !small && labelled.kindAt(i + 1) != Kind.PLACE && !isNoName(i + 1)) {
        Run run = trimmed(new Run(i + 1, end, Kind.PERSON));
        if (run != null && !(small && labelled.kindAt(i + 1) == Kind.ORGANIZATION)) {
          add(found, run);
        }
      }
    }
  }

  /** Two or more capitalised words with an age: "Marlow Denby, 23,", "23-year-old Marlow Denby". */
  private void byAge(List<Run> found) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean old = word(i).endsWith("-old") || word(i).equals("old");
      if (old && isNameWord(i + 1)) {
        int end = endOfCapitals(i + 1);
        boolean place =
            labelled.kindAt(i + 1) == Kind.PLACE && labelled.kindAt(end - 1) == Kind.PLACE;
        Run run =
            end - i > 2 && end - i < 6 && !place ? trimmed(new Run(i + 1, end, Kind.PERSON)) : null;
        add(found, run);
      }
    }
    for (int i = 2; i + 1 < tokens.size(); i++) {
      int years = word(i + 1).equals("age") || word(i + 1).equals("aged") ? i + 2 : i + 1;
      boolean age = isAge(word(years)) && (word(i).equals(",") || word(i).equals("("));
      if (!age || !isAgeEnd(years + 1)) {
        continue;
      }
      int first = i;
      while (first > 0 && isNameWord(first - 1)) {
        first--;
      }
      Run run = i - first > 1 ? trimmed(new Run(first, i, Kind.PERSON)) : null;
      if (run != null && run.end() - run.first() > 1 && run.end() - run.first() < 5) {
        add(found, run);
      }
    }
  }

  /** Unlabelled capitalised words before a verb: "Marlow Denby was taken to hospital". */
  private void byVerb(List<Run> found) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      boolean free =
          labelled.kindAt(i) == null && isNameWord(i) && !isNoName(i) && word(i).length() > 2;
      if (!free || i > 0 && Shape.isCapitalized(word(i - 1))) {
        continue;
      }
      int end = endOfCapitals(i);
      boolean named = end - i > 1 && end - i < 4 && isPersonVerb(end) && !isKnownOtherwise(i, end);
      if (named) {
        add(found, trimmed(new Run(i, end, Kind.PERSON)));
      }
    }
  }

  private boolean isPersonVerb(int i) {
    return switch (word(i)) {
      case "was", "said", "told", "died", "who", "says" -> true;
      default -> false;
    };
  }

  private boolean isKnownOtherwise(int first, int end) {
    for (int i = first; i < end; i++) {
      if (labelled.kindAt(i) != null && labelled.kindAt(i) != Kind.PERSON) {
        return true;
      }
    }
    return PlaceHeads.after(word(end - 1)) != null;
  }

  private boolean isAgeEnd(int i) {
    return switch (word(i)) {
      case ",", ")", ".", "and", "who", "was", "of", "" -> true;
      default -> false;
    };
  }

  static boolean isAge(String word) {
    return word.length() < 3
        && !word.isEmpty()
        && Character.isDigit(word.charAt(0))
        && Character.isDigit(word.charAt(word.length() - 1))
        && !word.equals("0");
  }

  private boolean isNameWord(int i) {
    String word = word(i);
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && !OrganizationNames.isDay(word)
        && Demonyms.shipped().country(word) == null
        && OrganizationHeads.of(word) == null
        && (tokens.get(i).isName()
            || labelled.kindAt(i) == Kind.PERSON
            || isSuffix(word)
            || isDoubleName(i));
  }

  /** "Robin Marn-Quill": the tags of such words are unsure. */
  private boolean isDoubleName(int i) {
    int hyphen = word(i).indexOf('-');
    return hyphen > 1
        && hyphen + 2 < word(i).length()
        && Character.isUpperCase(word(i).charAt(hyphen + 1))
        && i > 0
        && tokens.get(i - 1).isName();
  }

  private int endOfCapitals(int from) {
    int end = from;
    while (end < tokens.size() && (isNameWord(end) || isParticle(end))) {
      end++;
    }
    return end;
  }

  /** "bin", "de la" inside a name. */
  private boolean isParticle(int i) {
    boolean particle =
        switch (word(i)) {
          case "bin",
              "bint",
              "ibn",
              "al",
              "el",
              "de",
              "la",
              "del",
              "della",
              "di",
              "da",
              "dos",
              "van",
              "von",
              "der",
              "den",
              "ter",
              "ben",
              "abu",
              "y" ->
              true;
          default -> false;
        };
    return particle && i + 1 < tokens.size() && (isNameWord(i + 1) || isParticle(i + 1));
  }

  private String word(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
  }
}
