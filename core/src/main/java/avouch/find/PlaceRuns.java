package avouch.find;

import avouch.find.NameLabels.Kind;
import avouch.find.NameLabels.Labelled;
import avouch.find.NameLabels.Run;
import avouch.language.Demonyms;
import avouch.language.Gazetteer;
import avouch.model.Sentence.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the runs of tokens in one sentence that may be place names. */
final class PlaceRuns {
  /** What a vote must exceed for an unlabelled name, one beside another, and a common word. */
  private static final int POSSIBLE = 2;

  private static final int LIKELY = 5;
  private static final int COMMON = 5;
  private static final Gazetteer GAZETTEER = Gazetteer.shipped();

  private final PlaceSentence sentence;
  private final HeadedRuns headed;
  private final Labelled labelled;
  private final List<Token> tokens;
  private final KnownNames known;

  private PlaceRuns(PlaceSentence sentence) {
    this.sentence = sentence;
    headed = new HeadedRuns(sentence);
    labelled = sentence.labels();
    tokens = sentence.tokens();
    known = sentence.known();
  }

  /** The runs in order, none overlapping; people's names are left out. */
  static List<PlaceRun> in(PlaceSentence sentence) {
    PlaceRuns runs = new PlaceRuns(sentence);
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
    return Shape.isCapitalized(sentence.word(i))
        && !OrganizationNames.isDay(sentence.word(i))
        && (sentence.personAt(i) == null || isPlaceBeforeTitle(i))
        && !isTitleBeforePerson(i)
        && !isArticle(i)
        && !isKindOf(i);
  }

  /** "City of Marlow": the name is what follows. */
  private boolean isKindOf(int i) {
    return sentence.word(i + 1).equals("of")
        && switch (sentence.word(i)) {
          case "City", "Town", "Village", "Borough", "Township", "County" ->
              known.longest(i + 2 < tokens.size() ? i + 2 : i, tokens.size()) > i + 2;
          default -> false;
        };
  }

  /** "Marlow County Auditor Ann Hill": a place that the tagger took into a person's name. */
  private boolean isPlaceBeforeTitle(int i) {
    Run person = sentence.personAt(i);
    if (person == null || person.first() != i) {
      return false;
    }
    int end = known.longest(i, person.end());
    if (end == i || end + 1 >= person.end()) {
      return false;
    }
    return sentence.word(end - 1).equals("County")
        || PlaceCues.after(sentence.word(end)) > 0
        || Titles.isTitle(sentence.word(end)) && sentence.vote(sentence.run(i, end, null)) > 0;
  }

  private boolean isTitleBeforePerson(int i) {
    return i + 1 < tokens.size()
        && Titles.isTitle(sentence.word(i))
        && sentence.personAt(i + 1) != null;
  }

  /** "The" belongs to a name only where the name is none without it: "The Hague". */
  private boolean isArticle(int i) {
    return sentence.word(i).equals("The") && (i == 0 || GAZETTEER.knows(sentence.word(i + 1)));
  }

  private @Nullable PlaceRun at(int i) {
    PlaceRun byHead = headed.at(i);
    int longest = longestKnown(i);
    int told = ToldPlaces.end(sentence, i);
    if (told > i && told > longest && (byHead == null || told > byHead.end())) {
      return sentence.run(i, told, null);
    }
    if (byHead != null && byHead.end() >= longest) {
      return byHead;
    }
    if (sentence.isStreetAt(i)) {
      return null;
    }
    return longest > i ? known(i, longest) : labelledOnly(i);
  }

  // ---- by the gazetteer

  /** Token after the longest name that the gazetteer knows from {@code i}; {@code i} if none. */
  private int longestKnown(int i) {
    Run person = sentence.personAt(i);
    int limit = person == null ? i : person.end();
    while (limit < tokens.size() && sentence.personAt(limit) == null) {
      limit++;
    }
    return known.longest(i, limit);
  }

  private @Nullable PlaceRun known(int i, int longest) {
    int end = withoutCity(i, longest);
    boolean several = end - i > 1;
    if (several) {
      PlaceRun run = sentence.run(i, end, null);
      return isPlace(i, end, run) ? run : null;
    }
    PlaceRun run = sentence.run(i, end, null);
    return isPlace(i, run) ? run : null;
  }

