package avouch.codec;

import avouch.brief.Privacy;
import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.Situation;
import avouch.model.SituationReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Every claim behind a finding as an annotation of the report that makes it, in the W3C Web
 * Annotation Data Model: a collection a story. Each target has a quote selector, which finds the
 * words in the page again, and a position selector, which counts code points in the clean text.
 */
public final class WebAnnotations {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private final JsonFields json;
  private final JsonSpans spans;

  private WebAnnotations(JsonFields json, JsonSpans spans) {
    this.json = json;
    this.spans = spans;
  }

  /** One claim for one value of a finding. */
  private record Annotation(String id, Finding finding, Finding.Value value, Claim.Bearing claim) {
    static List<Annotation> all(Situation situation) {
      List<Annotation> all = new ArrayList<>();
      for (Finding finding : situation.findings()) {
        for (int i = 0; i < finding.values().size(); i++) {
          Finding.Value value = finding.values().get(i);
          for (int j = 0; j < value.claims().size(); j++) {
            String id = Names.claim(finding, i, j);
            all.add(new Annotation(id, finding, value, value.claims().get(j)));
          }
        }
      }
      return all;
    }
  }

  /** The whole document, a JSON-LD array of collections, ending in a line feed. */
  public static String of(SituationReport report, boolean withNames) {
    UnaryOperator<String> names = Privacy.mask(report, withNames);
    return JsonFields.document(
        names,
        json ->
            json.objects(
                report.situations(),
                new WebAnnotations(json, new JsonSpans(json, report.reports(), names))
                    ::collection));
  }

  private void collection(Situation situation) throws IOException {
    List<Annotation> all = Annotation.all(situation);
    String story = Names.story(situation.story().id());
    json.code("@context", CONTEXT);
    json.code("id", story + ":annotations");
    json.code("type", "AnnotationCollection");
    json.text("label", situation.headline());
    json.number("total", all.size());
    json.object("first", () -> page(story, situation, all));
  }

  private void page(String story, Situation situation, List<Annotation> all) throws IOException {
    json.code("id", story + ":annotations:1");
    json.code("type", "AnnotationPage");
    json.number("startIndex", 0);
    json.objects("items", all, annotation -> annotation(situation, annotation));
  }

  private void annotation(Situation situation, Annotation annotation) throws IOException {
    json.code("id", annotation.id());
    json.code("type", "Annotation");
    json.code("motivation", "describing");
    json.objects(
        "body",
        List.of(
            new Body(said(annotation), "describing"),
            new Body(JsonFields.word(annotation.finding().slot(), ' '), "tagging")),
        this::body);
    Reading reading = situation.story().reading(annotation.claim().report());
    json.object("target", () -> target(reading.report(), annotation.claim()));
  }

  /** "How many were killed? “at least 12”, contested". */
  private static String said(Annotation annotation) {
    return annotation.finding().question()
        + " “"
        + annotation.value().text()
        + "”, "
        + JsonFields.word(annotation.finding().verdict(), '-');
  }

  /** What is said of a target, and what for. */
  private record Body(String words, String purpose) {}

  private void body(Body body) throws IOException {
    json.code("type", "TextualBody");
    json.text("value", body.words());
    json.code("format", "text/plain");
    json.code("purpose", body.purpose());
  }

  private void target(Report report, Claim.Bearing claim) throws IOException {
    json.code("source", Names.source(report));
    json.objects(
        "selector",
        List.of(
            new Selector("TextQuoteSelector", () -> spans.quoted(claim.span())),
            new Selector(
                "TextPositionSelector", () -> spans.offsets(claim.report(), claim.span().range()))),
        this::selector);
  }

  /** One way to find the words again. */
  private record Selector(String type, JsonFields.Body fields) {}

  private void selector(Selector selector) throws IOException {
    json.code("type", selector.type());
    selector.fields().write();
  }
}
