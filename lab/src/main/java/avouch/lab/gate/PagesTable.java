package avouch.lab.gate;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Report;
import avouch.model.Request;
import avouch.read.PageReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the saved pages are read, the half that was read while building and the unread half apart, by
 * language, and how many pages a second of one warm thread's processor time are read.
 *
 * <p>{@code PagesTable GOLD [rounds]}
 */
public final class PagesTable {
  private static final double BILLION = 1e9;
  private final Map<String, PagesRunner.Agreement> sets = new TreeMap<>();
  private final List<Page> pages = new ArrayList<>();
  private final List<Map.Entry<String, Json>> gold = new ArrayList<>();

  private PagesTable() {}

  public static void main(String[] arguments) {
    PagesTable table = new PagesTable();
    table.fetch(Path.of(arguments[0]).resolve("pages"));
    List<@Nullable Report> reports = table.read();
    for (int i = 0; i < reports.size(); i++) {
      table.add(table.gold.get(i), reports.get(i));
    }
    table.print();
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    for (int i = 0; i < rounds; i++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      int read = table.read().size();
      long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      System.out.printf("%.0f pages a CPU second%n", read * BILLION / (after - before));
    }
  }

  private void fetch(Path folder) {
    for (Map.Entry<String, Json> page :
        Json.file(folder.resolve("gold.json")).entries().entrySet()) {
      Path file = folder.resolve("html").resolve(page.getKey() + ".html.gz");
      String address = page.getValue().at("url").text();
      pages.add(Cases.addressed(Cases.pages(List.of(file)).getFirst(), address));
      gold.add(page);
    }
  }

  private List<@Nullable Report> read() {
    List<@Nullable Report> reports = new ArrayList<>();
    for (Page page : pages) {
      Outcome outcome = PageReader.read(page, Request.ALL);
      reports.add(
          outcome instanceof Outcome.Unread unread
              ? unread.report()
              : outcome.reports().stream().findFirst().orElse(null));
    }
    return reports;
  }

  private void add(Map.Entry<String, Json> page, @Nullable Report report) {
    String half = page.getKey().hashCode() % 2 == 0 ? "unread" : "read";
    String language = page.getValue().at("lang").text();
    String named = language.isEmpty() ? "none" : language;
    for (String set : List.of("all", half, "all " + named, half + ' ' + named)) {
      sets.computeIfAbsent(set, none -> new PagesRunner.Agreement()).add(page.getValue(), report);
    }
  }

  private void print() {
    System.out.printf("%-12s%15s%15s%15s%15s%n", "", "segment F", "title", "date", "author");
    sets.forEach(
        (set, agreement) -> {
          System.out.printf("%-12s", set);
          agreement
              .scores("")
              .forEach(score -> System.out.printf("%7.3f of %-5d", score.value(), score.n()));
          System.out.println();
        });
  }
}
