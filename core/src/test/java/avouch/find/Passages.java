package avouch.find;

import avouch.language.Sentences;
import avouch.model.Report;

/** Makes a passage of one paragraph. */
final class Passages {
  private Passages() {}

  static Passage of(String text) {
    Report report = Readings.report(text);
    return Passage.of(report, Sentences.in(report));
  }
}
