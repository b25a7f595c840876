package avouch.find;

import avouch.model.Amount.Bound;
import avouch.model.Anchored;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the times of a passage and anchors them to a day. */
public final class Times {
  private static final int BOUND_REACH = 4;

  private @Nullable TimeExpression before;
  private final List<Mention.Time> found = new ArrayList<>();

  private Times() {}

  static List<Mention.Time> in(Passage passage) {
    Times times = new Times();
    for (Line line : passage.lines()) {
      times.read(line);
    }
    return times.found;
  }

  /** The value of a time for the day on which its report was published. */
  public static Anchored anchored(Mention.Time time, LocalDate day) {
    return new Anchoring(day, time.tense()).of(time.expression());
  }

  private void read(Line line) {
    TimeGrammar grammar = new TimeGrammar(line, before);
    int i = 0;
    while (i < line.size()) {
      Match match = TimeWords.mayStart(line.word(i)) ? grammar.at(i) : null;
      if (match == null) {
        i++;
      } else {
        add(line, i, match);
        grammar = new TimeGrammar(line, before);
        i = match.end();
      }
    }
  }

  private void add(Line line, int start, Match match) {
    TimeExpression time = match.time();
    int from = start;
    if (time instanceof TimeExpression.Length || time instanceof TimeExpression.Shift) {
      Phrases.Hit<Bound> bound = Bounds.BEFORE.before(line, start, BOUND_REACH);
      TimeExpression.Mod mod = bound == null ? null : Bounds.mod(bound.value());
      if (bound != null && mod != null) {
        time = new TimeExpression.Modified(time, mod);
        from = bound.end();
      }
    }
    Range range = line.range(from, match.end());
    found.add(new Mention.Time(range, time, Tenses.around(line, start, match.end())));
    if (TimeGrammar.isDay(time) || time instanceof TimeExpression.CalendarDate) {
      before = time;
    } else if (time instanceof TimeExpression.ClockTime clock && clock.day() != null) {
      before = clock.day();
    }
  }
}
