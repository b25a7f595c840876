package avouch.lab.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The runners that the gold at hand allows, the slowest first. */
final class Runners {
  private Runners() {}

  static List<Runner> of(Gold gold, Options options) {
    List<Runner> runners = new ArrayList<>();
    if (gold.shared() != null) {
      runners.addAll(shared(gold.shared(), options.full()));
      AnalystRunner analyst = analyst(gold, gold.shared());
      if (analyst.isPossible()) {
        runners.add(analyst);
      }
      Path labels = gold.open().resolve("speakers.tsv");
      runners.add(new SpeakersRunner(labels, gold.shared().resolve("quotes")));
      runners.add(
          new CopyPairsRunner(
              gold.open().resolve("copies.tsv"),
              gold.shared().resolve("incidents").resolve("docs.jsonl")));
      runners.add(
          new MadeCopiesRunner(
              gold.shared().resolve("incidents"),
              gold.open().resolve("copies.tsv"),
              gold.open().resolve("rewordings.tsv")));
      runners.add(new DifferencesRunner(gold.open().resolve("differences.tsv"), gold.shared()));
    }
    runners.addAll(open(gold));
    return runners.stream().filter(options::wants).toList();
  }

  /** What is scored and what is not, in plain words. */
  static String said(Gold gold) {
    if (gold.shared() == null) {
      return "No ../shared/gold here and AVOUCH_GOLD is not set: only the open set in lab/gold is"
          + " scored.";
    }
    String analyst =
        analyst(gold, gold.shared()).isPossible()
            ? ""
            : " The analyst's lines need the five reports beside the gold and python3: not scored.";
    return "Gold: " + gold.shared() + " and the open set in lab/gold." + analyst;
  }

  /** The lines that the last run found missing. */
  static String missing(Gold gold) {
    StringBuilder missing = new StringBuilder();
    for (String name : List.of("expected-lines.txt", "analysts-lines.txt")) {
      Path listing = gold.target().resolve(name);
      if (Files.exists(listing)) {
        missing.append(listing).append(":\n").append(Json.text(listing));
      }
    }
    return missing.toString();
  }

  private static List<Runner> shared(Path gold, boolean full) {
    return List.of(
        new IncidentsRunner(gold.resolve("incidents"), full ? 1 : 4),
        new PrintedRunner(gold, full ? 1 : 8),
        new WithoutWeightsRunner(gold),
        new PagesRunner(gold.resolve("pages"), full ? 1 : 2),
        new PlacesRunner(gold.resolve("places"), full ? 1 : 3),
        new ConflictRunner(gold.resolve("conflict")),
        new CopiesRunner(gold.resolve("copies"), List.of(100, 1000, 2500)),
        new StoriesRunner(gold.resolve("stories")),
        new DatesRunner(gold.resolve("dates/tempeval3-training")),
        new QuotesRunner(gold.resolve("quotes/dev")),
        new NamesRunner(gold.resolve("war/re3d")),
        new DateCasesRunner(gold.resolve("dates/recognizers/DateTimeModel.json")),
        new NumbersRunner(gold.resolve("numbers")),
        new NumberCasesRunner(gold.resolve("numbers/recognizers")));
  }

  /** The five reports lie beside the gold. */
  static AnalystRunner analyst(Gold gold, Path shared) {
    return new AnalystRunner(
        shared.resolveSibling("reports").resolve("kazakhstan-2022"),
        gold.target().resolve("analysts-lines.txt"));
  }

  private static List<Runner> open(Gold gold) {
    Path open = gold.open();
    return List.of(
        new ExpectedLinesRunner(
            open.resolve("stories"),
            gold.house().resolve("examples"),
            gold.target().resolve("expected-lines.txt")),
        new OpenDatesRunner(open.resolve("dates.jsonl")),
        new OpenNumbersRunner(open.resolve("numbers.jsonl")),
        new OpenQuotesRunner(open.resolve("quotes.jsonl")),
        new OpenPlacesRunner(open.resolve("places.jsonl")),
        new OpenPagesRunner(open));
  }
}
