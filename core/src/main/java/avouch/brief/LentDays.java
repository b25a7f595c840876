package avouch.brief;

import avouch.model.Claim.Bearing;
import avouch.model.ReportDay;
import avouch.model.ReportDay.Basis;
import avouch.model.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells which days of a story rest on a report's day that nothing but other reports gave it, where
 * those are far apart: it may be of another month or year.
 */
final class LentDays {
  /** Days between reports of one event and its aftermath. */
  private static final int FAR = 31;

  private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");

  private final Story story;
  private final Set<String> lent;

  LentDays(Story story) {
    this.story = story;
    this.lent = isFarApart(story) ? lent(story) : Set.of();
  }

  private static boolean isFarApart(Story story) {
    List<LocalDate> known =
        story.days().values().stream()
            .filter(day -> day.basis() != Basis.INFERRED)
            .map(ReportDay::day)
            .sorted()
            .toList();
    return !known.isEmpty() && known.getFirst().plusDays(FAR).isBefore(known.getLast());
  }

  private static Set<String> lent(Story story) {
    return story.days().entrySet().stream()
        .filter(day -> day.getValue().basis() == Basis.INFERRED)
        .filter(day -> day.getValue().evidence().isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Whether the day of a claim rests on a lent day; one whose words say the year does not. */
  boolean give(Bearing claim) {
    return lent.contains(claim.report()) && !YEAR.matcher(story.words(claim.span())).find();
  }
}
