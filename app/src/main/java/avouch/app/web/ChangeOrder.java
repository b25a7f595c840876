package avouch.app.web;

import avouch.model.Situation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The stories of a snapshot, those first that changed last. */
final class ChangeOrder {
  private final Happenings happenings;
  private volatile @Nullable Ordered last;

  ChangeOrder(Happenings happenings) {
    this.happenings = happenings;
  }

  /** What was put in order last. */
  private record Ordered(Snapshot told, long change, List<Situation> stories) {}

  /** A story with what its place hangs on. */
  private record Placed(Situation story, long changed, @Nullable LocalDate latest) {}

  List<Situation> of(Snapshot told) {
    Ordered known = last;
    long change = happenings.last();
    if (known == null || known.told() != told || known.change() != change) {
      known = new Ordered(told, change, ordered(told));
      last = known;
    }
    return known.stories();
  }

  private List<Situation> ordered(Snapshot told) {
    Map<String, Long> changed = happenings.changed();
    return told.report().situations().stream()
        .map(
            story ->
                new Placed(
                    story,
                    Objects.requireNonNullElse(changed.get(story.story().id()), 0L),
                    story.story().latest()))
        .sorted(
            Comparator.comparing((Placed placed) -> -placed.changed())
                .thenComparing(Placed::latest, Comparator.nullsLast(Comparator.reverseOrder())))
        .map(Placed::story)
        .toList();
  }
}
