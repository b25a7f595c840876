package avouch.find;

import avouch.find.NameLabels.Kind;
import avouch.find.NameLabels.Labelled;
import avouch.find.NameLabels.Run;
import avouch.language.Demonyms;
import avouch.language.Gazetteer;
import avouch.language.Toponym;
import avouch.model.Sentence.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the runs of tokens in one sentence that may be place names. */
final class PlaceRuns {
  private static final int LONGEST = 6;
  private static final Gazetteer GAZETTEER = Gazetteer.shipped();

  private final Labelled labelled;
  private final List<Token> tokens;
  private final List<Run> people;
  private final Set<String> places;

  private PlaceRuns(Labelled labelled, List<Run> people, Set<String> places) {
    this.labelled = labelled;
    this.people = people;
    this.places = places;
    tokens = labelled.sentence().tokens();
  }

  /**
   * A run that may be a place name.
   *
   * @param first first token
   * @param end the token after the last
   * @param name the words as printed
   * @param known whether the gazetteer has it
   * @param head what the word for a kind of place in it says, if there is one
   * @param sure whether the words around it leave little doubt
   * @param qualifier the state or country written behind it ("Springfield, Illinois"), if any
   */
  record PlaceRun(
      int first,
      int end,
      String name,
      boolean known,
      PlaceHeads.@Nullable Head head,
      boolean sure,
      @Nullable Toponym qualifier) {}

  /** The runs in order, none overlapping; people's names are left out. */
  static List<PlaceRun> in(Labelled labelled, List<Run> people, Set<String> places) {
    PlaceRuns runs = new PlaceRuns(labelled, people, places);
    List<PlaceRun> found = new ArrayList<>();
    int i = 0;
    while (i < runs.tokens.size()) {
      PlaceRun run = runs.mayStart(i) ? runs.at(i) : null;
      if (run != null) {
        found.add(run);
      }
      i = run == null ? i + 1 : run.end();
    }
    return found;
  }

  private boolean mayStart(int i) {
    return Shape.isCapitalized(word(i))
        && !OrganizationNames.isDay(word(i))
        && personAt(i) == null
        && !isTitleBeforePerson(i)
        && !isArticle(i);
  }

  private boolean isTitleBeforePerson(int i) {
    return i + 1 < tokens.size() && Titles.isTitle(word(i)) && personAt(i + 1) != null;
  }

  /** "The" belongs to a name only where the name is none without it: "The Hague". */
  private boolean isArticle(int i) {
    return word(i).equals("The") && (i == 0 || GAZETTEER.knows(word(i + 1)));
  }

  private @Nullable Run personAt(int i) {
    for (Run person : people) {
      if (person.first() <= i && i < person.end()) {
        return person;
      }
    }
    return null;
  }

  private @Nullable PlaceRun at(int i) {
    PlaceRun headed = headed(i);
    int longest = longestKnown(i);
    if (headed != null && headed.end() >= longest) {
      return headed;
    }
    if (longest > i) {
      return known(i, longest);
    }
    return labelledOnly(i);
  }

  // ---- with a word for a kind of place

  /** "Marlow County", "Lake Marlow", "Highway 95". */
  private @Nullable PlaceRun headed(int i) {
    PlaceHeads.Head before = PlaceHeads.before(word(i));
    if (before != null && i + 1 < tokens.size()) {
      boolean road = before == PlaceHeads.Head.ROAD;
      boolean fits =
          road
              ? tokens.get(i + 1).tag().equals("CD") && word(i + 1).length() < 5
              : Shape.isCapitalized(word(i + 1)) && !isTitled(i + 1) && personAt(i + 1) == null;
      if (fits) {
        return run(i, i + 2, before, true);
      }
    }
    int end = i;
    while (end < tokens.size() && end - i < LONGEST && isNamePart(end)) {
      end++;
      PlaceHeads.Head head = end < tokens.size() ? PlaceHeads.after(word(end)) : null;
      boolean longer = end + 1 < tokens.size() && PlaceHeads.after(word(end + 1)) != null;
      if (head != null && !longer && personAt(end) == null && isRealHead(i, end)) {
        return run(i, end + 1, head, true);
      }
    }
    return null;
  }

