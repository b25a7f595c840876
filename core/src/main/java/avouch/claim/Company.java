package avouch.claim;

import avouch.model.Mention.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * People whom one sentence names in one breath: "Ivo Marn, 24, of Denby, and Ada Quill, 31".
 *
 * @param people the people in order
 * @param first the first word of the first name
 * @param end the word after the last name
 */
record Company(List<Person> people, int first, int end) {
  private static final int WIDEST = 14;
  private static final int FAR = 4;
  private static final Set<String> BYNAMES = Set.of("known", "nicknamed", "aka");
  private static final Set<String> MARKS = Set.of(",", ";", "and", "&", "(", ")", "-", "–", "--");
  private static final Set<String> SMALL =
      Set.of("age", "aged", "of", "from", "both", "all", "block", "years", "old", "the", "in");

  Company {
    people = List.copyOf(people);
  }

  /** The people of a sentence, those of one breath together. */
  static List<Company> in(Line line) {
    List<Person> people =
        line.mentions(Person.class)
            .filter(person -> !isHome(line, first(line, person)))
            .filter(person -> !isByname(line, first(line, person)))
            .sorted(Comparator.comparing(Person::range))
            .toList();
    List<Company> found = new ArrayList<>();
    List<Person> group = new ArrayList<>();
    for (Person person : people) {
      if (!group.isEmpty()
          && (!joins(line, end(line, group.getLast()), first(line, person))
              || isNextClause(line, group, person))) {
        found.add(of(line, group));
        group.clear();
      }
      group.add(person);
    }
    if (!group.isEmpty()) {
      found.add(of(line, group));
    }
    return found;
  }

  /** "Ivo Marn, 24, of Denby": a place that bears a person's name. */
  private static boolean isHome(Line line, int first) {
    boolean aside = line.lower(first - 2).equals(",") || line.tag(first - 2).equals("CD");
    return line.lower(first - 1).equals("of") && aside;
  }

  /** "Ivo Marn, known to friends as “Bo”": no other person. */
  private static boolean isByname(Line line, int first) {
    int as = line.lower(first - 1).matches("[“\"'‘`]+") ? first - 2 : first - 1;
    return line.lower(as).equals("as")
        && IntStream.range(Math.max(0, as - FAR), as)
            .mapToObj(line::lower)
            .anyMatch(BYNAMES::contains);
  }

  private static Company of(Line line, List<Person> group) {
    return new Company(group, first(line, group.getFirst()), end(line, group.getLast()));
  }

  /**
   * Whether the words that end in a noun go on to a name, with a comma or without one: "the victim,
   * Ivo Marn".
   *
   * @param from the first word where the name may begin
   */
  static boolean isNamed(Line line, int from, int noun) {
    int to = line.lower(noun + 1).equals(",") ? noun + 2 : noun + 1;
    return line.mentions(Person.class)
        .mapToInt(person -> first(line, person))
        .anyMatch(first -> first >= from && first <= to);
  }

  static int first(Line line, Person person) {
    return line.indexAt(person.range().start());
  }

  static int end(Line line, Person person) {
    return line.indexAt(person.range().end() - 1) + 1;
  }

  /** "Asked if he knew Ivo Marn, Ada Quill said no": a comma alone ends the clause of the first. */
  private static boolean isNextClause(Line line, List<Person> group, Person person) {
    int end = end(line, group.getFirst());
    return group.size() == 1
        && first(line, group.getFirst()) > 0
        && line.lower(end).equals(",")
        && first(line, person) == end + 1
        && Voice.isFinite(line, end(line, person));
  }

  /** "…, who was hit twice; and Ada Quill": the next item of a list. */
  private static boolean isNextItem(Line line, int from, int to) {
    int i = to - 1;
    while (i >= from && !line.lower(i).equals(";")) {
      boolean small = line.tag(i).equals("CC") || line.tag(i).startsWith("JJ");
      if (!small && !line.tag(i).equals("CD") && !line.tag(i).equals("DT")) {
        return false;
      }
      i--;
    }
    return i >= from;
  }

  /** Whether only marks, ages, places and a kinsman's word stand between two names. */
  private static boolean joins(Line line, int from, int to) {
    if (isNextItem(line, from, to)) {
      return true;
    }
    boolean marked = false;
    boolean ownWords = false;
    for (int i = from; i < to; i++) {
      boolean mark = MARKS.contains(line.lower(i));
      marked |= mark && !line.lower(i).equals("(");
      ownWords |= line.lower(i).equals("and") || line.tag(i).equals("PRP$");
      String tag = line.tag(i);
      boolean small =
          mark
              || SMALL.contains(line.lower(i))
              || tag.startsWith("NNP")
              || tag.equals("CD")
              || tag.equals("HYPH")
              || tag.startsWith("JJ")
              || line.lower(i).endsWith("-old");
      boolean kin = ownWords && (tag.equals("NN") || tag.equals("PRP$") || tag.equals("DT"));
      if (!small && !kin) {
        return false;
      }
    }
    return marked && to - from <= WIDEST && !line.lower(to - 1).equals("of");
  }
}
