package avouch.find;

import avouch.find.NameLabels.Labelled;
import avouch.find.NameLabels.Run;
import avouch.language.Gazetteer;
import avouch.language.GivenNames;
import avouch.model.Sentence.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells capitalised words that look like a person's name and are none. */
final class NoPeople {
  /** Words for an office that families bear too. */
  private static final Set<String> SURNAMES =
      Set.of(
          "King",
          "Pope",
          "Judge",
          "Dean",
          "Bishop",
          "Major",
          "Prince",
          "Duke",
          "Cardinal",
          "Coach",
          "Marshal",
          "Ranger",
          "Head",
          "Lord",
          "Pastor",
          "Justice",
          "Rector",
          "Don",
          "Provost",
          "Abbott",
          "Chancellor",
          "Chair");

  /** Words that end the name of a place or a body, also where families bear them. */
  private static final Set<String> SITES =
      Set.of("City", "Force", "High", "School", "St", "Prison", "Jail", "Hill", "Point", "Grove");

  /** "Aggravated Battery": charges are often written with capitals. */
  private static final Set<String> CRIMES =
      Set.of(
          "Murder",
          "Manslaughter",
          "Homicide",
          "Assault",
          "Battery",
          "Robbery",
          "Burglary",
          "Arson",
          "Theft",
          "Kidnapping",
          "Endangerment");

  /** Words for several places whose names stand behind "of". */
  private static final Set<String> PLURALS =
      Set.of(
          "neighborhoods",
          "neighbourhoods",
          "districts",
          "towns",
          "villages",
          "cities",
          "suburbs",
          "provinces",
          "quarters");

  /** The words of so long a list at most stand before a name in it. */
  private static final int LIST = 12;

  /** Inhabitants of a city that a name alone may mean. */
  private static final long LARGE = 500_000;

  private NoPeople() {}

  static boolean isNone(Labelled labelled, Run run) {
    List<Token> tokens = labelled.sentence().tokens();
    String last = word(tokens, run.end() - 1);
    boolean single = run.end() - run.first() == 1;
    return endsInOffice(last)
        || isThing(last)
        || CRIMES.contains(last)
        || last.equals("Death") && word(tokens, run.end()).equals("toll")
        || isAmongPlaces(tokens, run)
        || single
            && (last.equals("States")
                || isGarbled(last)
                || isCapital(last) && !isTitled(tokens, run))
        || !single && endsInSite(tokens, run, last)
        || isProject(word(tokens, run.first() - 1), word(tokens, run.first()), last)
        || isBody(labelled, run)
        || isModifier(tokens, run)
        || isPlaceAndCountry(tokens, run)
        || isCutShort(tokens, run);
  }

  /** "The neighbourhoods of Denby and Marlow Quill": one of the places that the plural counts. */
  private static boolean isAmongPlaces(List<Token> tokens, Run run) {
    int i = run.first() - 1;
    while (i > 1 && isListed(word(tokens, i)) && run.first() - i < LIST) {
      i--;
    }
    return word(tokens, i).equals("of") && PLURALS.contains(word(tokens, i - 1));
  }

  /** "… Denby Norway": a town and a country that met where a mark is lost. */
  private static boolean isPlaceAndCountry(List<Token> tokens, Run run) {
    String town = word(tokens, run.first());
    return run.end() - run.first() == 2
        && LostCommas.isCountry(word(tokens, run.first() + 1))
        && Gazetteer.shipped().knows(town)
        && !GivenNames.isGiven(town.toLowerCase(Locale.ROOT));
  }

  private static boolean isListed(String word) {
    return word.equals("and")
        || word.equals(",")
        || word.startsWith("al-")
        || Shape.isCapitalized(word);
  }

  /** "First Schedule", "Denby Palace": what is written, a staff or a house is nobody. */
  static boolean isThing(String last) {
    return switch (last) {
      case "Schedule",
          "Act",
          "Treaty",
          "Bill",
          "Amendment",
          "Constitution",
          "Protocol",
          "Convention",
          "Accord",
          "Accords",
          "Staff",
          "Office",
          "Palace" ->
          true;
      default -> false;
    };
  }

  /** "Nairobi said": the government of a country, where no title stands before the name. */
  private static boolean isCapital(String word) {
    return !word.equals("Washington")
        && Gazetteer.shipped().named(word).stream()
            .anyMatch(place -> place.isCapital() && place.population() > LARGE);
  }

  private static boolean isTitled(List<Token> tokens, Run run) {
    return Titles.isTitle(word(tokens, run.first() - 1));
  }

  /** "Operation Marlow Dawn", "Chapter IX": what is named after its sort. */
  static boolean isProject(String before, String first, String last) {
    boolean numbered = last.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    return before.equals("Operation")
        || numbered
            && switch (first) {
              case "Chapter", "Article", "Title", "Phase", "Part", "Annex", "Section" -> true;
              default -> false;
            };
  }

  /** "The militia Marlow": the word before says that it is a body. */
  static boolean isBody(Labelled labelled, Run run) {
    List<Token> tokens = labelled.sentence().tokens();
    String before = word(tokens, run.first() - 1);
    return run.kind() == NameLabels.Kind.PERSON
        && (isPublished(before)
            || isPublished(word(tokens, run.end())) && !isTitled(tokens, run)
            || run.end() - run.first() == 1
                && switch (before) {
                  case "militia", "party", "faction", "movement", "company", "alliance" -> true;
                  default -> false;
                });
  }

  /** "The daily Gazeta Marn", "the Marn Herald newspaper": who prints or shows. */
  private static boolean isPublished(String word) {
    return switch (word) {
      case "newspaper",
          "daily",
          "weekly",
          "tabloid",
          "magazine",
          "broadcaster",
          "museum",
          "radio",
          "television" ->
          true;
      default -> false;
    };
  }

  /** "Weâ": a word before an apostrophe that was read in the wrong letters. */
  private static boolean isGarbled(String word) {
    return word.length() > 2 && word.endsWith("\u00e2") && word.charAt(word.length() - 2) < 128;
  }

  /** "a Marlow County Sheriff". */
  private static boolean endsInOffice(String last) {
    return Shape.isCapitalized(last) && Titles.isOffice(last) && !SURNAMES.contains(last);
  }

  private static boolean endsInSite(List<Token> tokens, Run run, String last) {
    if (last.equals("Hill") || last.equals("Point") || last.equals("Grove")) {
      String before = word(tokens, run.first() - 1);
      return before.equals("in") || before.equals("at") || before.equals("near");
    }
    return SITES.contains(last);
  }

  /** "a 22-year-old Denby man", "the Marlow supporter": the words say which one. */
  private static boolean isModifier(List<Token> tokens, Run run) {
    int after = run.end();
    if (after >= tokens.size() || !tokens.get(after).tag().matches("NNS?")) {
      return false;
    }
    for (int i = run.first() - 1; i >= Math.max(0, run.first() - 4); i--) {
      String tag = tokens.get(i).tag();
      if (tag.equals("DT") || tag.equals("CD")) {
        return Shape.isSmall(word(tokens, after));
      }
      if (!tag.startsWith("JJ") && !tag.equals("NN") && !tag.startsWith("RB")) {
        return false;
      }
    }
    return false;
  }

  /** "17-year-old Marlow South <b>High School</b> senior": a longer name goes on. */
  private static boolean isCutShort(List<Token> tokens, Run run) {
    String next = word(tokens, run.end());
    return Shape.isCapitalized(next) && SITES.contains(next) || OrganizationHeads.of(next) != null;
  }

  private static String word(List<Token> tokens, int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
  }
}
