package avouch.find;

import avouch.language.Demonyms;
import avouch.model.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that the words beside them say to be a town or a part of one, whether the gazetteer has
 * them or not: "the village of Ostrenka", "the Ostrenka neighborhood".
 */
public final class ToldPlaces {
  private static final int LONGEST = 6;

  /** The vote beyond which a report is taken to name a place by itself. */
  private static final int NAMED = 5;

  private static final Pattern BEFORE =
      Pattern.compile(
          "(\\p{L}+)\\s+(?i:of)\\s+(?:\\p{Lu}[\\p{L} ]{1,24}(?:,|\\s(?i:and))\\s+){0,3}$");
  private static final Pattern AFTER = Pattern.compile("^(?:,\\s+[aA][nN]?)?\\s+(\\p{L}+)");
  private static final Pattern REGIONAL =
      Pattern.compile("^,\\s+\\p{Lu}[\\p{L} ]{2,24}\\s(?i:department|province|state)\\b");

  private final PlaceSentence sentence;

  private ToldPlaces(PlaceSentence sentence) {
    this.sentence = sentence;
  }

  /** Token after the name that begins at one and is told to be a place; the same if none is. */
  static int end(PlaceSentence sentence, int first) {
    return new ToldPlaces(sentence).end(first);
  }

  /**
   * What sort of place the words right before and right behind a name say it is; roads are none.
   */
  public static Optional<Place.Kind> kind(String before, String name, String after) {
    if (isRoad(name.substring(name.lastIndexOf(' ') + 1))) {
      return Optional.empty();
    }
    Matcher behind = AFTER.matcher(after);
    Matcher ahead = BEFORE.matcher(before);
    String next = behind.find() ? PlaceNames.low(behind.group(1)) : "";
    String unit = ahead.find() ? PlaceNames.low(ahead.group(1)) : "";
    if (PlaceCues.isPart(next) || PlaceCues.isPart(unit)) {
      return Optional.of(Place.Kind.AREA);
    }
    boolean town = PlaceCues.isTown(next) || PlaceCues.isTown(unit);
    return town || REGIONAL.matcher(after).find()
        ? Optional.of(Place.Kind.SETTLEMENT)
        : Optional.empty();
  }

  private static boolean isRoad(String word) {
    return PlaceHeads.after(word) == PlaceHeads.Head.ROAD;
  }

  private int end(int first) {
    if (!begins(first)) {
      return first;
    }
    int end = first;
    while (end - first < LONGEST && (isNamePart(end) || isJoint(end))) {
      end++;
    }
    boolean told = isCalled(first) || isCue(sentence.word(end)) || isInRegion(first, end);
    boolean name =
        end > first
            && !isRoad(sentence.word(end - 1))
            && !isAdjective(end - 1)
            && !endsInTown(first, end);
    return name && told ? end : first;
  }

  /** "The Marlowan | town", "a Muslim | village": whose it is, not what it is called. */
  private boolean isAdjective(int i) {
    return Demonyms.shipped().place(sentence.word(i)) != null
        || sentence.tokens().get(i).tag().equals("JJ");
  }

  /** No name goes on here, and none of the words of a kind of place is taken for one. */
  private boolean begins(int i) {
    return isNamePart(i)
        && !isNamePart(i - 1)
        && !sentence.word(i).equals("The")
        && !isCue(PlaceNames.low(sentence.word(i)));
  }

  /** "The village of …", "the villages of … and …". */
  private boolean isCalled(int first) {
    int i = first - 1;
    while (i > 0 && (sentence.word(i).equals("and") || sentence.word(i).equals(","))) {
      i--;
      while (i > 0 && (isNamePart(i) || isJoint(i))) {
        i--;
      }
    }
    return sentence.word(i).equals("of") && isCue(sentence.word(i - 1));
  }

  /** "The East | Denby suburbs", where the report tells of Denby. */
  private boolean endsInTown(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      boolean known = sentence.known().longest(i, end) == end;
      if (known && sentence.vote(sentence.run(i, end, null)) > NAMED) {
        return true;
      }
    }
    return false;
  }

  /** "In Ostrenka, Denby department". */
  private boolean isInRegion(int first, int end) {
    int head = end + 1;
    while (head - end < LONGEST && (isNamePart(head) || isJoint(head))) {
      head++;
    }
    return sentence.word(end).equals(",")
        && head > end + 1
        && PlaceCues.before(sentence.word(first - 1)) > 0
        && switch (sentence.word(head)) {
          case "department", "province", "state" -> true;
          default -> false;
        };
  }

  private static boolean isCue(String word) {
    return PlaceCues.isTown(word) || PlaceCues.isPart(word);
  }

  private boolean isNamePart(int i) {
    String word = sentence.word(i);
    return Shape.isCapitalized(word)
        && Shape.isWord(word)
        && sentence.personAt(i) == null
        && !Titles.isTitle(word)
        && !OrganizationNames.isDay(word);
  }

  /** "San Pedro | de | Macoris": a small word inside a name. */
  private boolean isJoint(int i) {
    boolean small =
        switch (sentence.word(i)) {
          case "de", "del", "la", "las", "los", "el", "y", "da", "do", "dos", "di", "upon" -> true;
          default -> false;
        };
    return small && (isNamePart(i + 1) || isJoint(i + 1) && isNamePart(i + 2));
  }
}
