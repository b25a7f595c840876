package avouch.find;

import avouch.model.Amount;
import avouch.model.Mention;
import avouch.model.Mention.Figure;
import avouch.model.Mention.Figure.Change;
import avouch.model.Mention.Figure.Counted;
import avouch.model.Mention.Figure.Role;
import avouch.model.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a passage: stated amounts with their bound, unit and what they count.
 * Numbers inside times are none, nor are those that only name something.
 */
final class Figures {
  private static final int CHANGE_REACH = 4;

  private final Line line;
  private final boolean[] taken;
  private final QuantityGrammar quantities;
  private final NoFigures names;
  private final Counting counting;
  private final List<Figure> found = new ArrayList<>();

  private Figures(Line line, boolean[] taken) {
    this.line = line;
    this.taken = taken;
    quantities = new QuantityGrammar(line);
    names = new NoFigures(line);
    counting = new Counting(line, taken);
  }

  static List<Figure> in(Passage passage, List<Mention.Time> times) {
    List<Figure> found = new ArrayList<>();
    int time = 0;
    for (Line line : passage.lines()) {
      boolean[] taken = new boolean[line.size()];
      time = mark(line, times, time, taken);
      Figures figures = new Figures(line, taken);
      figures.read();
      found.addAll(figures.found);
    }
    return found;
  }

  /** Marks the words of the times that lie in {@code line}; index of the first time after it. */
  private static int mark(Line line, List<Mention.Time> times, int first, boolean[] taken) {
    int time = first;
    for (int i = 0; i < taken.length && time < times.size(); i++) {
      Range word = line.range(i, i + 1);
      while (time < times.size() && times.get(time).range().end() <= word.start()) {
        time++;
      }
      taken[i] = time < times.size() && times.get(time).range().overlaps(word);
    }
    return time;
  }

  private void read() {
    int i = 0;
    while (i < taken.length) {
      i = taken[i] ? i + 1 : next(i);
    }
  }

  private int next(int i) {
    Figure compound = Compounds.at(line, i);
    if (compound != null) {
      found.add(compound);
      return i + 1;
    }
    Quantity quantity = quantities.at(i);
    if (quantity == null || overlapsTime(quantity)) {
      return ordinal(i);
    }
    int age = ageEnd(quantity);
    if (age > 0) {
      add(quantity, age, Role.AGE, null);
      return age;
    }
    if (!names.is(quantity)) {
      add(quantity, quantity.end(), role(quantity), counted(quantity));
    }
    return quantity.end();
  }

  private boolean overlapsTime(Quantity quantity) {
    for (int i = quantity.core(); i < quantity.end(); i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  private void add(Quantity quantity, int end, Role role, @Nullable Counted counted) {
    Range range = line.range(quantity.start(), end);
    found.add(
        new Figure(range, quantity.amount(), change(quantity), quantity.unit(), counted, role));
  }

  private int ordinal(int i) {
    int number = Numerals.ordinal(line.word(i));
    boolean counts = number > 0 && (line.isDigitWord(i) || line.tag(i).startsWith("JJ"));
    if (counts) {
      found.add(
          new Figure(line.range(i, i + 1), Amount.exact(number), null, null, null, Role.ORDINAL));
    }
    return i + 1;
  }

  // ---- what is counted

  private @Nullable Counted counted(Quantity quantity) {
    Figure last = found.isEmpty() ? null : found.getLast();
    Counted before = last == null ? null : last.counted();
    if (isOfWhom(quantity) && before != null) {
      return before;
    }
    return counting.of(quantity, before == null ? null : before.head());
  }

  private boolean isOfWhom(Quantity quantity) {
    return line.is(quantity.end(), "of")
        && line.isAny(quantity.end() + 1, "whom", "which", "them", "these", "those");
  }

  // ---- roles

  private Role role(Quantity quantity) {
    int before = quantity.start() - 1;
    if (FigureWords.is(FigureWords.INCLUDING, line.word(before)) || continuesIncluding(before)) {
      return Role.INCLUDING;
    }
    boolean another = FigureWords.ANOTHER_BEFORE.before(line, quantity.start(), 2) != null;
    if (another || FigureWords.is(FigureWords.ANOTHER_AFTER, line.word(quantity.end()))) {
      return Role.ANOTHER;
    }
    boolean part = quantity.unit() == null && FigureWords.PARTS.at(line, quantity.end()) != null;
    return part ? Role.PART : Role.PLAIN;
  }

  /** "including two children and three women": the list goes on. */
  private boolean continuesIncluding(int before) {
    if (found.isEmpty() || !line.isAny(before, "and", ",")) {
      return false;
    }
    Figure last = found.getLast();
    Counted counted = last.counted();
    if (last.role() != Role.INCLUDING || counted == null) {
      return false;
    }
    int end = line.is(before - 1, ",") ? before - 2 : before - 1;
    return end >= 0 && line.range(end, end + 1).end() == counted.range().end();
  }

  /** End of an age that starts with {@code quantity}: "36 years old", "aged 36", ", 36,"; else 0. */
  private int ageEnd(Quantity quantity) {
    Amount amount = quantity.amount();
    int end = quantity.end();
    double years = amount.number();
    if (quantity.unit() != null || years > 125 || amount.bound() == Amount.Bound.VAGUE) {
      return 0;
    }
    if (line.isAny(end, "years", "year", "months", "weeks", "days") && line.is(end + 1, "old")) {
      return end + 2;
    }
    boolean of = line.is(end + 1, "of") && line.is(end + 2, "age");
    if (line.isAny(end, "years", "months") && of) {
      return end + 3;
    }
    int before = quantity.start() - 1;
    boolean aged = line.isAny(before, "aged", "age", "ages") || line.is(before - 1, "aged") && line.is(before, "between");
    return aged || isApposed(quantity) ? end : 0;
  }

  /** "John Brown, 36, said", "John Brown (36)". */
  private boolean isApposed(Quantity quantity) {
    int before = quantity.core() - 1;
    int end = quantity.end();
    boolean plain = quantity.amount().bound() == Amount.Bound.EXACT && line.isDigitWord(before + 1);
    boolean name = line.isName(before - 1);
    boolean commas = line.is(before, ",") && line.isAny(end, ",", ".", ";", "and", "of", "who", "was");
    boolean brackets = line.is(before, "(") && line.is(end, ")");
    return plain && name && end == before + 2 && (commas || brackets);
  }

  // ---- change

  /** Whether the words make the amount a rise or a fall: "rose by 5", "up 3%", "a 3% drop". */
  private @Nullable Change change(Quantity quantity) {
    int at = quantity.start() - 1;
    boolean by = line.is(at, "by");
    for (int i = by ? at - 1 : at; i >= 0 && at - i < (by ? CHANGE_REACH + 2 : 1); i--) {
      Change change = changeAt(i, quantity);
      if (change != null) {
        return change;
      }
    }
    boolean share = quantity.unit() != null || line.is(quantity.end(), "-");
    int after = line.tag(quantity.end()).startsWith("JJ") ? quantity.end() + 1 : quantity.end();
    return share && line.isNoun(after) ? FigureWords.CHANGES.word(line.word(after)) : null;
  }

  private @Nullable Change changeAt(int i, Quantity quantity) {
    boolean needsUnit = line.isAny(i, "lost", "lose", "losing", "shed", "gained", "cut", "off", "raised", "raise", "raising", "hike", "boosted", "lowered");
    boolean fits = !needsUnit || quantity.unit() != null;
    boolean bound = line.isAny(i, "up") && line.is(i + 1, "to");
    return fits && !bound ? FigureWords.CHANGES.word(line.word(i)) : null;
  }
}
