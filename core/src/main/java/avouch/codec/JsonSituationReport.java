package avouch.codec;

import avouch.brief.Privacy;
import avouch.model.Finding;
import avouch.model.Lineage;
import avouch.model.PageOffsets;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.ReportDay;
import avouch.model.Situation;
import avouch.model.SituationReport;
import avouch.model.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A situation report as JSON, version 1 of the contract. */
public final class JsonSituationReport {
  private static final int VERSION = 1;

  private final SituationReport report;
  private final JsonFields json;
  private final JsonSpans spans;
  private final Map<String, Situation> situationOf = new HashMap<>();
  private final Map<String, String> lineageOf = new HashMap<>();

  private JsonSituationReport(
      SituationReport report, JsonFields json, UnaryOperator<String> names) {
    this.report = report;
    this.json = json;
    this.spans = new JsonSpans(json, report.reports(), names);
    for (Situation situation : report.situations()) {
      for (Reading reading : situation.story().readings()) {
        situationOf.put(reading.report().id(), situation);
      }
      for (Lineage lineage : situation.lineages()) {
        lineage.reports().forEach(id -> lineageOf.put(id, lineage.id()));
      }
    }
  }

  /**
   * The whole document, ending in a line feed.
   *
   * @param withNames whether private persons' names are printed; if not, each of their letters is
   *     masked by a block, so that no offset moves
   */
  public static String of(SituationReport report, boolean withNames) {
    StringWriter writer = new StringWriter();
    write(report, withNames, writer);
    return writer.toString();
  }

  /** Writes what {@link #of} gives; the writer stays open. */
  public static void write(SituationReport report, boolean withNames, Writer writer) {
    UnaryOperator<String> names = Privacy.mask(report, withNames);
    try {
      JsonFields json = JsonFields.pretty(writer, names);
      JsonSituationReport document = new JsonSituationReport(report, json, names);
      json.object(document::fields);
      json.finish();
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One report of a story with its whole text and every mention in it, ending in a line feed. */
  public static String of(
      SituationReport set, Situation situation, Reading reading, UnaryOperator<String> names) {
    SituationReport story = set.with(situation);
    return JsonFields.object(
        names,
        json -> {
          json.number("avouch", VERSION);
          new JsonSituationReport(story, json, names).report(reading.report());
          json.code("address", reading.report().address());
          json.text("text", reading.report().text());
          new JsonReading(reading.report(), json).mentions(reading);
        });
  }

  /** One finding with its story, ending in a line feed. */
  public static String of(
      SituationReport set, Situation situation, Finding finding, UnaryOperator<String> names) {
    SituationReport story = set.with(situation);
    return JsonFields.object(
        names,
        json -> {
          json.number("avouch", VERSION);
          json.code("story", situation.story().id());
          json.text("headline", situation.headline());
          JsonSpans spans = new JsonSpans(json, story.reports(), names);
          new JsonSituation(situation, json, spans).finding(finding);
        });
  }

  private void fields() throws IOException {
    json.number("avouch", VERSION);
    json.day("asOf", report.asOf());
    json.objects("reports", report.reports(), reading -> report(reading.report()));
    json.objects("problems", report.problems(), json::problem);
    json.objects(
        "stories",
        report.situations(),
        situation -> new JsonSituation(situation, json, spans).fields());
  }

  private void report(Report report) throws IOException {
    Situation situation = situationOf.get(report.id());
    ReportDay day = situation == null ? null : situation.story().days().get(report.id());
    json.code("id", report.id());
    json.code("input", report.input());
    json.text("outlet", report.outlet());
    json.text("title", report.title());
    json.code("language", report.language());
    json.text("author", report.author());
    json.texts("credits", report.credits());
    Report.Dateline dateline = report.dateline();
    json.text("dateline", dateline == null ? null : dateline.range().in(report.text()));
    json.object("published", day == null ? report.stated() : day, this::published);
    PageOffsets page = report.page();
    json.objects(
        "dropped",
        page == null ? report.dropped().toList() : page.dropped(),
        block -> dropped(report, block));
    json.code("story", situation == null ? null : situation.story().id());
    json.code("lineage", lineageOf.get(report.id()));
  }

  private void published(ReportDay day) throws IOException {
    json.day("value", day.day());
    json.word("basis", day.basis(), ' ');
    json.objects("evidence", known(day), spans::fields);
  }

  /** The evidence that lies in reports of the set; an as-of day leaves later reports out. */
  private List<Span> known(ReportDay day) {
    return day.evidence().stream().filter(span -> spans.knows(span.report())).toList();
  }

  private void dropped(Report report, Report.Block block) throws IOException {
    PageOffsets page = report.page();
    if (page == null) {
      spans.offsets(report.id(), block.range());
    } else {
      spans.page(page, block.range());
    }
    json.code("why", block.why());
  }
}
