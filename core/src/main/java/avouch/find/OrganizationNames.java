package avouch.find;

import avouch.find.NameLabels.Kind;
import avouch.find.NameLabels.Labelled;
import avouch.find.NameLabels.Run;
import avouch.find.OrganizationHeads.Position;
import avouch.language.Demonyms;
import avouch.language.Gazetteer;
import avouch.language.GivenNames;
import avouch.language.SmallWords;
import avouch.language.Toponym;
import avouch.model.Sentence.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the organizations of one sentence by head nouns, acronyms and what the tagger says. */
final class OrganizationNames {
  private final List<Token> tokens;
  private final Labelled labelled;

  private OrganizationNames(Labelled labelled) {
    this.labelled = labelled;
    tokens = labelled.sentence().tokens();
  }

  /** Runs that name organizations; the tagger's own where no head noun makes them longer. */
  static List<Run> in(Labelled labelled) {
    OrganizationNames names = new OrganizationNames(labelled);
    List<Run> found = new ArrayList<>();
    if (!labelled.shouted()) {
      names.byHead(found);
    }
    for (Run run : labelled.runs()) {
      if (run.kind() == Kind.ORGANIZATION
          || NoPeople.isBody(labelled, run)
          || names.isUnknownAcronym(run)) {
        Run trimmed = names.trimmed(run);
        if (trimmed != null && found.stream().noneMatch(trimmed::overlaps)) {
          found.add(trimmed);
        }
      }
    }
    return Acronyms.lengthened(names.tokens, found);
  }

  /** A name of capitals that no place bears: "DRCF" is a body, whatever the tagger says. */
  private boolean isUnknownAcronym(Run run) {
    String word = word(run.first());
    return run.end() - run.first() == 1
        && run.kind() != Kind.PERSON
        && !labelled.shouted()
        && word.length() > 2
        && word.chars().allMatch(Character::isUpperCase)
        && Gazetteer.shipped().named(word).isEmpty()
        && Demonyms.shipped().country(word) == null;
  }

  // ---- by head noun

  private void byHead(List<Run> found) {
    for (int i = 0; i < tokens.size(); i++) {
      Position position = OrganizationHeads.of(word(i));
      if (position == null || !found.isEmpty() && found.getLast().end() > i) {
        continue;
      }
      Run run = around(i, position);
      if (run != null && !isPlace(run)) {
        found.removeIf(run::overlaps);
        found.add(run);
        i = run.end() - 1;
      }
    }
  }

  /** "East Bank": a town, where the report shows it to be one. */
  private boolean isPlace(Run run) {
    Run own = labelled.runAt(run.first());
    return own != null
        && own.kind() == Kind.PLACE
        && own.first() == run.first()
        && own.end() == run.end()
        && Gazetteer.shipped().knows(words(run));
  }

  private String words(Run run) {
    StringBuilder words = new StringBuilder(word(run.first()));
    for (int i = run.first() + 1; i < run.end(); i++) {
      Qualifiers.append(tokens, words, i);
    }
    return words.toString();
  }

  private @Nullable Run around(int head, Position position) {
    int first = head;
    if (position.last()) {
      while (first > 0 && goesBefore(first - 1)) {
        first--;
      }
      first = withoutLead(first, head);
    }
    int end = head + 1;
    while (end < tokens.size() && isHeadOrProper(end)) {
      end++;
    }
    if (position.first() || first < head) {
      end = withComplement(end, first < head);
    }
    return end - first > 1 && named(first, end, head)
        ? new Run(first, end, Kind.ORGANIZATION)
        : null;
  }

  private boolean isHeadOrProper(int i) {
    return OrganizationHeads.of(word(i)) != null
        || isCapitalized(i) && !isTitleWord(i) && labelled.kindAt(i) == Kind.ORGANIZATION;
  }