  /** A head counts when a name stands before it: "the County" and "Main Street" differ in that. */
  private boolean isRealHead(int i, int head) {
    boolean vague = word(head).equals("District") || word(head).equals("Territory");
    if (vague && labelled.kindAt(i) != Kind.PLACE && !GAZETTEER.knows(word(i))) {
      return false;
    }
    boolean onlyCommon = i == 0 && head == 1 && isCommon(i) && labelled.kindAt(i) != Kind.PLACE;
    return !onlyCommon && !isTitled(i);
  }

  private boolean isTitled(int i) {
    return Titles.isTitle(word(i)) && labelled.kindAt(i) != Kind.PLACE;
  }

  private boolean isNamePart(int i) {
    String word = word(i);
    return personAt(i) == null
        && (Shape.isCapitalized(word) || isOrdinal(word))
        && !OrganizationNames.isDay(word);
  }

  private static boolean isOrdinal(String word) {
    return word.length() > 2
        && Character.isDigit(word.charAt(0))
        && (word.endsWith("th")
            || word.endsWith("st")
            || word.endsWith("nd")
            || word.endsWith("rd"));
  }

  // ---- by the gazetteer

  /** Token after the longest name that the gazetteer knows from {@code i}; {@code i} if none. */
  private int longestKnown(int i) {
    StringBuilder name = new StringBuilder(word(i));
    int best = known(name, i + 1) ? i + 1 : i;
    int end = i + 1;
    while (end < tokens.size() && end - i < LONGEST && joins(end)) {
      Qualifiers.append(tokens, name, end);
      if (!GAZETTEER.begins(name.toString())) {
        break;
      }
      end++;
      if (Shape.isCapitalized(word(end - 1)) && known(name, end)) {
        best = end;
      }
    }
    return best;
  }

  private boolean joins(int i) {
    if (personAt(i) != null) {
      return false;
    }
    if (Shape.isCapitalized(word(i)) || word(i).equals("'s") || word(i).equals("'")) {
      return true;
    }
    return switch (word(i)) {
      case "of", "the", "and", "de", "la", "del", "do", "da", "es", "el", "al", "-", "on", "upon" ->
          i + 1 < tokens.size();
      default -> false;
    };
  }

  private boolean known(StringBuilder name, int end) {
    String words = name.toString();
    if (end < tokens.size() && isState(words) && tokens.get(end - 1).text().endsWith(".")) {
      return true;
    }
    return words.length() > 1 && GAZETTEER.knows(words);
  }

  private static boolean isState(String words) {
    return words.endsWith(".") && GAZETTEER.state(words) != null;
  }

  private @Nullable PlaceRun known(int i, int end) {
    boolean several = end - i > 1;
    if (several) {
      return allCommon(i, end) && !labelled(i, end, Kind.PLACE) ? null : run(i, end, null, true);
    }
    PlaceRun run = run(i, end, null, false);
    return isPlace(i, run) ? run : null;
  }

