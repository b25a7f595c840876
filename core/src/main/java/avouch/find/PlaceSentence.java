package avouch.find;

import avouch.find.NameLabels.Kind;
import avouch.find.NameLabels.Labelled;
import avouch.find.NameLabels.Run;
import avouch.language.Gazetteer;
import avouch.language.SmallWords;
import avouch.language.Toponym;
import avouch.model.Sentence.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One sentence as the finders of places read it: words, labels, people, known names, votes. */
final class PlaceSentence {
  private static final Gazetteer GAZETTEER = Gazetteer.shipped();

  private final Labelled labelled;
  private final List<Token> tokens;
  private final KnownNames known;
  private final List<Run> people;
  private final Map<String, Integer> places;

  PlaceSentence(
      Labelled labelled, KnownNames known, List<Run> people, Map<String, Integer> places) {
    this.labelled = labelled;
    this.known = known;
    this.people = people;
    this.places = places;
    tokens = labelled.sentence().tokens();
  }

  Labelled labels() {
    return labelled;
  }

  List<Token> tokens() {
    return tokens;
  }

  KnownNames known() {
    return known;
  }

  boolean allCommon(int first, int end) {
    for (int i = first; i < end; i++) {
      if (!isCommon(i)) {
        return false;
      }
    }
    return true;
  }

  boolean isCommon(int i) {
    return SmallWords.isSmall(word(i).toLowerCase(Locale.ROOT));
  }

  /** What the report's sentences say for the words of a run being a place. */
  int vote(PlaceRun run) {
    return places.getOrDefault(words(run.first(), run.end()), 0);
  }

  boolean nameBeside(int i) {
    return i > 0 && isPlainName(i - 1) || i + 1 < tokens.size() && isPlainName(i + 1);
  }

  private boolean isPlainName(int i) {
    return tokens.get(i).isName() && Shape.isCapitalized(word(i)) && !Titles.isTitle(word(i));
  }

  PlaceRun run(int first, int end, PlaceHeads.@Nullable Head head) {
    String counties = head == null ? listedAs(end) : null;
    if (counties != null) {
      PlaceRun run = plainRun(first, end, PlaceHeads.Head.REGION);
      String name = run.name() + counties;
      boolean known = GAZETTEER.knows(name);
      return known ? new PlaceRun(first, end, name, true, run.head(), run.qualifier(), 0) : run;
    }
    return plainRun(first, end, head);
  }

  /** What closes a list of names: " County" in "Marlow, Denby and Ashford counties". */
  private @Nullable String listedAs(int end) {
    int i = end;
    while (i < end + 16
        && (Shape.isCapitalized(word(i)) || word(i).equals(",") || word(i).equals("and"))) {
      i++;
    }
    return switch (word(i)) {
      case "counties" -> " County";
      case "county" -> i == end ? " County" : null;
      case "parishes" -> " Parish";
      case "townships" -> " Township";
      case "provinces" -> " Province";
      case "districts" -> " District";
      default -> null;
    };
  }

  /** Whether a street is named without a word for it: "the 300 block of Denby". */
  boolean isStreetAt(int i) {
    int of = i - 1;
    while (of > i - 6 && (Shape.isCapitalized(word(of)) || word(of).equals("and"))) {
      of--;
    }
    return word(of).equals("of")
        && switch (word(of - 1)) {
          case "block", "blocks", "corner", "intersection", "junction" -> true;
          default -> false;
        };
  }

  private PlaceRun plainRun(int first, int end, PlaceHeads.@Nullable Head head) {
    String words = words(first, end);
    boolean known = GAZETTEER.knows(words) || isState(words);
    Toponym qualifier =
        isListed(first, end) && isRegion(words) ? null : Qualifiers.behind(tokens, end);
    PlaceHeads.Head kind =
        head == null && isSaidOfRegions(first, end) ? PlaceHeads.Head.REGION : head;
    return new PlaceRun(first, end, words, known, kind, qualifier, urban(first, end));
  }

  /** Whether a run stands in a list: a comma or "and" before it, or behind what follows it. */
  private boolean isListed(int first, int end) {
    int next = end + 1;
    while (next < tokens.size() && Shape.isCapitalized(word(next))) {
      next++;
    }
    boolean more = word(next).equals(",") || word(next).equals("and");
    return isJoin(word(first - 1)) || more && Shape.isCapitalized(word(next + 1));
  }

  private static boolean isJoin(String word) {
    return word.equals(",") || word.equals("and");
  }

  private static boolean isRegion(String words) {
    return GAZETTEER.named(words).stream()
        .anyMatch(toponym -> toponym.kind() == Toponym.Kind.REGION);
  }

  /** "Denby state", "the province of Denby". */
  private boolean isSaidOfRegions(int first, int end) {
    boolean before = word(first - 1).equals("of") && isKindOfRegion(word(first - 2));
    return before || isKindOfRegion(word(end));
  }

  private static boolean isKindOfRegion(String word) {
    return switch (word) {
      case "state", "states", "province", "provinces", "department", "departments", "prefecture" ->
          true;
      default -> false;
    };
  }

  /** "Denby police", "the mayor of Denby", "400 Ash St., Denby", "Ann Hill, 23, of Denby". */
  private int urban(int first, int end) {
    String before = word(first - 1);
    boolean addressed =
        before.equals(",") && PlaceHeads.after(word(first - 2)) == PlaceHeads.Head.ROAD;
    boolean lived = before.equals(",") || before.equals("of") && word(first - 2).equals(",");
    boolean aged = lived && PersonNames.isAge(word(before.equals("of") ? first - 3 : first - 2));
    boolean governed =
        before.equals("of")
            && switch (word(first - 2)) {
              case "mayor", "Mayor", "city", "City", "town", "suburb" -> true;
              default -> false;
            };
    return addressed || governed ? 2 : Math.max(aged ? 1 : 0, PlaceCues.urban(word(end)));
  }

  String words(int first, int end) {
    StringBuilder name = new StringBuilder(word(first));
    for (int i = first + 1; i < end; i++) {
      Qualifiers.append(tokens, name, i);
    }
    return PlaceNames.plain(name.toString());
  }

  boolean labelled(int first, int end, Kind kind) {
    for (Run run : labelled.runs()) {
      if (run.kind() == kind && run.first() < end && first < run.end()) {
        return true;
      }
    }
    return false;
  }

  String word(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
  }

  @Nullable Run personAt(int i) {
    for (Run person : people) {
      if (person.first() <= i && i < person.end()) {
        return person;
      }
    }
    return null;
  }

  boolean isTitled(int i) {
    return Titles.isTitle(word(i)) && labelled.kindAt(i) != Kind.PLACE;
  }

  static boolean isState(String words) {
    return words.endsWith(".") && GAZETTEER.state(words) != null;
  }
}
