package avouch.app.web;

import avouch.model.Finding;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.Situation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A story as an Atom feed (RFC 4287): its key figures as they stand, and each of its reports. */
final class Feed {
  /** How many reports are told. */
  private static final int MOST_REPORTS = 100;

  private final Snapshot told;
  private final Situation situation;
  private final String site;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param site where the desk is, as whoever asks knows it
   */
  Feed(Snapshot told, Situation situation, String site) {
    this.told = told;
    this.situation = situation;
    this.site = site;
  }

  String written() {
    String story = "/stories/" + situation.story().id();
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    element("id", "urn:avouch:story:" + situation.story().id());
    element("title", told.shown(situation).parts().headline(situation));
    element("updated", time(situation.story().latest()));
    element("generator", "Avouch");
    out.append("<author><name>Avouch, from the reports named</name></author>\n");
    link("alternate", story);
    link("self", story + "/feed");
    figures(story);
    List<Report> reports =
        situation.story().readings().stream()
            .map(Reading::report)
            .sorted(
                Comparator.comparing(
                        (Report report) -> situation.story().day(report.id()),
                        Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(Report::id))
            .limit(MOST_REPORTS)
            .toList();
    reports.forEach(this::report);
    return out.append("</feed>\n").toString();
  }

  /** One entry whose id stays while the figures do, so that a reader meets each change once. */
  private void figures(String story) {
    String figures =
        situation.keyFindings().stream().map(Feed::figure).collect(Collectors.joining("; "));
    if (figures.isEmpty()) {
      return;
    }
    out.append("<entry>\n");
    String mark = Integer.toHexString(figures.hashCode());
    element("id", "urn:avouch:story:" + situation.story().id() + ":figures:" + mark);
    element("title", "Key figures: " + told.shown(situation).parts().printed(figures));
    element("updated", time(situation.story().latest()));
    link("alternate", story);
    element("summary", told.shown(situation).parts().printed(figures));
    out.append("</entry>\n");
  }

  private static String figure(Finding finding) {
    String values =
        finding.values().stream().map(Finding.Value::text).collect(Collectors.joining(" / "));
    String verdict = finding.verdict().name().toLowerCase(java.util.Locale.ROOT);
    return finding.question() + " " + values + " (" + verdict.replace('_', ' ') + ")";
  }

  private void report(Report report) {
    out.append("<entry>\n");
    element("id", "urn:avouch:report:" + report.id());
    element("title", told.shown(situation).parts().title(report));
    element("updated", time(situation.story().day(report.id())));
    link("alternate", "/reports/" + report.id());
    String outlet = report.outlet();
    if (outlet != null) {
      out.append("<author>");
      element("name", outlet);
      out.append("</author>\n");
    }
    out.append("</entry>\n");
  }

  private static String time(@Nullable LocalDate day) {
    return (day == null ? LocalDate.EPOCH : day) + "T00:00:00Z";
  }

  private void element(String name, String words) {
    out.append('<').append(name).append('>').append(escaped(words));
    out.append("</").append(name).append(">\n");
  }

  private void link(String relation, String path) {
    out.append("<link rel=\"").append(relation).append("\" href=\"");
    out.append(escaped(site + path)).append("\"/>\n");
  }

  /** What XML cannot hold even escaped is left out. */
  private static String escaped(String words) {
    StringBuilder steady = new StringBuilder();
    words
        .codePoints()
        .filter(c -> c == 9 || c == 10 || c == 13 || (c >= 32 && c < 0xD800) || c > 0xDFFF)
        .filter(c -> c != 0xFFFE && c != 0xFFFF)
        .forEach(steady::appendCodePoint);
    return Pages.escaped(steady.toString());
  }
}