  private boolean goesBefore(int i) {
    if (isCapitalized(i)) {
      return !isDay(word(i)) && labelled.kindAt(i) != Kind.PERSON && !word(i).equals("I");
    }
    if (tokens.get(i).tag().equals("POS") && i > 0 && owns(word(i - 1))) {
      return true;
    }
    boolean joins =
        word(i).equals("&") || word(i).equals("and") && labelled.kindAt(i) == Kind.ORGANIZATION;
    return joins && i > 0 && isCapitalized(i - 1);
  }

  /** An office named after its holder or a body after those it is for: "Sheriff's Office". */
  private static boolean owns(String word) {
    return switch (word) {
      case "Sheriff",
          "Coroner",
          "Attorney",
          "Governor",
          "Prosecutor",
          "Mayor",
          "Marshal",
          "Examiner",
          "Children",
          "Women",
          "Men",
          "Veterans",
          "Farmers",
          "People",
          "Teachers",
          "Workers",
          "Defender",
          "General",
          "Commissioner",
          "Sheriffs" ->
          true;
      default -> false;
    };
  }

  /** Leaves out a title, an article or a sentence's first small word at the start. */
  private int withoutLead(int from, int head) {
    int first = from;
    while (first < head
        && (isFunction(first)
            || isModifier(word(first))
            || isTitleWord(first)
            || word(first).equals("&")
            || isSmallFirst(first))) {
      first++;
    }
    return first;
  }

  /** "Denby-led": says who leads a body and is no part of its name. */
  private static boolean isModifier(String word) {
    return word.endsWith("-led") || word.endsWith("-backed") || word.endsWith("-based");
  }

  private boolean isTitleWord(int i) {
    return Titles.isTitle(word(i))
        && OrganizationHeads.of(word(i)) == null
        && !(i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("POS"));
  }

  private boolean isSmallFirst(int i) {
    return i == 0
        && SmallWords.isSmall(word(i).toLowerCase(Locale.ROOT))
        && !tokens.get(i).tag().startsWith("NNP");
  }

  private boolean isFunction(int i) {
    return switch (tokens.get(i).tag()) {
      case "DT", "IN", "PRP", "PRP$", "CC", "WDT", "WP", "WRB", "RB", "CD" -> true;
      default -> false;
    };
  }

  /** "… of Foreign Affairs and Trade": what follows the head with capitals of its own. */
  private int withComplement(int from, boolean named) {
    int end = from;
    while (end + 1 < tokens.size()) {
      int next = end;
      boolean joins =
          switch (word(next)) {
            case "of", "&" -> true;
            case "for" -> !named || OrganizationHeads.of(word(next - 1)) != null;
            case "and" -> end > from;
            default -> false;
          };
      if (!joins) {
        break;
      }
      next++;
      if (word(next).equals("the")) {
        next++;
      }
      int last = LostCommas.end(labelled, next);
      boolean otherName = word(end).equals("and") && OrganizationHeads.of(word(last - 1)) != null;
      if (last == next || otherName || isPerson(end, next, last)) {
        break;
      }
      end = last;
    }
    return end;
  }

  /** "Party of Ivo Marn" names him; "Observatory for Human Rights" is named for a cause. */
  private boolean isPerson(int joint, int first, int end) {
    boolean cause =
        word(joint).equals("for") && GivenNames.isWoman(word(first) + " " + word(end - 1)) == null;
    return end - first > 1 && !cause && labelled.kindAt(first) == Kind.PERSON;
  }

  /** A head alone with a common word ("City Council") is a name too; "The Church" is none. */
  private boolean named(int first, int end, int head) {
    for (int i = first; i < end; i++) {
      if (i != head && isCapitalized(i)) {
        return !(end - first == 2 && i == 0 && isSmallFirst(0));
      }
    }
    return false;
  }

