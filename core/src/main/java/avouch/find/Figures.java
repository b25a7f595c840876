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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a passage: stated amounts with their bound, unit and what they count.
 * Numbers inside times are none, nor are those that only name something.
 */
final class Figures {
  private static final int CHANGE_REACH = 4;
  private static final Set<String> NEED_BY =
      Set.of("raised", "raise", "raises", "raising", "hike", "boost", "boosted", "lowered", "cut");

  private final Line line;
  private final boolean[] taken;
  private final QuantityGrammar quantities;
  private final NoFigures names;
  private final Counting counting;
  private final List<Figure> found = new ArrayList<>();
  private int lastEnd;

  private Figures(Line line, boolean[] taken, boolean points) {
    this.line = line;
    this.taken = taken;
    quantities = new QuantityGrammar(line, taken, points);
    names = new NoFigures(line);
    counting = new Counting(line, taken);
  }

  static List<Figure> in(Passage passage, List<Mention.Time> times) {
    List<Figure> found = new ArrayList<>();
    int time = 0;
    boolean points = Notations.pointsPartThousands(passage.lines());
    for (Line line : passage.lines()) {
      boolean[] taken = new boolean[line.size()];
      time = mark(line, times, time, taken);
      Figures figures = new Figures(line, taken, points);
      figures.read();
      found.addAll(figures.found);
    }
    return found;
  }

