package avouch.lab.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words in quotation marks are held against the report they are said to come from. */
class PrintedRunnerTest {
  private static final Map<String, String> TEXTS =
      Map.of(
          "a.txt", "The ferry sank on Monday. \"Nobody was on board,\" Ada Barn said.",
          "b.txt", "Two boats were lost at Sorve.");

  private static List<Boolean> borne(String line) {
    return PrintedRunner.borne(
        line + "\n## Sources\n\n- [1] `a.txt` — a; “Ferry sinks”\n- [2] `b.txt` — b\n", TEXTS);
  }

  @Test
  void aReportHasWhatIsQuotedFromIt() {
    assertThat(borne("- **Ada Barn**: “**Nobody** was on board,” [1]")).containsExactly(true);
    assertThat(borne("- “Two boats were … at Sorve.” [2]; “The ferry sank” [1]"))
        .containsExactly(true, true);
    assertThat(borne("- “\\[name withheld\\] said.”, in words that the report quotes [1]"))
        .containsExactly(true);
  }

  @Test
  void whatAnotherReportTellsOrNobodyIsNotBorne() {
    assertThat(borne("- “Two boats were lost at Sorve.” [1]")).containsExactly(false);
    assertThat(borne("- “The ferry sank on Tuesday.” [1]")).containsExactly(false);
    assertThat(borne("- “Two boats were lost at Sorve.” [3]")).containsExactly(false);
  }
}