  private @Nullable Run trimmed(Run run) {
    int first = run.first();
    int end = run.end();
    while (first < end && (isFunction(first) || isDay(word(first)) || isModifier(word(first)))) {
      first++;
    }
    for (int i = first; i + 1 < end; i++) {
      if (isTitleWord(i)
          && Shape.isCapitalized(word(i + 1))
          && OrganizationHeads.of(word(i + 1)) == null) {
        end = i;
      }
    }
    end = beforeBracket(first, end);
    while (end > first && !Shape.isWord(word(end - 1))) {
      end--;
    }
    if (first == end || !isCapitalized(first) && end - first == 1 || isText(end)) {
      return null;
    }
    boolean place = end - first > 1 && PlaceHeads.after(word(end - 1)) != null;
    boolean common =
        end - first == 1 && (isNoName(first) || abbreviatesSmall(first))
            || place && end - first < 4;
    boolean numbered = NoPeople.isProject(word(first - 1), word(first), word(end - 1));
    return common || numbered || isUnknownPair(first, end)
        ? null
        : new Run(first, end, Kind.ORGANIZATION);
  }

  /** "Denby Water Union (DWU": the name ends before a bracket that it does not close. */
  private int beforeBracket(int first, int end) {
    int open = end - 2;
    return open > first && word(open).equals("(") ? open : end;
  }

  /** "Misuse of Kites Act": the name of a law or a treaty. */
  private boolean isText(int end) {
    int last = end;
    if (word(end).equals("of") || word(end).equals("on")) {
      last++;
      while (isCapitalized(last) || word(last).equals("and")) {
        last++;
      }
    }
    return NoPeople.isThing(word(end - 1)) || NoPeople.isThing(word(last - 1));
  }

  /** "liquefied gas (LG)": an abbreviation of words that are no name. */
  private boolean abbreviatesSmall(int i) {
    return word(i - 1).equals("(") && word(i + 1).equals(")") && Shape.isSmall(word(i - 2));
  }

  /** Two words with an age beside them are a person, whatever the tagger says. */
  private boolean isUnknownPair(int first, int end) {
    if (end - first < 2 || OrganizationHeads.of(word(end - 1)) != null) {
      return false;
    }
    boolean before = word(first - 1).endsWith("-year-old") || word(first - 1).equals("old");
    boolean behind =
        word(end).equals(",") && PersonNames.isAge(word(end + 1)) && isAgeEnd(word(end + 2));
    return before || behind || word(first).endsWith("-year-old") || isPersonsVerb(end);
  }

  private static boolean isAgeEnd(String word) {
    return word.equals(",") || word.equals(";") || word.equals(".") || word.equals("and");
  }

  /** "… who died", "… was pronounced dead": said of people only. */
  private boolean isPersonsVerb(int i) {
    boolean was = word(i).equals("was") || word(i).equals("were");
    return switch (word(was ? i + 1 : i)) {
      case "died", "shot", "arrested", "killed", "pronounced", "convicted", "wounded", "born" ->
          was || word(i).equals("died");
      default -> false;
    };
  }

  private boolean isNoName(int i) {
    String word = word(i);
    return word.length() < 2
        || !isAcronym(word) && SmallWords.isSmall(word.toLowerCase(Locale.ROOT))
        || Demonyms.shipped().country(word) != null
        || isCountry(word);
  }

  private static boolean isCountry(String word) {
    List<Toponym> named = Gazetteer.shipped().named(word);
    return !named.isEmpty() && named.getFirst().kind() == Toponym.Kind.COUNTRY;
  }

  static boolean isAcronym(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        letters++;
      } else if (c != '.' && c != '-' && c != '&' && !Character.isDigit(c)) {
        return false;
      }
    }
    return letters > 1 && letters < 8;
  }

  // ---- words

  private String word(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
  }

  private boolean isCapitalized(int i) {
    return !word(i).isEmpty() && Character.isUpperCase(word(i).charAt(0));
  }

  static boolean isDay(String word) {
    return switch (word) {
      case "Jan.",
          "Feb.",
          "Mar.",
          "Apr.",
          "Aug.",
          "Sept.",
          "Sep.",
          "Oct.",
          "Nov.",
          "Dec.",
          "Mon",
          "Tue",
          "Wed",
          "Thu",
          "Fri",
          "Sat",
          "Sun",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December" ->
          true;
      default -> false;
    };
  }
}
