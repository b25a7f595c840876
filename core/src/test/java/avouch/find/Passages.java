package avouch.find;

import avouch.language.Sentences;
import avouch.model.Range;
import avouch.model.Report;
import java.util.List;

/** Makes a passage of one paragraph. */
final class Passages {
  private Passages() {}

  static Passage of(String text) {
    Range range = new Range(0, text.length());
    Report.Block block = new Report.Block(range, Report.Block.Role.PARAGRAPH, "");
    Report report =
        new Report(
            "r", "input", null, null, "", "en", null, List.of(), null, null, text, List.of(block));
    return Passage.of(report, Sentences.in(report));
  }
}
