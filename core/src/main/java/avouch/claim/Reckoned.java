package avouch.claim;

import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.Modality;
import avouch.model.Claim.Slot;
import avouch.model.Mention.Figure;
import avouch.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many people were hit, told without a number of them: by what the deed is called ("a triple
 * shooting") or by which of them somebody was ("a fourth victim was hurt").
 */
final class Reckoned {
  private static final Map<String, Integer> MULTIPLES =
      Map.of("double", 2, "triple", 3, "quadruple", 4, "quintuple", 5, "sextuple", 6);
  private static final Map<String, Integer> ORDINALS =
      Map.of("third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7, "eighth", 8);
  private static final Set<String> ARTICLES = Set.of("a", "the");
  private static final Set<String> THESE = Set.of("them", "whom");
  private static final Set<String> HITTING = Set.of("shooting", "stabbing");
  private static final Set<String> KILLING =
      Set.of("murder", "homicide", "killing", "slaying", "drowning", "fatality");

  private Reckoned() {}

  /** What a sentence tells of those killed. */
  static List<FigureClaim> killed(Line line) {
    List<FigureClaim> killed = new ArrayList<>(multiples(line, KILLING, Slot.KILLED));
    for (int i = 0; i < line.size(); i++) {
      boolean oneOf = line.lower(i).equals("one") && line.lower(i + 1).equals("of");
      Integer number = ORDINALS.get(line.lower(i));
      boolean more = line.lower(i - 1).equals("a");
      if (number != null && more && isWhoever(line, i, Fate.KILLED)) {
        killed.add(claim(line, i, i + 2, Slot.KILLED, number));
      } else if (oneOf && THESE.contains(line.lower(i + 2)) && isFatal(line, i)) {
        killed.add(claim(line, i, i + 3, Slot.KILLED, 1));
      } else if (oneOf && isOneWhoDied(line, i)) {
        killed.add(claim(line, i, i + 1, Slot.KILLED, 1));
      }
    }
    return killed;
  }

  /** "Three men were shot, | one of them fatally", "… and one of them has died". */
  static boolean oneOfThemDied(Line line, int from) {
    for (int i = from; i < line.size(); i++) {
      boolean oneOf = line.follow(i, "one", "of") && THESE.contains(line.lower(i + 2));
      if (oneOf && isFatal(line, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFatal(Line line, int one) {
    boolean ofFigure =
        line.mentions(Figure.class).anyMatch(figure -> figure.range().end() <= start(line, one));
    return line.lower(one + 3).equals("fatally")
        || ofFigure && FateWords.isToldToDie(line, one + 3);
  }

  private static int start(Line line, int index) {
    return line.at(index).range().start();
  }

  /** "One of the nine victims died on the way". */
  private static boolean isOneWhoDied(Line line, int one) {
    int noun = line.tag(one + 3).equals("CD") ? one + 4 : one + 3;
    return Set.of("the", "those").contains(line.lower(one + 2))
        && Victims.isPeople(line.lemma(noun))
        && !line.tag(noun + 1).startsWith("W")
        && line.modality(one) == Modality.ASSERTED
        && FateWords.isToldToDie(line, noun);
  }

  /** What it tells of those hit, of whom some may have died. */
  static List<FigureClaim> hit(Line line) {
    List<FigureClaim> hit = new ArrayList<>(multiples(line, HITTING, Slot.INJURED));
    for (int i = 1; i < line.size(); i++) {
      Integer number = ORDINALS.get(line.lower(i));
      if (number != null && isWhoever(line, i, Fate.INJURED)) {
        hit.add(claim(line, i, i + 2, Slot.INJURED, number));
      }
    }
    return hit;
  }

  /**
   * Whether something befell one of several people: "a fourth victim", not "the fourth to be", "the
   * fourth this year".
   */
  private static boolean isWhoever(Line line, int ordinal, Fate fate) {
    return ARTICLES.contains(line.lower(ordinal - 1))
        && Victims.isPeople(line.lemma(ordinal + 1))
        && !line.lower(ordinal + 2).equals("to")
        && !Background.overYears(line)
        && Fates.of(line, ordinal, ordinal + 2).contains(fate);
  }

  private static List<FigureClaim> multiples(Line line, Set<String> deeds, Slot slot) {
    List<FigureClaim> claims = new ArrayList<>();
    for (int i = 0; i + 1 < line.size(); i++) {
      Integer number = MULTIPLES.get(line.lower(i));
      if (number != null && deeds.contains(line.lower(i + 1))) {
        claims.add(claim(line, i, i + 2, slot, number));
      }
    }
    return claims;
  }

  private static FigureClaim claim(Line line, int from, int to, Slot slot, int number) {
    Range words = line.range(from, to);
    return FigureClaim.counted(line.bearing(words, line.modality(from)), slot, number);
  }
}
