package avouch.lab.gate;

import avouch.Avouch;
import avouch.app.fetch.Fetch;
import avouch.find.Mentions;
import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.ReportDay;
import avouch.model.Request;
import avouch.model.SituationReport;
import avouch.read.PageReader;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The program's front doors as the runners use them. */
final class Cases {
  private Cases() {}

  static Page page(String input, String text) {
    return Page.of(input, new Page.Content.Plain(text));
  }

  static Page page(String input, String text, @Nullable LocalDate published) {
    return new Page(input, new Page.Content.Plain(text), null, null, null, published);
  }

  /** The same page, known to come from an address. */
  static Page addressed(Page page, String address) {
    return new Page(
        page.input(),
        page.content(),
        page.outlet(),
        blankToNull(address),
        page.title(),
        page.published());
  }

  /** One line of the gold documents: {@code id, url, published, title, text}. */
  static Page record(Json line) {
    return new Page(
        line.at("id").text(),
        new Page.Content.Plain(line.at("text").text()),
        null,
        blankToNull(line.at("url").text()),
        blankToNull(line.at("title").text()),
        day(line.at("published").text()));
  }

  static Optional<Report> report(Page page) {
    return switch (PageReader.read(page, Request.ALL)) {
      case Outcome.Article article -> Optional.of(article.report());
      case Outcome.Several several -> several.reports().stream().findFirst();
      case Outcome.Unread unread -> Optional.of(unread.report());
      case Outcome.NotAnArticle none -> Optional.empty();
    };
  }

  static Optional<Reading> reading(Page page) {
    return report(page).map(Mentions::in);
  }

  /** The pages that the given files hold; what is only read with a reservation is among them. */
  static List<Page> pages(List<Path> files) {
    return Fetch.all(files.stream().map(Path::toString).toList(), InputStream.nullInputStream())
        .pages();
  }

  /** The first report that a file holds, if it holds any. */
  static Optional<Report> file(Path file) {
    return pages(List.of(file)).stream().findFirst().flatMap(Cases::report);
  }

  /** A sentence by itself, as the one paragraph of a report: the reader would find no article. */
  static Reading sentence(String text, @Nullable LocalDate published) {
    ReportDay day =
        published == null ? null : new ReportDay(published, ReportDay.Basis.GIVEN, List.of());
    Range all = new Range(0, text.length());
    Report.Block paragraph = new Report.Block(all, Report.Block.Role.PARAGRAPH, "");
    return Mentions.in(
        new Report(
            "sentence",
            "sentence",
            null,
            null,
            "",
            "en",
            null,
            List.of(),
            null,
            day,
            text,
            List.of(paragraph)));
  }

  static SituationReport situations(List<Page> pages) {
    return Avouch.report(pages, List.of(), Request.ALL);
  }

  /**
   * The part of a list that the gate scores: all of it, or one in so many by the hash of its key.
   */
  static <T> List<T> sample(List<T> all, Function<T, String> key, int oneIn) {
    return all.stream()
        .filter(item -> Math.floorMod(key.apply(item).hashCode(), oneIn) == 0)
        .toList();
  }

  static @Nullable LocalDate day(String text) {
    return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
