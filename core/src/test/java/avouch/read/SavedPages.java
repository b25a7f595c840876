package avouch.read;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Report;
import avouch.model.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The web pages that tests read: those of the repository and, where it is at hand, of the gold. */
final class SavedPages {
  private SavedPages() {}

  static List<Path> files() {
    Path open = Path.of(Files.isDirectory(Path.of("lab")) ? "lab" : "../lab", "gold", "pages");
    String gold = System.getenv("AVOUCH_GOLD");
    return Stream.of(open, Path.of(gold == null ? "none" : gold, "pages", "html"))
        .filter(Files::isDirectory)
        .flatMap(SavedPages::in)
        .toList();
  }

  private static Stream<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().contains(".html")).sorted().toList().stream();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  static String source(Path file) {
    try (InputStream raw = Files.newInputStream(file);
        InputStream stream = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  static Outcome read(String source) {
    return PageReader.read(Page.of("page.html", new Page.Content.Html(source)), Request.ALL);
  }

  static Optional<Report> report(String source) {
    return switch (read(source)) {
      case Outcome.Article article -> Optional.of(article.report());
      case Outcome.Several several -> several.reports().stream().findFirst();
      case Outcome.Unread unread -> Optional.of(unread.report());
      case Outcome.NotAnArticle none -> Optional.empty();
    };
  }
}
