package avouch.brief;

import avouch.model.Finding;
import avouch.model.Situation;
import avouch.model.Span;
import java.util.Objects;

/** What words of a page lead to, so that a statement can point to what bears it. */
public sealed interface Target {
  /** The name of the place within a page where it stands. */
  String name();

  /** The evidence of a finding. */
  record OfFinding(String id) implements Target {
    public OfFinding {
      Objects.requireNonNull(id);
    }

    static OfFinding of(Finding finding) {
      return new OfFinding(finding.id());
    }

    @Override
    public String name() {
      return "finding-" + id;
    }
  }

  /** Where some words begin in the text of their report. */
  record OfWords(String report, int start) implements Target {
    public OfWords {
      Objects.requireNonNull(report);
    }

    static OfWords of(Span span) {
      return new OfWords(span.report(), span.range().start());
    }

    @Override
    public String name() {
      return "text-" + report + "-" + start;
    }
  }

  /** A report's text. */
  record OfReport(String id) implements Target {
    public OfReport {
      Objects.requireNonNull(id);
    }

    @Override
    public String name() {
      return "report-" + id;
    }
  }

  /** A story. */
  record OfStory(String id) implements Target {
    public OfStory {
      Objects.requireNonNull(id);
    }

    static OfStory of(Situation situation) {
      return new OfStory(situation.story().id());
    }

    @Override
    public String name() {
      return "story-" + id;
    }
  }
}
