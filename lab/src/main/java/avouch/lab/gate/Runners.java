package avouch.lab.gate;

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
    }
    runners.addAll(open(gold.open()));
    return runners.stream().filter(options::wants).toList();
  }

  private static List<Runner> shared(Path gold, boolean full) {
    return List.of(
        new IncidentsRunner(gold.resolve("incidents"), full ? 1 : 4),
        new PagesRunner(gold.resolve("pages"), full ? 1 : 2),
        new PlacesRunner(gold.resolve("places"), full ? 1 : 3),
        new ConflictRunner(gold.resolve("conflict")),
        new CopiesRunner(gold.resolve("copies"), List.of(100, 1000, 2500)),
        new StoriesRunner(gold.resolve("stories")),
        new DatesRunner(gold.resolve("dates/tempeval3-training")),
        new QuotesRunner(gold.resolve("quotes/dev")),
        new DateCasesRunner(gold.resolve("dates/recognizers/DateTimeModel.json")),
        new NumbersRunner(gold.resolve("numbers")),
        new NumberCasesRunner(gold.resolve("numbers/recognizers")));
  }

  private static List<Runner> open(Path gold) {
    return List.of(
        new OpenDatesRunner(gold.resolve("dates.jsonl")),
        new OpenNumbersRunner(gold.resolve("numbers.jsonl")),
        new OpenQuotesRunner(gold.resolve("quotes.jsonl")),
        new OpenPlacesRunner(gold.resolve("places.jsonl")),
        new OpenPagesRunner(gold));
  }
}