  private boolean allCommon(int first, int end) {
    for (int i = first; i < end; i++) {
      if (!isCommon(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isCommon(int i) {
    return SmallWords.isSmall(word(i).toLowerCase(Locale.ROOT));
  }

  /** Whether a single word that the gazetteer knows is used as a place here. */
  private boolean isPlace(int i, PlaceRun run) {
    if (neverAlone(i)
        || demonym(i) != null && run.qualifier() == null
        || isCommon(i) && nameBeside(i)) {
      return false;
    }
    if (run.qualifier() != null || labelled(i, i + 1, Kind.PLACE)) {
      return !(isCommon(i) && i == 0 && run.qualifier() == null);
    }
    if (isCommon(i) || labelled.shouted() && isTitled(i)) {
      return false;
    }
    if (OrganizationNames.isAcronym(word(i))) {
      return PlaceVote.isGreatPlace(run.name()) || isState(run.name());
    }
    Kind kind = labelled.kindAt(i);
    boolean alone = !nameBeside(i);
    if (places.contains(run.name())) {
      return kind != Kind.PERSON;
    }
    if (kind == Kind.ORGANIZATION) {
      return PlaceVote.isGreatPlace(run.name());
    }
    return PlaceVote.isGreatPlace(run.name()) && (kind != Kind.PERSON || alone)
        || alone && kind != Kind.PERSON && afterPlacePreposition(i);
  }

  /** Words that are parts of many place names and none by themselves. */
  private boolean neverAlone(int i) {
    return switch (word(i)) {
      case "North",
          "South",
          "East",
          "West",
          "Northern",
          "Southern",
          "Eastern",
          "Western",
          "Central",
          "City",
          "Hall",
          "House",
          "Federal",
          "Federation",
          "Lake",
          "Mount",
          "Fort",
          "Port",
          "Park",
          "New",
          "Great",
          "San",
          "Saint",
          "Santa",
          "St.",
          "Los",
          "Las",
          "El",
          "La",
          "Abu",
          "Al",
          "Home",
          "Spring",
          "Road",
          "Street",
          "Union",
          "Republic",
          "Capitol",
          "Ministry",
          "Police",
          "Airport",
          "University",
          "National",
          "Hospital" ->
          true;
      default -> word(i).length() < 2;
    };
  }

  private boolean nameBeside(int i) {
    return i > 0 && isPlainName(i - 1) || i + 1 < tokens.size() && isPlainName(i + 1);
  }

  private boolean isPlainName(int i) {
    return tokens.get(i).isName() && Shape.isCapitalized(word(i)) && !Titles.isTitle(word(i));
  }

  private boolean afterPlacePreposition(int i) {
    return switch (word(i - 1)) {
      case "in",
          "In",
          "near",
          "from",
          "outside",
          "across",
          "at",
          "to",
          "of",
          "around",
          "toward",
          "towards" ->
          true;
      default -> false;
    };
  }

  // ---- by the tagger alone

  /** A run that only the tagger takes for a place. */
  private @Nullable PlaceRun labelledOnly(int i) {
    for (Run run : labelled.runs()) {
      if (run.first() == i && run.kind() == Kind.PLACE && Shape.isCapitalized(word(i))) {
        int end = run.end();
        while (end > i && !Shape.isWord(word(end - 1))) {
          end--;
        }
        boolean people = end == i || personAt(end - 1) != null || demonym(i) != null;
        boolean common = end - i == 1 && (isCommon(i) || labelled.shouted());
        boolean alone = end - i == 1 && (neverAlone(i) || nameBeside(i));
        boolean sure =
            !word(i - 1).equals("to") && !word(i - 1).equals("of") && afterPlacePreposition(i)
                || Qualifiers.behind(tokens, end) != null;
        return people || common || alone || !sure ? null : run(i, end, null, true);
      }
    }
    return null;
  }

  @Nullable String demonym(int i) {
    return Demonyms.shipped().country(word(i));
  }

  // ---- what the run carries

  private PlaceRun run(int first, int end, PlaceHeads.@Nullable Head head, boolean sure) {
    StringBuilder name = new StringBuilder(word(first));
    for (int i = first + 1; i < end; i++) {
      Qualifiers.append(tokens, name, i);
    }
    String words = name.toString();
    boolean known = GAZETTEER.knows(words) || isState(words);
    return new PlaceRun(first, end, words, known, head, sure, Qualifiers.behind(tokens, end));
  }

  private boolean labelled(int first, int end, Kind kind) {
    for (Run run : labelled.runs()) {
      if (run.kind() == kind && run.first() < end && first < run.end()) {
        return true;
      }
    }
    return false;
  }

  private String word(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
  }
}
