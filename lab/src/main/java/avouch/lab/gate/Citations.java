package avouch.lab.gate;

import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Ledger;
import avouch.model.Lineage;
import avouch.model.ReportDay;
import avouch.model.Situation;
import avouch.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Every item of a situation with the spans that it cites, by a short label. */
final class Citations {
  private record Citation(Span span, String label) {}

  private final List<Citation> citations = new ArrayList<>();

  static Citations of(Situation situation) {
    Citations citations = new Citations();
    situation.findings().forEach(citations::finding);
    citations.ledger(situation.ledger());
    for (Situation.Event event : situation.events()) {
      citations.claims(event.causes(), "event: " + event.kind());
    }
    for (Lineage lineage : situation.lineages()) {
      for (Lineage.Shared shared : lineage.evidence()) {
        citations.add(shared.a(), "lineage: shared words");
        citations.add(shared.b(), "lineage: shared words");
      }
    }
    for (ReportDay day : situation.story().days().values()) {
      day.evidence().forEach(span -> citations.add(span, "report's day"));
    }
    situation.highlights().forEach(span -> citations.add(span, "highlight"));
    return citations;
  }

  /** The labels of the items that cite some words of a span, each once, in the order of output. */
  Set<String> citing(Span sentence) {
    Set<String> labels = new LinkedHashSet<>();
    for (Citation citation : citations) {
      if (citation.span().report().equals(sentence.report())
          && citation.span().range().overlaps(sentence.range())) {
        labels.add(citation.label());
      }
    }
    return labels;
  }

  private void finding(Finding finding) {
    String counted = finding.counted();
    String about =
        finding.slot() == Claim.Slot.OTHER && counted != null && !counted.isEmpty()
            ? counted
            : word(finding.slot());
    for (Finding.Value value : finding.values()) {
      claims(value.claims(), "finding: " + about + " " + value.text());
    }
  }

  private void ledger(Ledger ledger) {
    for (Ledger.Entry entry : ledger.timeline()) {
      claims(entry.backing().claims(), "timeline: " + entry.first());
    }
    for (Ledger.Statement statement : ledger.statements()) {
      for (Ledger.Variant variant : statement.variants()) {
        add(variant.span(), "statement: " + statement.speaker());
      }
    }
    for (Ledger.State state : ledger.states()) {
      claims(state.backing().claims(), "state: " + state.state() + " " + word(state.change()));
    }
    for (Ledger.Promise promise : ledger.promises()) {
      claims(promise.backing().claims(), "promise: " + promise.by());
    }
    for (Ledger.Cast cast : ledger.cast()) {
      claims(cast.backing().claims(), "actor: " + cast.actor().name());
    }
    for (Ledger.Cause cause : ledger.causes()) {
      claims(cause.backing().claims(), "cause");
    }
  }

  private void claims(List<Claim.Bearing> claims, String label) {
    claims.forEach(claim -> add(claim.span(), label));
  }

  private void add(Span span, String label) {
    citations.add(new Citation(span, label.replaceAll("\\s+", " ").strip()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
