package avouch.brief;

import avouch.model.Finding;
import avouch.model.Span;

/** The names of places within a page, so that a statement can point to what bears it. */
final class Anchors {
  private Anchors() {}

  /** The evidence of a finding. */
  static String of(Finding finding) {
    return "finding-" + finding.id();
  }

  /** Where a span begins in the text of its report. */
  static String of(Span span) {
    return "text-" + span.report() + "-" + span.range().start();
  }

  /** A report's text. */
  static String ofReport(String id) {
    return "report-" + id;
  }

  /** A story. */
  static String ofStory(String id) {
    return "story-" + id;
  }
}
