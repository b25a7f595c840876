package avouch.brief;

import avouch.Avouch;
import avouch.model.Page;
import avouch.model.Request;
import avouch.model.SituationReport;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is printed of some texts, each a report of an outlet of its own. */
final class Told {
  /** The day of the reports, a Tuesday. */
  static final String DAY = "2031-05-06";

  private Told() {}

  static Page page(String outlet, @Nullable String title, String text, @Nullable String day) {
    return new Page(
        outlet + ".txt",
        new Page.Content.Plain(text + "\n"),
        outlet,
        null,
        title,
        day == null ? null : LocalDate.parse(day));
  }

  static SituationReport report(Page... pages) {
    return Avouch.report(List.of(pages), List.of(), Request.ALL);
  }

  static SituationReport report(String... texts) {
    return report(
        IntStream.range(0, texts.length)
            .mapToObj(i -> page("" + i, null, texts[i], DAY))
            .toArray(Page[]::new));
  }

  static String markdown(Page... pages) {
    return MarkdownBrief.of(report(pages), true);
  }

  static String markdown(String... texts) {
    return MarkdownBrief.of(report(texts), true);
  }

  /** What is printed, nothing of it set apart. */
  static String plain(String markdown) {
    return markdown.replace("**", "");
  }

  /** A section of what is printed, without the next; empty if there is none. */
  static String section(String heading, String markdown) {
    int start = markdown.indexOf("## " + heading);
    int end = start < 0 ? -1 : markdown.indexOf("\n## ", start);
    return start < 0 ? "" : markdown.substring(start, end < 0 ? markdown.length() : end);
  }
}
