package avouch.lineage;

import avouch.model.Lineage;
import avouch.model.Lineage.How;
import avouch.model.Reading;
import avouch.model.Ruling;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Traces how copy travelled between the reports of a story. */
public final class Lineages {
  private Lineages() {}

  /** Every report of the story is in exactly one of the lineages, which are ordered by id. */
  public static List<Lineage> of(Story story) {
    List<Reading> readings =
        story.readings().stream()
            .sorted(Comparator.comparing((Reading reading) -> reading.report().id()))
            .toList();
    List<Tie> ties = new ArrayList<>(Ties.among(readings));
    ties.addAll(said(readings));
    Joined joined = new Joined(readings.size());
    ties.forEach(tie -> joined.join(tie.a(), tie.b()));
    return joined.groups().stream()
        .map(
            group ->
                lineage(
                    group.stream().map(readings::get).toList(),
                    ties.stream().filter(tie -> group.contains(tie.a())).toList()))
        .toList();
  }

  /** The copies that people say there are; they have no evidence but that. */
  private static List<Tie> said(List<Reading> readings) {
    List<String> ids = readings.stream().map(reading -> reading.report().id()).toList();
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      for (Ruling ruling : readings.get(i).rulings()) {
        int other = ids.indexOf(ruling.other());
        if (ruling.kind() == Ruling.Kind.COPY && other >= 0 && other != i) {
          ties.add(new Tie(Math.min(i, other), Math.max(i, other), How.SYNDICATED, List.of()));
        }
      }
    }
    return ties;
  }

  private static Lineage lineage(List<Reading> readings, List<Tie> ties) {
    List<String> reports = readings.stream().map(reading -> reading.report().id()).toList();
    return new Lineage(
        reports.getFirst(),
        origin(readings),
        reports,
        how(ties),
        ties.stream().map(Tie::evidence).flatMap(Collection::stream).toList());
  }

  /** The agency that most reports credit; none where two are credited as often. */
  private static @Nullable String origin(List<Reading> readings) {
    Map<String, Long> times = new TreeMap<>();
    readings.forEach(
        reading ->
            reading.report().credits().forEach(credit -> times.merge(credit, 1L, Long::sum)));
    long most = times.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<String> first =
        times.keySet().stream().filter(credit -> times.getOrDefault(credit, 0L) == most).toList();
    return first.size() == 1 ? first.getFirst() : null;
  }

  /**
   * The loosest way in which any two of its reports relate; ORIGINAL for one alone or one page cut.
   */
  private static How how(List<Tie> ties) {
    List<How> all = ties.stream().map(Tie::how).toList();
    if (all.stream().allMatch(How.ORIGINAL::equals)) {
      return How.ORIGINAL;
    }
    if (all.contains(How.TRANSLATED)) {
      return How.TRANSLATED;
    }
    if (all.contains(How.REWRITTEN)) {
      return How.REWRITTEN;
    }
    return all.contains(How.SYNDICATED) ? How.SYNDICATED : How.REVISED;
  }
}
