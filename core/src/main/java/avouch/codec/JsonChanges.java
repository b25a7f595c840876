package avouch.codec;

import avouch.brief.Privacy;
import avouch.model.Changes;
import avouch.model.Changes.OfFinding;
import avouch.model.Changes.OfStory;
import avouch.model.Changes.OfValue;
import avouch.model.Finding;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.ReportDay;
import avouch.model.Story;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What changed between two days as JSON, version 1. */
public final class JsonChanges {
  private static final int VERSION = 1;

  private final Changes changes;
  private final JsonFields json;
  private final JsonSpans spans;

  private JsonChanges(Changes changes, JsonFields json, UnaryOperator<String> names) {
    this.changes = changes;
    this.json = json;
    this.spans = new JsonSpans(json, changes.after().reports(), names);
  }

  /** The whole document, ending in a line feed; names are masked as in a situation report. */
  public static String of(Changes changes, boolean withNames) {
    UnaryOperator<String> names = Privacy.mask(changes.after(), withNames);
    return JsonFields.object(names, json -> new JsonChanges(changes, json, names).fields());
  }

  private void fields() throws IOException {
    json.number("avouch", VERSION);
    json.day("from", changes.from());
    json.day("to", changes.to());
    json.objects("problems", changes.after().problems(), json::problem);
    json.objects("stories", changes.stories(), this::story);
  }

  private void story(OfStory change) throws IOException {
    Story story = change.situation().story();
    JsonSituation values = new JsonSituation(change.situation(), json, spans);
    json.code("id", story.id());
    json.codes("was", change.was());
    json.text("headline", change.situation().headline());
    json.objects(
        "reports",
        story.readings().stream()
            .map(Reading::report)
            .filter(report -> change.reports().contains(report.id()))
            .toList(),
        report -> report(report, story.days().get(report.id())));
    json.objects("findings", change.findings(), finding -> finding(finding, values));
  }

  private void report(Report report, @Nullable ReportDay day) throws IOException {
    json.code("id", report.id());
    json.code("input", report.input());
    json.text("outlet", report.outlet());
    json.text("title", report.title());
    json.day("published", day == null ? null : day.day());
  }

  private void finding(OfFinding change, JsonSituation values) throws IOException {
    Finding finding = change.finding();
    Finding before = change.before();
    Finding after = change.after();
    json.code("id", finding.id());
    json.code("was", before == null ? null : before.id());
    json.code("change", before == null ? "new" : after == null ? "gone" : "changed");
    json.word("kind", finding.kind(), ' ');
    json.text("question", finding.question());
    json.word("slot", finding.slot(), ' ');
    json.text("counted", finding.counted());
    json.text("of", finding.of());
    json.object("scope", () -> values.scope(finding.scope()));
    json.object("before", before, this::answer);
    json.object("after", after, this::answer);
    json.codes("because", change.because());
    json.objects("values", change.values(), value -> value(value, values));
  }

  private void answer(Finding finding) throws IOException {
    json.word("verdict", finding.verdict(), '-');
    json.number("best", finding.best());
    json.number("low", finding.low());
    json.number("high", finding.high());
    json.texts("values", finding.values().stream().map(Finding.Value::text).toList());
  }

  private void value(OfValue change, JsonSituation values) throws IOException {
    json.word("change", change.kind(), ' ');
    json.number("originsBefore", change.originsBefore());
    json.codes("because", change.because());
    json.object("value", () -> values.value(change.value()));
  }
}
