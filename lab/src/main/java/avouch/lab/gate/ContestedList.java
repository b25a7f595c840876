package avouch.lab.gate;

import static avouch.model.Finding.Difference.Type.CONTRADICTION;

import avouch.model.Claim.Bearing;
import avouch.model.Claim.Source;
import avouch.model.Finding;
import avouch.model.Finding.Difference;
import avouch.model.Page;
import avouch.model.Report;
import avouch.model.Situation;
import avouch.model.SituationReport;
import avouch.model.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Lists every finding of the shared incidents (read half), stories and war reports that holds a
 * contradiction, contested or not, with the sentences of the values that exclude each other, to be
 * judged by eye.
 *
 * <p>{@code ContestedList [GOLD [LABELS [DOCUMENTS…]]]}; each file of documents is read as one set.
 * Pairs whose labels are unread are counted, not shown.
 */
public final class ContestedList {
  private final GoldPages gold;
  private final Path folder;
  private final Set<String> unread;
  private int hidden;
  private int shown;
  private int findings;

  private ContestedList(Path folder, Path labels) {
    this.folder = folder;
    this.gold = new GoldPages(folder);
    this.unread =
        Json.text(labels)
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.split("\t", -1))
            .filter(cells -> Integer.parseInt(cells[0]) % 2 == 0)
            .flatMap(
                cells -> List.of(cells[2] + ":" + cells[3], cells[4] + ":" + cells[5]).stream())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  public static void main(String[] args) {
    Path folder = Path.of(args.length > 0 ? args[0] : "../shared/gold");
    Path labels = Path.of(args.length > 1 ? args[1] : "lab/gold/differences.tsv");
    System.out.print(
        new ContestedList(folder, labels).text(Arrays.stream(args).skip(2).map(Path::of).toList()));
  }

  private String text(List<Path> more) {
    StringBuilder text = new StringBuilder();
    Map<String, Page> incidents = gold.records("incidents/docs.jsonl");
    for (Json line : Json.lines(folder.resolve("incidents/gold.jsonl"))) {
      List<String> ids = line.at("docs").texts();
      if (isRead(line.at("incident").text(), ids)) {
        list("incidents", GoldPages.of(incidents, ids), text);
      }
    }
    gold.eachStory().forEach(pages -> list("stories", pages, text));
    for (Path file : more) {
      list(file.toString(), Json.lines(file).stream().map(Cases::record).toList(), text);
    }
    list("war", List.copyOf(gold.war().values()), text);
    String total = findings + " findings: " + shown + " shown, " + hidden + " hidden";
    return text.append(total).append('\n').toString();
  }

  /** One in two by the hash of the id, of those that no unread label names. */
  private boolean isRead(String incident, List<String> ids) {
    return Math.floorMod(incident.hashCode(), 2) == 1
        && unread.stream()
            .map(mark -> mark.substring(0, mark.indexOf(':')))
            .noneMatch(ids::contains);
  }

  private void list(String set, List<Page> pages, StringBuilder text) {
    SituationReport report = Cases.situations(pages);
    Map<String, Report> reports = new TreeMap<>();
    report.reports().forEach(each -> reports.put(each.report().id(), each.report()));
    for (Situation situation : report.situations()) {
      for (Finding finding : situation.findings()) {
        findings++;
        if (finding.differences().stream().anyMatch(d -> d.type() == CONTRADICTION)) {
          boolean key = situation.key().contains(finding.id());
          String verdict = finding.verdict().name().toLowerCase(Locale.ROOT);
          list(set + (key ? " key " : " ") + verdict, finding, reports, text);
        }
      }
    }
  }

  private void list(String set, Finding finding, Map<String, Report> reports, StringBuilder text) {
    List<String> lines = new ArrayList<>();
    for (Difference difference : finding.differences()) {
      if (difference.type() == CONTRADICTION) {
        List<Bearing> a = finding.values().get(difference.a()).claims();
        List<Bearing> b = finding.values().get(difference.b()).claims();
        if (isUnread(a, reports) && isUnread(b, reports)) {
          hidden++;
          return;
        }
        lines.add("  " + difference.why());
        a.forEach(claim -> lines.add("    A " + line(claim, reports)));
        b.forEach(claim -> lines.add("    B " + line(claim, reports)));
      }
    }
    shown++;
    text.append("# " + shown + " " + set + " · " + finding.question() + " " + finding.scope());
    finding.values().forEach(value -> text.append(" | ").append(value.text()));
    text.append('\n').append(String.join("\n", lines)).append("\n");
  }

  private boolean isUnread(List<Bearing> claims, Map<String, Report> reports) {
    return claims.stream()
        .anyMatch(
            claim ->
                unread.contains(
                    Objects.requireNonNull(reports.get(claim.report())).input()
                        + ":"
                        + claim.span().range().start()));
  }

  private static String line(Bearing claim, Map<String, Report> reports) {
    Report report = Objects.requireNonNull(reports.get(claim.report()));
    String sources = claim.attribution().stream().map(Source::settled).toList().toString();
    Span sentence = claim.sentence();
    Span span = claim.span();
    String words = report.text();
    return (report.input() + " " + claim.asOf() + " " + sources + " ")
        + (words.substring(sentence.range().start(), span.range().start())
                + "«"
                + words.substring(span.range().start(), span.range().end())
                + "»"
                + words.substring(
                    span.range().end(), Math.max(span.range().end(), sentence.range().end())))
            .replaceAll("\\s+", " ");
  }
}
