package avouch.lab.gate;

import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.ReportDay;
import avouch.model.Sentence;
import avouch.model.Situation;
import avouch.model.SituationReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Writes {@code docs/coverage-of-the-five-reports.md}: every sentence of the five example reports
 * with the items of the output that cite it.
 *
 * <p>{@code CoverageDocument --write} writes the file; without it the text goes to standard output.
 */
public final class CoverageDocument {
  private static final String HEAD =
      """
      # Coverage of the five reports

      Every sentence of `examples/kazakhstan-2022`, in the order of each report, with the items of \
      the situation report that cite its words; `unused` where none does; the parts that are no \
      account follow with the reason for which they were dropped. Generated and compared by a test; \
      after a change that is meant:

          mvn -q -B package -Dmaven.test.skip=true
          java -cp lab/target/classes:app/target/avouch.jar avouch.lab.gate.CoverageDocument --write

      """;

  /**
   * How one report fares.
   *
   * @param cited sentences that some item cites
   * @param named of these, the ones that only rows of people and organizations cite
   * @param dropped parts dropped
   */
  private record Share(String name, int sentences, int cited, int named, int dropped) {
    String row() {
      return String.format(
          Locale.ROOT,
          "| %s | %d | %d | %d | %d | %s | %d |\n",
          name,
          sentences,
          cited,
          named,
          sentences - cited,
          sentences == 0 ? "–" : Math.round(100.0 * cited / sentences) + " %",
          dropped);
    }
  }

  private final SituationReport all;
  private final List<Share> shares = new ArrayList<>();
  private final StringBuilder body = new StringBuilder();

  private CoverageDocument(SituationReport all) {
    this.all = all;
  }

  public static void main(String[] arguments) {
    Path house = Gold.repository();
    String text = text(house);
    if (List.of(arguments).contains("--write")) {
      Listing.write(file(house), text);
    } else {
      System.out.print(text);
    }
  }

  static Path file(Path house) {
    return house.resolve("docs/coverage-of-the-five-reports.md");
  }

  static String text(Path house) {
    return new CoverageDocument(Examples.report(house.resolve("examples/kazakhstan-2022"))).text();
  }

  private String text() {
    all.reports().stream()
        .sorted(Comparator.comparing(reading -> name(reading.report())))
        .forEach(this::report);
    shares.add(
        new Share(
            "all",
            shares.stream().mapToInt(Share::sentences).sum(),
            shares.stream().mapToInt(Share::cited).sum(),
            shares.stream().mapToInt(Share::named).sum(),
            shares.stream().mapToInt(Share::dropped).sum()));
    StringBuilder table = new StringBuilder(HEAD);
    table.append(
        "| report | sentences | cited | of them only for a name | unused | share cited | dropped |\n");
    table.append("|---|---:|---:|---:|---:|---:|---:|\n");
    shares.forEach(share -> table.append(share.row()));
    return table.append(body).toString();
  }

  private void report(Reading reading) {
    Report report = reading.report();
    Citations citations = citations(report.id());
    body.append("\n## ").append(name(report)).append(" · ").append(plain(report.title()));
    body.append("\n\nPublished ").append(day(report.id())).append(".\n\n");
    int number = 0;
    int cited = 0;
    int named = 0;
    for (Sentence sentence : reading.sentences()) {
      Set<String> labels = citations.citing(report.span(sentence.range()));
      number++;
      cited += labels.isEmpty() ? 0 : 1;
      named += !labels.isEmpty() && labels.stream().allMatch(l -> l.startsWith("actor")) ? 1 : 0;
      body.append(number).append(". ").append(plain(reading.words(sentence.range())));
      body.append("\n   - ");
      body.append(labels.isEmpty() ? "`unused`" : plain(String.join(" · ", labels)));
      body.append('\n');
    }
    List<Report.Block> dropped = report.dropped().toList();
    if (!dropped.isEmpty()) {
      body.append("\nDropped:\n\n");
    }
    for (Report.Block block : dropped) {
      body.append("- *").append(plain(block.why())).append("*: ");
      body.append(plain(reading.words(block.range()))).append('\n');
    }
    shares.add(new Share(name(report), number, cited, named, dropped.size()));
  }

  private Citations citations(String report) {
    return situation(report).map(Citations::of).orElseGet(Citations::new);
  }

  private Optional<Situation> situation(String report) {
    return all.situations().stream()
        .filter(s -> s.story().readings().stream().anyMatch(r -> r.report().id().equals(report)))
        .findFirst();
  }

  private String day(String report) {
    return situation(report)
        .map(situation -> situation.story().days().get(report))
        .map(CoverageDocument::words)
        .orElse("on a day that cannot be told");
  }

  private static String words(ReportDay day) {
    return day.day() + ", " + day.basis().name().toLowerCase(Locale.ROOT);
  }

  private static String name(Report report) {
    String name = String.valueOf(Path.of(report.input()).getFileName());
    return name.substring(0, Math.min(3, name.length()));
  }

  /** One line, with the marks of Markdown made plain text. */
  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip().replaceAll("([\\\\`*_<\\[|])", "\\\\$1");
  }
}
