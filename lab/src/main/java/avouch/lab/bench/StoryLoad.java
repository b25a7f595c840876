package avouch.lab.bench;

import avouch.claim.Claims;
import avouch.find.Mentions;
import avouch.lineage.Lineages;
import avouch.lineage.Origins;
import avouch.model.Claim;
import avouch.model.Lineage;
import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Reading;
import avouch.model.ReportDay;
import avouch.model.Request;
import avouch.model.Settlement;
import avouch.model.Story;
import avouch.read.PageReader;
import avouch.reconcile.Reconciled;
import avouch.reconcile.Reconciliation;
import avouch.settle.Settling;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * How long one story of many invented reports takes, stratum by stratum, in processor time of one
 * thread.
 *
 * <p>{@code StoryLoad usual|worst reports [rounds]}; with {@code alone} behind, every report is an
 * origin of its own and copies are not looked for.
 */
public final class StoryLoad {
  private static final double BILLION = 1e9;

  private final Story story;
  private final boolean alone;

  private StoryLoad(Story story, boolean alone) {
    this.story = story;
    this.alone = alone;
  }

  public static void main(String[] arguments) {
    boolean worst = arguments[0].equals("worst");
    int reports = Integer.parseInt(arguments[1]);
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
    boolean alone = arguments[arguments.length - 1].equals("alone");
    StoryLoad load = new StoryLoad(story(new Ferry(worst).pages(reports)), alone);
    for (int round = 0; round < rounds; round++) {
      load.round();
    }
  }

  private static Story story(List<Page> pages) {
    Map<String, Reading> readings = new TreeMap<>();
    Map<String, ReportDay> days = new TreeMap<>();
    for (Page page : pages) {
      if (PageReader.read(page, Request.ALL) instanceof Outcome.Article article) {
        Reading reading = Mentions.in(article.report());
        String id = reading.report().id();
        readings.put(id, reading);
        LocalDate day = java.util.Objects.requireNonNull(page.published());
        days.put(id, new ReportDay(day, ReportDay.Basis.GIVEN, List.of()));
      }
    }
    List<Reading> all = List.copyOf(readings.values());
    return new Story(all.getFirst().report().id(), all, days);
  }

  private void round() {
    Settlement settlement = timed("settle", () -> Settling.of(story));
    List<Claim> claims = timed("claim", () -> Claims.of(story, settlement));
    List<Lineage> lineages = timed("lineage", () -> alone ? alone(story) : Lineages.of(story));
    Origins origins = Origins.of(lineages, story, settlement);
    Reconciled made =
        timed(
            "reconcile", () -> Reconciliation.of(story, settlement, claims, origins, Request.ALL));
    System.out.printf(
        Locale.ROOT,
        "reports %d, claims %d, lineages %d, findings %d, statements %d; what was made: %08x%n",
        story.readings().size(),
        claims.size(),
        lineages.size(),
        made.findings().size(),
        made.ledger().statements().size(),
        made.toString().hashCode());
  }

  private static <T> T timed(String stratum, Supplier<T> work) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    T made = work.get();
    long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    System.out.printf(Locale.ROOT, "%s %.2f s, ", stratum, (after - before) / BILLION);
    return made;
  }

  private static List<Lineage> alone(Story story) {
    List<Lineage> lineages = new ArrayList<>();
    for (Reading reading : story.readings()) {
      String id = reading.report().id();
      lineages.add(new Lineage(id, null, List.of(id), Lineage.How.ORIGINAL, List.of()));
    }
    return lineages;
  }
}
