package avouch.find;

import avouch.find.NameLabels.Kind;
import avouch.find.NameLabels.Labelled;
import avouch.find.NameLabels.Run;
import avouch.language.Gazetteer;
import avouch.language.Toponym;
import avouch.model.Sentence.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a report's sentences vote on which of the names that the gazetteer knows are used as places,
 * whatever the name tagger took them for.
 */
final class PlaceVote {
  private static final int TOWN = 15_000;
  private static final int CITY = 100_000;

  /** The most that one sentence can say for or against a name. */
  private static final int MOST = 6;

  private final Map<String, Integer> votes = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();

  private PlaceVote() {}

  /** The vote of a report's sentences; the known names of each stand in the same order. */
  static PlaceVote of(List<Labelled> sentences, List<KnownNames> known) {
    PlaceVote vote = new PlaceVote();
    for (Labelled labelled : sentences) {
      for (Run run : labelled.runs()) {
        vote.noteSurname(labelled, run);
      }
    }
    for (int s = 0; s < sentences.size(); s++) {
      if (!sentences.get(s).shouted()) {
        vote.count(sentences.get(s), known.get(s));
      }
    }
    return vote;
  }

  private void noteSurname(Labelled labelled, Run run) {
    List<Token> tokens = labelled.sentence().tokens();
    boolean several = run.end() - run.first() > 1;
    if (run.kind() == Kind.PERSON && several && !Gazetteer.shipped().knows(words(tokens, run))) {
      surnames.add(tokens.get(run.end() - 1).text());
    }
  }

  private void count(Labelled labelled, KnownNames known) {
    List<Token> tokens = labelled.sentence().tokens();
    int i = 0;
    while (i < tokens.size()) {
      int end = known.longest(i, tokens.size());
      Run at = labelled.runAt(i);
      if (end == i && at != null && at.kind() == Kind.PLACE && at.first() == i) {
        end = at.end();
      }
      if (end == i) {
        i++;
        continue;
      }
      Run run = new Run(i, end, Kind.PLACE);
      Run name = labelled.runOver(run);
      if (name == null || name.kind() != Kind.PERSON || name.end() <= end) {
        count(labelled, tokens, run, name);
        i = end;
      } else if (name.first() == i && isTitleOrCue(tokens.get(end).text())) {
        count(labelled, tokens, run, null);
        i = end;
      } else {
        i = name.end();
      }
    }
  }

  /** "Marlow Mayor Ann Hill": the tagger takes the place into the person's name. */
  private static boolean isTitleOrCue(String word) {
    return Titles.isTitle(word) || PlaceCues.after(word) > 0;
  }

  private void count(Labelled labelled, List<Token> tokens, Run run, @Nullable Run name) {
    String words = words(tokens, run);
    int vote = labelled(run, name) + before(tokens, labelled, run, words) + after(tokens, run);
    vote += beside(labelled, tokens, run) + dateline(tokens, run);
    if (isPersonal(tokens, run)) {
      vote -= 5;
    }
    if (surnames.contains(words)) {
      vote -= 2;
    }
    int first = size(words) - (surnames.contains(words) ? 4 : 0);
    int seen = votes.getOrDefault(words, first);
    votes.put(words, seen + Math.clamp(vote, -MOST, MOST));
  }

  /** "DENBY --", "DENBY, Ohio (AP) -": capitals at the start of a sentence, a dash behind them. */
  private static int dateline(List<Token> tokens, Run run) {
    if (run.first() > 0 || run.end() >= tokens.size() || !isCapitals(tokens.getFirst().text())) {
      return 0;
    }
    return switch (tokens.get(run.end()).text()) {
      case "--", "-", ":", "," -> 5;
      default -> 0;
    };
  }

  private static boolean isCapitals(String word) {
    return word.length() > 2 && Shape.isUpperCase(word);
  }

  /** What the tagger takes the name for, alone or as part of a longer one. */
  private static int labelled(Run run, @Nullable Run name) {
    if (name == null) {
      return 0;
    }
    boolean same = name.first() == run.first() && name.end() == run.end();
    return switch (name.kind()) {
      case PLACE -> 2;
      case PERSON -> -2;
      case ORGANIZATION -> same ? 0 : name.first() == run.first() ? 1 : -1;
      case OTHER -> 0;
    };
  }

  /** What the name itself says: a great place, a town, several words that are no common ones. */
  private int size(String words) {
    return sizes.computeIfAbsent(words, PlaceVote::sizeOf);
  }

  private static int sizeOf(String words) {
    if (isGreatPlace(words)) {
      return 3;
    }
    List<Toponym> named = Gazetteer.shipped().named(words);
    if (named.isEmpty()) {
      return 0;
    }
    long people = named.getFirst().population();
    int town = people > CITY ? 2 : people > TOWN ? 1 : 0;
    int formed = words.indexOf(' ') > 0 ? 1 : PlaceCues.ending(words);
    return town + formed;
  }

  /** What the word before says: "in" a place, "to" a place or a person. */
  private int before(List<Token> tokens, Labelled labelled, Run run, String words) {
    int first = run.first();
    if (first == 0) {
      return 0;
    }
    String before = tokens.get(first - 1).text();
    if (before.equals("of") && first > 1) {
      Run other = labelled.runAt(first - 2);
      boolean person = other != null && other.kind() == Kind.PERSON;
      return person || isAge(tokens, first - 3)
          ? 4
          : PlaceCues.beforeOf(tokens.get(first - 2).text());
    }
    if (before.equals(",") && isAge(tokens, first - 2)) {
      return isEnd(tokens, run.end()) ? 4 : 0;
    }
    int vote = PlaceCues.before(before);
    boolean owner = run.end() < tokens.size() && tokens.get(run.end()).text().equals("'s");
    return owner && size(words) < 3 ? Math.min(vote, 1) : vote;
  }

