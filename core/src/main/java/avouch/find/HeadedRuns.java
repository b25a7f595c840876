package avouch.find;

import avouch.find.NameLabels.Kind;
import avouch.language.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Finds the names in one sentence that a word for a kind of place makes: "Marlow County". */
final class HeadedRuns {
  private static final int LONGEST = 6;

  private final PlaceSentence sentence;

  HeadedRuns(PlaceSentence sentence) {
    this.sentence = sentence;
  }

  /** "Marlow County", "Lake Marlow", "Highway 95". */
  @Nullable PlaceRun at(int i) {
    PlaceHeads.Head before = PlaceHeads.before(sentence.word(i));
    if (before != null && i + 1 < sentence.tokens().size()) {
      boolean road = before == PlaceHeads.Head.ROAD;
      boolean fits =
          road
              ? sentence.tokens().get(i + 1).tag().equals("CD") && sentence.word(i + 1).length() < 5
              : Shape.isCapitalized(sentence.word(i + 1))
                  && !sentence.isTitled(i + 1)
                  && sentence.personAt(i + 1) == null;
      if (fits) {
        return sentence.run(i, i + 2, before);
      }
    }
    int end = i;
    while (end < sentence.tokens().size() && end - i < LONGEST && isNamePart(end)) {
      end++;
      PlaceHeads.Head head =
          end < sentence.tokens().size() ? PlaceHeads.after(sentence.word(end)) : null;
      boolean longer =
          end + 1 < sentence.tokens().size() && PlaceHeads.after(sentence.word(end + 1)) != null;
      if (head != null && !longer && sentence.personAt(end) == null && isRealHead(i, end)) {
        return sentence.run(withoutLead(i, end + 1), withReserve(end + 1), head);
      }
    }
    return null;
  }

  /** "Marlow Mountain National Park": the park is the whole. */
  private int withReserve(int end) {
    boolean kind =
        switch (sentence.word(end)) {
          case "National", "State", "Provincial", "Regional", "County", "Nature" -> true;
          default -> false;
        };
    boolean reserve =
        switch (sentence.word(end + 1)) {
          case "Park", "Forest", "Reserve", "Monument", "Seashore", "Lakeshore" -> true;
          default -> false;
        };
    return kind && reserve ? end + 2 : end;
  }

  /** "Three Marlow County men": what stands before a known name is no part of it. */
  private int withoutLead(int i, int end) {
    if (sentence.known().longest(i, end) == end || !sentence.isCommon(i)) {
      return i;
    }
    for (int first = i + 1; first + 1 < end; first++) {
      if (sentence.known().longest(first, end) == end) {
        return first;
      }
    }
    return i;
  }

  /** A head counts when a name stands before it: "the County" and "Main Street" differ in that. */
  private boolean isRealHead(int i, int head) {
    boolean vague =
        sentence.word(head).equals("District") || sentence.word(head).equals("Territory");
    if (vague
        && sentence.labels().kindAt(i) != Kind.PLACE
        && !Gazetteer.shipped().knows(sentence.word(i))) {
      return false;
    }
    boolean road = PlaceHeads.after(sentence.word(head)) == PlaceHeads.Head.ROAD;
    boolean common = sentence.allCommon(i, head) && sentence.labels().kindAt(i) != Kind.PLACE;
    boolean onlyCommon =
        common && (i == 0 && head == 1 || !road || sentence.word(head).equals("Way"));
    return !onlyCommon && !sentence.isTitled(i);
  }

  private boolean isNamePart(int i) {
    String word = sentence.word(i);
    return sentence.personAt(i) == null
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
}