  /** Marks the words of the times that lie in {@code line}; index of the first time after it. */
  private static int mark(Line line, List<Mention.Time> times, int first, boolean[] taken) {
    int time = first;
    boolean none = taken.length == 0 || time >= times.size();
    if (none || times.get(time).range().start() >= line.range(0, taken.length).end()) {
      return time;
    }
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
      i = taken[i] || !FigureStarts.at(line, i) ? i + 1 : next(i);
    }
  }

  private int next(int i) {
    Figure compound = Compounds.at(line, i);
    if (compound != null) {
      Figure before = found.isEmpty() ? null : found.getLast();
      Figure range = Compounds.withLow(line, i, compound, before);
      if (range != null) {
        found.removeLast();
      }
      found.add(range == null ? compound : range);
      return i + 1;
    }
    Numeral ordinal = line.isDigitWord(i) ? null : Ordinals.at(line, i);
    if (ordinal != null && line.isAny(ordinal.end() - 1, "half", "quarter")) {
      ordinal = null;
    }
    if (ordinal != null && Fractions.at(line, i) == null) {
      addOrdinal(i, ordinal.end(), ordinal.value());
      return ordinal.end();
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
    Counted counted = counted(quantity);
    if (!names.is(quantity) && (counted != null || !isLooseOne(quantity))) {
      add(quantity, quantity.end(), role(quantity), counted);
    }
    return quantity.end();
  }

  /** "one" that counts nothing near: "one wrote", but not "one was hurt". */
  private boolean isLooseOne(Quantity quantity) {
    return line.is(quantity.core(), "one")
        && quantity.end() == quantity.core() + 1
        && quantity.unit() == null
        && quantity.start() == quantity.core()
        && !line.isAny(quantity.end(), "was", "is", "were", "remains", "has", "had", "in", "of");
  }

  private boolean overlapsTime(Quantity quantity) {
    for (int i = quantity.core(); i < quantity.end(); i++) {
      boolean inside = quantity.amount().bound() != Amount.Bound.RANGE && line.isDigitWord(i);
      if (taken[i] && (inside || i == quantity.core())) {
        return true;
      }
    }
    return false;
  }

  private void add(Quantity quantity, int end, Role role, @Nullable Counted counted) {
    Range range = line.range(quantity.start(), end);
    Change change = change(quantity);
    Figure figure = new Figure(range, quantity.amount(), change, quantity.unit(), counted, role);
    Figure whole = found.isEmpty() ? null : BoundPairs.joined(line, found.getLast(), figure);
    if (whole != null) {
      found.removeLast();
    } else if (sharesNoun(quantity, figure)) {
      Figure first = found.removeLast();
      found.add(
          new Figure(first.range(), first.amount(), first.change(), null, counted, first.role()));
    }
    found.add(whole == null ? figure : whole);
    lastEnd = quantity.end();
  }

  /** "45 domestic and <b>12 international flights</b>": the noun stands with the second only. */
  private boolean sharesNoun(Quantity quantity, Figure figure) {
    Figure first = found.isEmpty() ? null : found.getLast();
    boolean open = first != null && first.counted() == null && first.unit() == null;
    boolean plain = open && first != null && first.role() == Role.PLAIN;
    Counted counted = figure.counted();
    boolean noun = counted != null && counted.range().start() >= figure.range().end();
    if (!plain || !noun || figure.unit() != null || figure.role() != Role.PLAIN) {
      return false;
    }
    boolean joined = false;
    for (int i = lastEnd; i < quantity.start(); i++) {
      boolean and = line.isAny(i, "and", "or", "but");
      String tag = line.tag(i);
      if (!and && !tag.startsWith("JJ") && !tag.equals("RB")) {
        return false;
      }
      joined |= and;
    }
    return joined;
  }

  private int ordinal(int i) {
    double number = Numerals.ordinalWord(line.word(i));
    boolean noun = line.tag(i).equals("NN") && !line.is(i, "second");
    boolean counts = number > 0 && (line.isDigitWord(i) || noun || line.tag(i).startsWith("JJ"));
    if (counts) {
      addOrdinal(i, i + 1, number);
    }
    return i + 1;
  }

  /** An ordinal, or the range that it ends: "between the second and the fifth". */
  private void addOrdinal(int start, int end, double number) {
    int join = line.is(start - 1, "the") ? start - 2 : start - 1;
    Figure last = found.isEmpty() ? null : found.getLast();
    Range before = last == null ? null : last.range();
    boolean beside = before != null && join > 0 && before.end() == line.range(join - 1, join).end();
    int low = join - 1;
    int led = line.is(low - 1, "the") ? low - 2 : low - 1;
    boolean between = line.is(join, "and") && line.is(led, "between");
    boolean from = line.is(join, "to") && line.is(led, "from");
    boolean ranged = beside && last != null && last.role() == Role.ORDINAL && (between || from);
    Amount amount = Amount.exact(number);
    Range range = line.range(start, end);
    if (ranged && last != null && last.amount().number() < number) {
      found.removeLast();
      amount = Amount.range(last.amount().number(), number);
      range = last.range().cover(range);
    }
    found.add(new Figure(range, amount, null, null, null, Role.ORDINAL));
  }

  // ---- what is counted

  private @Nullable Counted counted(Quantity quantity) {
    Counted before = listed();
    Counted own = counting.of(quantity, before);
    return own == null && isOfWhom(quantity) ? before : own;
  }

  /** What the last figure counts that is no part of another; if all are parts, what those count. */
  private @Nullable Counted listed() {
    Counted part = null;
    for (int i = found.size() - 1; i >= 0; i--) {
      Figure figure = found.get(i);
      if (figure.counted() != null) {
        if (figure.role() != Role.INCLUDING && figure.role() != Role.PART) {
          return figure.counted();
        }
        part = part == null ? figure.counted() : part;
      }
    }
    return part;
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
    return quantity.unit() == null && isPart(quantity) ? Role.PART : Role.PLAIN;
  }

  /** "two of the ships", "33 of 54 states", "of whom 12 fled", "Of the 90 held, 52 were freed". */
  private boolean isPart(Quantity quantity) {
    int before = quantity.start() - 1;
    int end = quantity.end();
    boolean whole = line.is(end, "of") && Numerals.at(line, end + 1) != null;
    boolean whom = line.isAny(before, "whom", "which") && line.is(before - 1, "of");
    boolean opened = line.is(0, "of") && !found.isEmpty() && line.is(before, ",");
    return whole || whom || opened || FigureWords.PARTS.at(line, end) != null;
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

  /**
   * End of an age that starts with {@code quantity}: "36 years old", "aged 36", ", 36,"; else 0.
   */
  private int ageEnd(Quantity quantity) {
    Amount amount = quantity.amount();
    int end = quantity.end();
    double years = amount.number();
    if (quantity.unit() != null || amount.bound() == Amount.Bound.VAGUE) {
      return 0;
    }
    boolean unit = TimeWords.unit(line, end) != null;
    if (unit && line.is(end + 1, "old")) {
      return end + 2;
    }
    if (unit && line.is(end + 1, "of") && line.is(end + 2, "age")) {
      return end + 3;
    }
    if (years > 125) {
      return line.word(end).endsWith("-year-old") && !line.isDigitWord(end) ? end + 1 : 0;
    }
    int before = quantity.start() - 1;
    boolean old = line.word(end).endsWith("-old") || line.word(end).endsWith("-olds");
    if (old && !line.isDigitWord(end) && years <= 125) {
      return end + 1;
    }
    return isAged(before) || goesOn(quantity) || isApposed(quantity) ? end : 0;
  }

  private boolean isAged(int before) {
    boolean turned = line.is(before, "turned") && !line.isNoun(before + 2);
    boolean between = line.is(before, "between") && line.isAny(before - 1, "aged", "ages");
    boolean of = line.is(before, "of") && line.isAny(before - 1, "ages", "age");
    return turned || between || of || line.isAny(before, "aged", "age", "ages");
  }

  /** "15 and 16-year-old", "ages 4 and 7". */
  private boolean goesOn(Quantity quantity) {
    int end = quantity.end();
    boolean next = line.isAny(end, "and", "or", "to", "-") && line.word(end + 1).endsWith("-old");
    int and = quantity.start() - 1;
    boolean last = line.isAny(and, "and", "or", "to") && !found.isEmpty();
    Figure before = last ? found.getLast() : null;
    boolean age = before != null && before.role() == Role.AGE;
    return next || age && before != null && before.range().end() == line.range(and - 1, and).end();
  }

  /** "John Brown, 36, said", "John Brown (36)", "his son, 12,". */
  private boolean isApposed(Quantity quantity) {
    int before = quantity.core() - 1;
    int end = quantity.end();
    boolean plain = quantity.amount().bound() == Amount.Bound.EXACT && line.isDigitWord(before + 1);
    boolean person = line.tag(before - 1).equals("NN") && isPerson(before - 1);
    boolean name = line.isName(before - 1) || person;
    boolean commas =
        line.is(before, ",")
            && line.isAny(
                end, ",", ".", ";", "and", "of", "who", "was", "were", "is", "are", "has", "had",
                "(", "");
    boolean brackets = line.is(before, "(") && line.is(end, ")");
    return plain && name && end == before + 2 && (commas || brackets) || isSubjectAge(quantity);
  }

  private boolean isPerson(int i) {
    return FigureWords.is(FigureWords.PERSONS, line.lemma(i));
  }

  /** "The oldest victim was 83.", "She is 41 and". */
  private boolean isSubjectAge(Quantity quantity) {
    int verb = quantity.start() - 1;
    int end = quantity.end();
    boolean be = line.isAny(verb, "was", "is", "'s") && line.isDigitWord(quantity.core());
    boolean ends = end >= line.size() || line.isAny(end, ".", ",", ";", "and", "when", "at", "\"");
    boolean pronoun = line.isAny(verb - 1, "he", "she", "who");
    boolean eldest = isEldest(verb - 2) || isEldest(verb - 1);
    return be && ends && (pronoun || eldest) && quantity.unit() == null;
  }

  private boolean isEldest(int i) {
    return line.isAny(i, "oldest", "youngest", "eldest");
  }

  // ---- change

  /** Whether the words make the amount a rise or a fall: "rose by 5", "up 3%", "a 3% drop". */
  private @Nullable Change change(Quantity quantity) {
    int at = quantity.start() - 1;
    Change named = changeOf(quantity);
    if (named != null) {
      return named;
    }
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

  /** "a rise of 12 percent": the noun before "of"; what is lost or gained need not be a change. */
  private @Nullable Change changeOf(Quantity quantity) {
    int noun = quantity.start() - 2;
    boolean of = line.is(noun + 1, "of") && line.isNoun(noun);
    boolean amount = line.isAny(noun, "loss", "losses", "gain", "gains", "cut", "cuts");
    boolean share = "%".equals(quantity.unit());
    return of && (share || !amount) ? FigureWords.CHANGES.word(line.word(noun)) : null;
  }

  private @Nullable Change changeAt(int i, Quantity quantity) {
    if (line.isAny(quantity.start(), "above", "below", "beyond", "past")
        && i + 1 == quantity.start()) {
      return null;
    }
    boolean needsUnit = line.isAny(i, "lost", "lose", "losing", "shed", "gained", "cut", "off");
    boolean needsBy = i + 1 == quantity.start() && NEED_BY.contains(line.word(i));
    boolean fits = !needsUnit || quantity.unit() != null;
    boolean bound = line.is(i, "up") && line.is(i + 1, "to");
    return fits && !needsBy && !bound && !isParticle(i, quantity)
        ? FigureWords.CHANGES.word(line.word(i))
        : null;
  }

  /** "shot down four drones", "rounded up 30 people": the verb's own word, and no rise or fall. */
  private boolean isParticle(int i, Quantity quantity) {
    return line.isAny(i, "up", "down", "off")
        && quantity.unit() == null
        && line.isVerb(i - 1)
        && !FigureWords.is(FigureWords.MOTIONS, line.lemma(i - 1));
  }
}
