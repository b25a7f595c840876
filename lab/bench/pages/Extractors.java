import avouch.Avouch;
import avouch.app.fetch.Fetch;
import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Report;
import avouch.model.Request;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;

/**
 * Avouch, readability4j and boilerpipe (Apache-2.0, peers here and nowhere shipped) over the saved
 * pages, one thread each, one after the other: what each makes of them goes into a file of lines, and
 * its pages a second of processor time into {@code times.tsv}, over cold classes and once warm.
 *
 * <p>Every extractor is given the page as Avouch decodes it, the Python ones too ({@code html/}).
 */
public final class Extractors {
  private static final int ROUNDS = 3;
  private static final JsonFactory JSON = new JsonFactory();

  private Extractors() {}

  /** A page as every extractor is given it. */
  private record Saved(String id, String address, String source) {}

  /** What an extractor made of a page; a field it does not tell is empty. */
  private record Made(String text, String title, String author, String date) {
    static final Made NOTHING = new Made("", "", "", "");
  }

  public static void main(String[] arguments) throws IOException {
    Path gold = Path.of(arguments[0]);
    Path out = Path.of(arguments[1]);
    List<Saved> pages = pages(gold, out);
    try (Writer times = Files.newBufferedWriter(out.resolve("times.tsv"))) {
      run("avouch", pages, Extractors::avouch, out, times);
      run("readability4j", pages, Extractors::readability, out, times);
      run("boilerpipe", pages, Extractors::boilerpipe, out, times);
    }
  }

  private static List<Saved> pages(Path gold, Path out) throws IOException {
    Files.createDirectories(out.resolve("html"));
    List<Saved> pages = new ArrayList<>();
    for (Map.Entry<String, String> page : addresses(gold.resolve("gold.json")).entrySet()) {
      Path file = gold.resolve("html").resolve(page.getKey() + ".html.gz");
      String source =
          Fetch.all(List.of(file.toString()), InputStream.nullInputStream()).pages().stream()
              .findFirst()
              .map(given -> given.content().words())
              .orElse("");
      Files.writeString(out.resolve("html").resolve(page.getKey() + ".html"), source);
      pages.add(new Saved(page.getKey(), page.getValue(), source));
    }
    return pages;
  }

  private static Map<String, String> addresses(Path gold) throws IOException {
    Map<String, String> addresses = new TreeMap<>();
    try (JsonParser parser = JSON.createParser(gold.toFile())) {
      String page = "";
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token == JsonToken.FIELD_NAME && depth == 1) {
          page = parser.currentName();
          addresses.put(page, "");
        } else if (token == JsonToken.VALUE_STRING
            && depth == 2
            && "url".equals(parser.currentName())) {
          addresses.put(page, parser.getText());
        }
      }
    }
    return addresses;
  }

  private static void run(
      String name, List<Saved> pages, Function<Saved, Made> extractor, Path out, Writer times)
      throws IOException {
    double cold = 0;
    double warm = 0;
    long slowest = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Made> made = new ArrayList<>();
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      for (Saved page : pages) {
        long one = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        made.add(made(page, extractor));
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - one;
        slowest = round == 0 ? slowest : Math.max(slowest, took);
      }
      long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      warm = pages.size() * 1e9 / (after - before);
      cold = round == 0 ? warm : cold;
      if (round == 0) {
        write(pages, made, out.resolve(name + ".jsonl"));
      }
    }
    times.write("%s\t%.1f\t%.1f\t%d%n".formatted(name, cold, warm, slowest / 1_000_000));
    times.flush();
  }

  private static Made made(Saved page, Function<Saved, Made> extractor) {
    try {
      return extractor.apply(page);
    } catch (RuntimeException | StackOverflowError e) {
      return Made.NOTHING;
    }
  }

  private static void write(List<Saved> pages, List<Made> made, Path file) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(Files.newBufferedWriter(file))) {
      json.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
      for (int i = 0; i < pages.size(); i++) {
        json.writeStartObject();
        json.writeStringField("page", pages.get(i).id());
        json.writeStringField("text", made.get(i).text());
        json.writeStringField("title", made.get(i).title());
        json.writeStringField("author", made.get(i).author());
        json.writeStringField("date", made.get(i).date());
        json.writeEndObject();
      }
    }
  }

  /** A page that is cut is all its parts. */
  private static Made avouch(Saved page) {
    Page.Content content = new Page.Content.Html(page.source());
    String address = page.address().isEmpty() ? null : page.address();
    List<Report> reports =
        switch (Avouch.read(new Page(page.id(), content, null, address, null, null), Request.ALL)) {
          case Outcome.Unread unread -> List.of(unread.report());
          case Outcome.Article article -> article.reports();
          case Outcome.Several several -> several.reports();
          case Outcome.NotAnArticle none -> List.of();
        };
    if (reports.isEmpty()) {
      return Made.NOTHING;
    }
    Report first = reports.getFirst();
    return new Made(
        reports.stream().map(Extractors::account).collect(Collectors.joining("\n")),
        first.title(),
        first.author() == null ? "" : first.author(),
        first.stated() == null ? "" : first.stated().day().toString());
  }

  private static String account(Report report) {
    return report
        .account()
        .map(block -> block.range().in(report.text()))
        .collect(Collectors.joining("\n"));
  }

  private static Made readability(Saved page) {
    var article = new Readability4J(page.address(), page.source()).parse();
    return new Made(
        said(article.getTextContent()), said(article.getTitle()), said(article.getByline()), "");
  }

  private static Made boilerpipe(Saved page) {
    try {
      return new Made(ArticleExtractor.INSTANCE.getText(page.source()), "", "", "");
    } catch (de.l3s.boilerpipe.BoilerpipeProcessingException e) {
      return Made.NOTHING;
    }
  }

  private static String said(String words) {
    return words == null ? "" : words;
  }
}
