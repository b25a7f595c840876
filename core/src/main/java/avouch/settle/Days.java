package avouch.settle;

import avouch.find.Times;
import avouch.model.Anchored;
import avouch.model.Mention;
import avouch.model.Span;
import avouch.model.Story;
import avouch.model.TimeExpression;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Anchors every time mention by its report's day. */
final class Days {
  private Days() {}

  static Map<Span, Anchored> of(Story story) {
    Map<Span, Anchored> when = new TreeMap<>();
    Settling.mentions(story, Mention.Time.class)
        .forEach(
            (span, time) -> {
              LocalDate day = story.day(span.report());
              if (day != null && !(time.expression() instanceof TimeExpression.FromEvent)) {
                when.put(span, Times.anchored(time, day));
              }
            });
    return when;
  }
}
