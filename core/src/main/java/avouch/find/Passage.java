package avouch.find;

import avouch.model.Range;
import avouch.model.Report;
import avouch.model.Sentence;
import java.util.List;
import java.util.Objects;

/**
 * What every finder reads: a report and its sentences, cut and tagged once.
 *
 * @param report the report
 * @param sentences the sentences of its account in text order
 * @param lines the same sentences for the small grammars
 */
record Passage(Report report, List<Sentence> sentences, List<Line> lines) {
  Passage {
    Objects.requireNonNull(report);
    sentences = List.copyOf(sentences);
    lines = List.copyOf(lines);
  }

  static Passage of(Report report, List<Sentence> sentences) {
    return new Passage(report, sentences, sentences.stream().map(Line::new).toList());
  }

  /** The words of one range, as printed. */
  String words(Range range) {
    return range.in(report.text());
  }
}
