package avouch.claim;

import avouch.model.Mention;
import avouch.model.Mention.Figure;
import java.util.Set;

/**
 * Numbers beside words of harm that count nobody harmed: how old people are, at what hour they
 * died, how many children they had.
 */
final class Uncounted {
  private static final int YOUNGEST = 9;
  private static final int OLDEST = 120;

  /** "28 and 31 years old", "32 to 34 weeks pregnant". */
  private static final Set<String> SPANS = Set.of("year", "month", "week", "day", "hour", "minute");

  private static final Set<String> PARENTS =
      Set.of("father", "mother", "parent", "dad", "mom", "mum", "grandfather", "grandmother");

  private Uncounted() {}

  static boolean is(Line line, Figure figure) {
    int index = line.indexAt(figure.range().start());
    return isAge(line, figure, index) || isOfChildren(line, index) || isHour(line, index);
  }

  /** "The father | of 3 | was shot". */
  private static boolean isOfChildren(Line line, int index) {
    return line.lower(index - 1).equals("of") && PARENTS.contains(line.lemma(index - 2));
  }

  /** "Pronounced dead at | 5 | at the clinic". */
  private static boolean isHour(Line line, int index) {
    return line.lower(index - 1).equals("at")
        && Set.of("dead", "deceased", "died").contains(line.lower(index - 2));
  }

  /** "Both 37", "women in their 20s", "ages 4 and 8", "28 and 31 years old": no count. */
  private static boolean isAge(Line line, Figure figure, int index) {
    boolean clipped = line.follow(index + 1, "y", "/") || line.lower(index + 1).equals("y/o");
    if (clipped || line.lower(index).contains("-year") || line.follow(index + 1, "-", "year")) {
      return true;
    }
    double number = figure.amount().number();
    boolean bare = figure.counted() == null;
    return number < OLDEST && (isOfAges(line, index) || bare && isBehindName(line, index))
        || number > YOUNGEST
            && number < OLDEST
            && switch (line.lower(index - 1)) {
              case "both" -> bare || !line.tag(index + 1).startsWith("NN");
              case "aged", "ages", "age" -> bare;
              case "their", "his", "her" -> bare && line.lower(index - 2).equals("in");
              default -> false;
            };
  }

  /** "Ivo Marn, 26 of", "Marn, 26,": the age of whom the words before the comma name. */
  private static boolean isBehindName(Line line, int index) {
    boolean named = line.tag(index - 2).startsWith("NN") && isCapital(line, index - 2);
    boolean aside = named && line.lower(index + 1).equals(",");
    return line.lower(index - 1).equals(",")
        && (aside
            || line.mentions(Mention.Person.class)
                .anyMatch(person -> Company.end(line, person) == index - 1));
  }

  private static boolean isCapital(Line line, int index) {
    return index >= 0 && Character.isUpperCase(line.at(index).text().codePointAt(0));
  }

  /** Whether only numbers and joints stand between a number and a word of age. */
  private static boolean isOfAges(Line line, int index) {
    int before = index - 1;
    while (isRow(line, before)) {
      before--;
    }
    int behind = index + 1;
    while (isRow(line, behind)) {
      behind++;
    }
    boolean people =
        line.lower(before + 1).equals(",")
            && line.tag(before).startsWith("NN")
            && Victims.isPeople(line.lemma(before));
    boolean aside = people && behind > index && line.lower(behind - 1).equals(",");
    boolean each = people && isTwo(line, before - 1) && behind - before == 5;
    return Set.of("aged", "ages").contains(line.lower(before))
        || aside // "two men, 25 and 30, were hurt"
        || each && line.isVerb(behind) // "two men, 25 and 30 were hurt"
        || behind > index + 1 && SPANS.contains(line.lemma(behind));
  }

  private static boolean isTwo(Line line, int index) {
    return line.lower(index).equals("two") || line.lower(index).equals("2");
  }

  private static boolean isRow(Line line, int index) {
    return line.tag(index).equals("CD")
        || Set.of(",", "and", "to", "or", "-", "–").contains(line.lower(index));
  }
}
