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

/**
 * Lets a report's sentences vote on which of the names that the gazetteer knows are used as places,
 * where the name tagger took them for people or organizations.
 */
final class PlaceVote {
  private final Map<String, Integer> votes = new HashMap<>();
  private final Map<String, Boolean> great = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();

  private PlaceVote() {}

  /** The vote of a report's sentences. */
  static PlaceVote of(List<Labelled> sentences) {
    PlaceVote vote = new PlaceVote();
    for (Labelled labelled : sentences) {
      for (Run run : labelled.runs()) {
        vote.noteSurname(labelled, run);
      }
    }
    for (Labelled labelled : sentences) {
      for (Run run : labelled.runs()) {
        vote.count(labelled, run);
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

  private void count(Labelled labelled, Run run) {
    List<Token> tokens = labelled.sentence().tokens();
    String words = words(tokens, run);
    if (labelled.shouted() || !Gazetteer.shipped().knows(words)) {
      return;
    }
    int vote = votes.containsKey(words) ? 0 : isGreat(words) ? 3 : 0;
    vote += evidence(labelled, tokens, run, words);
    votes.merge(words, vote, Integer::sum);
  }

  private int evidence(Labelled labelled, List<Token> tokens, Run run, String words) {
    int vote =
        switch (run.kind()) {
          case PLACE -> 2;
          case PERSON -> -2;
          case ORGANIZATION, OTHER -> 0;
        };
    vote += before(tokens, run.first());
    if (isPersonal(tokens, run)) {
      vote -= 5;
    }
    if (surnames.contains(words)) {
      vote -= 6;
    }
    return vote + beside(labelled, tokens, run);
  }

  /** What the word before says: "in" a place, "to" a place or a person. */
  private static int before(List<Token> tokens, int first) {
    if (first == 0) {
      return 0;
    }
    return switch (tokens.get(first - 1).lemma()) {
      case "in", "near", "outside", "across", "into", "throughout", "around", "toward", "towards" ->
          4;
      case "of" -> first > 1 && isDirection(tokens.get(first - 2).lemma()) ? 5 : 0;
      case "to", "from", "at" -> 3;
      case "northern", "southern", "eastern", "western", "central", "downtown", "nearby" -> 4;
      default -> 0;
    };
  }

  private static boolean isDirection(String word) {
    return switch (word) {
      case "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "outside",
          "city",
          "town",
          "village",
          "suburb",
          "port",
          "province",
          "state",
          "district",
          "region",
          "island",
          "outskirts",
          "streets",
          "capital" ->
          true;
      default -> false;
    };
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

  private boolean isGreat(String words) {
    return great.computeIfAbsent(words, PlaceVote::isGreatPlace);
  }

  /** A country, continent, populous region or city that everybody knows. */
  static boolean isGreatPlace(String words) {
    List<Toponym> named = Gazetteer.shipped().named(words);
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

  /** The names that are used as places. */
  Set<String> places() {
    Set<String> places = new HashSet<>();
    votes.forEach(
        (name, vote) -> {
          if (vote > 0) {
            places.add(name);
          }
        });
    return places;
  }

  /** A sentence with its runs that are places labelled so. */
  Labelled corrected(Labelled labelled) {
    List<Run> runs = new ArrayList<>(labelled.runs().size());
    List<Token> tokens = labelled.sentence().tokens();
    for (Run run : labelled.runs()) {
      boolean place =
          run.kind() != Kind.PLACE
              && votes.getOrDefault(words(tokens, run), 0) > 0
              && !isPersonal(tokens, run);
      runs.add(place ? new Run(run.first(), run.end(), Kind.PLACE) : run);
    }
    return new Labelled(labelled.sentence(), runs, labelled.shouted());
  }

  private static String words(List<Token> tokens, Run run) {
    if (run.end() - run.first() == 1) {
      return tokens.get(run.first()).text();
    }
    StringBuilder words = new StringBuilder();
    for (int i = run.first(); i < run.end(); i++) {
      boolean gap =
          i > run.first() && tokens.get(i - 1).range().end() < tokens.get(i).range().start();
      words.append(gap ? " " : "").append(tokens.get(i).text());
    }
    return words.toString();
  }
}
