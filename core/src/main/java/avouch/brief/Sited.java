package avouch.brief;

import avouch.model.Place;
import java.util.regex.Pattern;

/**
 * How the openings of a story's reports set a town to what they tell: there, near it, or neither,
 * as the games of a city that a winner of them once went to.
 */
enum Sited {
  THERE,
  NEAR,
  ELSEWHERE;

  /** What stands between a preposition and the name. */
  private static final String BETWEEN =
      "(?:(?!outside|beyond|near|towards?)[\\p{L}\\p{N}’'-]+\\s+){0,4}?";

  /** Behind a name: it is part of another. */
  private static final String NO_PART =
      "(?!\\s+(?:\\d|(?:\\p{Lu}[\\p{L}-]+\\s+){0,2}" + Lexicon.signs("held-there") + "\\b))";

  static Sited of(Place place, Leads leads) {
    String name = "(?<![\\p{L}\\p{N}])(?i:" + Pattern.quote(place.name()) + ")";
    Pattern near =
        Pattern.compile(
            "\\b"
                + Lexicon.signs("near-place")
                + "\\s+(?:the\\s+)?(?:capital(?:\\s+of)?\\s+|city\\s+of\\s+|town\\s+of\\s+)?"
                + name
                + "(?![\\p{L}\\p{N}])|"
                + name
                + "(?:['’]?s)?\\s+"
                + Lexicon.signs("round-place")
                + "\\b");
    Pattern there =
        Pattern.compile(
            "\\b(?:[Ii]n|[Aa]t|[Oo]n|[Oo]f|[Oo]ver|[Aa]cross|[Ii]nside|[Ii]nto|[Tt]hrough|[Tt]o|[Ff]rom"
                + "|[Aa]gainst|[Hh]its?|[Ss]trikes?|[Rr]ocks?)\\s+"
                + BETWEEN
                + name
                + "(?:['’]?s)?(?![\\p{L}\\p{N}])"
                + NO_PART
                + "|(?m:^)"
                + name
                + "(?:['’]s\\s|\\s+\\p{Ll}|\\s*[,:(—–-])");
    double around = leads.share(opening -> near.matcher(opening).find());
    double within =
        leads.share(opening -> there.matcher(near.matcher(opening).replaceAll(" ")).find());
    return around > within ? NEAR : within > 0 ? THERE : ELSEWHERE;
  }
}
