package avouch.lab.gate;

import avouch.model.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text, title, date and author of saved web pages, scored as {@code pages/score.py} does. */
record PagesRunner(Path folder, int oneIn) implements Runner {
  @Override
  public String task() {
    return "pages";
  }

  @Override
  public List<Path> inputs() {
    return List.of(folder.resolve("gold.json"), folder.resolve("html"));
  }

  @Override
  public List<Score> run() {
    Agreement agreement = new Agreement();
    List<Map.Entry<String, Json>> pages =
        List.copyOf(Json.file(folder.resolve("gold.json")).entries().entrySet());
    for (Map.Entry<String, Json> page : Cases.sample(pages, Map.Entry::getKey, oneIn)) {
      Path file = folder.resolve("html").resolve(page.getKey() + ".html.gz");
      agreement.add(page.getValue(), report(file, page.getValue().at("url").text()).orElse(null));
    }
    return agreement.scores(oneIn == 1 ? "all" : "1 in " + oneIn);
  }

  /** A page is saved from an address, and its reader knows it. */
  private static Optional<Report> report(Path file, String address) {
    return Cases.pages(List.of(file)).stream()
        .findFirst()
        .map(page -> Cases.addressed(page, address))
        .flatMap(Cases::report);
  }

  /** Segments that must and must not be in the text, and the fields beside it. */
  static final class Agreement {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private final Tally segments = new Tally();
    private final Field title = new Field(Report::title);
    private final Field date =
        new Field(report -> report.stated() == null ? "" : report.stated().day().toString());
    private final Field author =
        new Field(report -> report.author() == null ? "" : report.author());

    void add(Json gold, @Nullable Report report) {
      String text = fold(report == null ? "" : account(report));
      long got = in(text, gold.at("with").texts());
      long wrong = in(text, gold.at("without").texts());
      segments.add(got, got + wrong, gold.at("with").items().size());
      title.add(List.of(gold.at("title").text()), report);
      String day = fold(gold.at("date").text());
      date.add(List.of(day.substring(0, Math.min(10, day.length()))), report);
      author.add(authors(gold.at("author")), report);
    }

    /** Where several wrote a page, all of them apart by commas are right, or any of them. */
    private static List<String> authors(Json gold) {
      return gold.isArray()
          ? Stream.concat(Stream.of(String.join(", ", gold.texts())), gold.texts().stream())
              .toList()
          : List.of(gold.text());
    }

    List<Score> scores(String set) {
      return List.of(
          Score.f(set + ": segment F", segments),
          title.score(set + ": title right"),
          date.score(set + ": date right"),
          author.score(set + ": author right"));
    }

    /** The account, without what was dropped around it. */
    private static String account(Report report) {
      return report
          .account()
          .map(block -> block.range().in(report.text()))
          .collect(Collectors.joining("\n"));
    }

    private static long in(String text, List<String> segments) {
      return segments.stream().filter(segment -> text.contains(fold(segment))).count();
    }

    private static String fold(String text) {
      return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** One field: counted where gold names it. */
    private static final class Field {
      private final Function<Report, String> of;
      private int asked;
      private int right;

      Field(Function<Report, String> of) {
        this.of = of;
      }

      /** Any of the answers that gold allows is right; the first is empty where it names none. */
      void add(List<String> gold, @Nullable Report report) {
        if (!fold(gold.getFirst()).isEmpty()) {
          String said = fold(report == null ? "" : of.apply(report));
          asked++;
          right += gold.stream().anyMatch(want -> fold(want).equalsIgnoreCase(said)) ? 1 : 0;
        }
      }

      Score score(String measure) {
        return Score.share(measure, right, asked);
      }
    }
  }
}
