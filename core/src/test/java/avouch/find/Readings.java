package avouch.find;

import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Report;
import java.util.List;

/** Reports of one paragraph, and what is read in them. */
public final class Readings {
  private Readings() {}

  /** The reading of a report "r1". */
  public static Reading of(String text) {
    return Mentions.in(report(text));
  }

  static Report report(String text) {
    Report.Block block =
        new Report.Block(new Range(0, text.length()), Report.Block.Role.PARAGRAPH, "");
    return new Report(
        "r1", "test", null, null, "", "en", null, List.of(), null, null, text, List.of(block));
  }
}