  /** "Marlow City Council": the city's council, where no place is called "Marlow City" first. */
  private int withoutCity(int i, int end) {
    boolean city =
        end - i > 1
            && sentence.word(end - 1).equals("City")
            && known.longest(i, end - 1) == end - 1
            && OrganizationHeads.of(sentence.word(end)) != null;
    return city && !isMainName(i, end) ? end - 1 : end;
  }

  private boolean isMainName(int i, int end) {
    String words = sentence.run(i, end, null).name();
    return GAZETTEER.named(words).getFirst().name().equals(words);
  }

  /** Whether several words that the gazetteer knows are used as a place here. */
  private boolean isPlace(int first, int end, PlaceRun run) {
    int vote = sentence.vote(run);
    if (run.qualifier() != null || PlaceVote.isGreatPlace(run.name())) {
      return true;
    }
    if (sentence.allCommon(first, end)) {
      return sentence.labelled(first, end, Kind.PLACE) && vote > COMMON;
    }
    return labelled.shouted() || vote > 0;
  }

  /** Whether a single word that the gazetteer knows is used as a place here. */
  private boolean isPlace(int i, PlaceRun run) {
    boolean qualified = run.qualifier() != null;
    if (neverAlone(i)
        || demonym(i) != null && !qualified
        || sentence.isCommon(i) && sentence.nameBeside(i) && !isAbbreviation(i)
        || PlaceCues.after(sentence.word(i + 1)) < 0) {
      return false;
    }
    int vote = sentence.vote(run);
    if (isAbbreviation(i)) {
      return GAZETTEER.abbreviates(run.name()) && !sentence.word(i + 1).equals("$");
    }
    if (sentence.isCommon(i)) {
      return vote > COMMON || qualified && i > 0 && labelled.kindAt(i) == Kind.PLACE;
    }
    if (qualified) {
      return true;
    }
    if (labelled.shouted()) {
      return vote > 0 && !sentence.isTitled(i);
    }
    Kind own = labelled.kindAt(i);
    Kind kind = own == Kind.PERSON && sentence.personAt(i) == null ? null : own;
    boolean great = PlaceVote.isGreatPlace(run.name());
    if (kind == null || kind == Kind.OTHER) {
      return vote > (great ? 0 : sentence.nameBeside(i) ? LIKELY : POSSIBLE);
    }
    return switch (kind) {
      case PLACE -> vote > 0;
      case ORGANIZATION -> vote > (great ? 0 : POSSIBLE);
      default -> great && vote > 0 && !sentence.nameBeside(i);
    };
  }

  /** Capitals alone are an abbreviation, which the gazetteer must have as such. */
  private boolean isAbbreviation(int i) {
    return sentence.word(i).length() < 5 && OrganizationNames.isAcronym(sentence.word(i));
  }

  /** Words that are parts of many place names and none by themselves. */
  private boolean neverAlone(int i) {
    return switch (sentence.word(i)) {
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
          "No.",
          "Hospital" ->
          true;
      default -> sentence.word(i).length() < 2;
    };
  }

  // ---- by the tagger alone

  /** A run that only the tagger takes for a place. */
  private @Nullable PlaceRun labelledOnly(int i) {
    for (Run own : labelled.runs()) {
      if (own.first() == i && own.kind() == Kind.PLACE && Shape.isCapitalized(sentence.word(i))) {
        int end = own.end();
        while (end > i && !Shape.isWord(sentence.word(end - 1))) {
          end--;
        }
        boolean people = end == i || sentence.personAt(end - 1) != null || demonym(i) != null;
        boolean common = end - i == 1 && (sentence.isCommon(i) || labelled.shouted());
        boolean alone = end - i == 1 && (neverAlone(i) || sentence.nameBeside(i));
        PlaceRun run = sentence.run(i, end, null);
        boolean sure = sentence.vote(run) > LIKELY || Qualifiers.behind(tokens, end) != null;
        return people || common || alone || !sure ? null : run;
      }
    }
    return null;
  }

  private @Nullable String demonym(int i) {
    return Demonyms.shipped().place(sentence.word(i));
  }
}