  /** An age between commas, or before "of": "Marlow, 23, of Denby", "Marlow, 23, Denby". */
  private static boolean isAge(List<Token> tokens, int i) {
    if (i < 2) {
      return false;
    }
    int age = tokens.get(i).text().equals(",") ? i - 1 : i;
    return PersonNames.isAge(tokens.get(age).text()) && tokens.get(age - 1).text().equals(",");
  }

  private static boolean isEnd(List<Token> tokens, int i) {
    return i == tokens.size()
        || switch (tokens.get(i).text()) {
          case ",", ".", ";", "and" -> true;
          default -> false;
        };
  }

  private static int after(List<Token> tokens, Run run) {
    if (run.end() == tokens.size()) {
      return 0;
    }
    Token next = tokens.get(run.end());
    boolean numbered = next.tag().equals("CD") && next.text().length() < 4;
    return numbered ? -3 : PlaceCues.after(next.text());
  }

  /** A title before, or an age or a verb of saying after. */
  private static boolean isPersonal(List<Token> tokens, Run run) {
    if (run.first() > 0 && Titles.isTitle(tokens.get(run.first() - 1).text())) {
      return !tokens.get(run.first() - 1).text().equals("Attorney");
    }
    int end = run.end();
    if (end + 1 >= tokens.size()) {
      return false;
    }
    String next = tokens.get(end).text();
    boolean age = next.equals(",") && PersonNames.isAge(tokens.get(end + 1).text());
    return age
        || switch (next) {
          case "said", "told", "says", "who", "added", "testified", "wrote" -> true;
          default -> false;
        };
  }

  /** A place beside it in a list, or the state or country that it lies in. */
  private int beside(Labelled labelled, List<Token> tokens, Run run) {
    int vote = 0;
    for (Run other : labelled.runs()) {
      int gap = other.first() - run.end();
      boolean comma = gap == 1 && tokens.get(run.end()).text().equals(",");
      if (comma && isWide(words(tokens, other))) {
        vote += 5;
      }
      int before = run.first() - other.end();
      boolean joined =
          (before == 1 || before == 2 && tokens.get(other.end()).text().equals(","))
              && isJoiner(tokens.get(run.first() - 1).text());
      if (other.kind() == Kind.PLACE
          && (joined || gap == 1 && isJoiner(tokens.get(run.end()).text()))) {
        vote += 2;
      }
    }
    return vote;
  }

  private static boolean isJoiner(String word) {
    return word.equals("and") || word.equals("or") || word.equals(",");
  }

  private static boolean isWide(String words) {
    if (Gazetteer.shipped().state(words) != null) {
      return true;
    }
    List<Toponym> named = Gazetteer.shipped().named(words);
    return !named.isEmpty()
        && (named.getFirst().kind() == Toponym.Kind.COUNTRY
            || named.getFirst().kind() == Toponym.Kind.REGION);
  }

  /** A country, continent, populous region or city that everybody knows. */
  static boolean isGreatPlace(String words) {
    List<Toponym> named = PlaceSenses.named(words);
    if (named.isEmpty()) {
      return false;
    }
    Toponym first = named.getFirst();
    return switch (first.kind()) {
      case COUNTRY -> true;
      case REGION -> first.population() > 500_000;
      case SETTLEMENT -> first.population() > 300_000;
      case AREA -> !first.feature().equals("ADM2");
    };
  }

  /** The names that are used as places, and by how much. */
  Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    votes.forEach(
        (name, vote) -> {
          if (vote > 0) {
            places.put(name, vote);
          }
        });
    return places;
  }

  /** A sentence with its runs that are places labelled so. */
  Labelled corrected(Labelled labelled) {
    List<Run> runs = new ArrayList<>(labelled.runs().size());
    List<Token> tokens = labelled.sentence().tokens();
    for (Run run : labelled.runs()) {
      Run bare = withoutArticle(tokens, run);
      boolean place =
          run.kind() != Kind.PLACE
              && votes.getOrDefault(words(tokens, bare), 0) > 0
              && !isPersonal(tokens, run);
      runs.add(place ? new Run(bare.first(), bare.end(), Kind.PLACE) : run);
    }
    return new Labelled(labelled.sentence(), runs, labelled.shouted());
  }

  private static Run withoutArticle(List<Token> tokens, Run run) {
    boolean article =
        run.end() - run.first() > 1 && tokens.get(run.first()).text().equalsIgnoreCase("the");
    return article ? new Run(run.first() + 1, run.end(), run.kind()) : run;
  }

  private static String words(List<Token> tokens, Run run) {
    if (run.end() - run.first() == 1) {
      return PlaceNames.plain(tokens.get(run.first()).text());
    }
    StringBuilder words = new StringBuilder(tokens.get(run.first()).text());
    for (int i = run.first() + 1; i < run.end(); i++) {
      Qualifiers.append(tokens, words, i);
    }
    return PlaceNames.plain(words.toString());
  }
}
