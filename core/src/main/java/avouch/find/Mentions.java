package avouch.find;

import avouch.language.Sentences;
import avouch.model.Mention;
import avouch.model.Reading;
import avouch.model.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds every mention in one report. */
public final class Mentions {
  private static final Comparator<Mention> BY_POSITION =
      Comparator.comparing(Mention::range).thenComparing(mention -> mention.getClass().getName());

  /** Languages read; a text too short to tell is taken for English. */
  private static final Set<String> READ = Set.of("en", "und");

  private Mentions() {}

  public static Reading in(Report report) {
    if (!READ.contains(report.language())) {
      return new Reading(report, List.of(), List.of());
    }
    Passage passage = Passage.of(report, Sentences.in(report));
    List<Mention.Time> times = Times.in(passage);
    NameLabels labels = NameLabels.of(passage);
    List<Mention> names = Names.in(passage, labels);
    List<Mention> all = new ArrayList<>();
    all.addAll(times);
    all.addAll(Figures.in(passage, times));
    all.addAll(names);
    PlaceNames.in(passage, labels, names).stream()
        .filter(place -> times.stream().noneMatch(time -> time.range().contains(place.range())))
        .forEach(all::add);
    all.addAll(Quotes.in(passage, names));
    all.sort(BY_POSITION);
    return new Reading(report, passage.sentences(), all);
  }
}
