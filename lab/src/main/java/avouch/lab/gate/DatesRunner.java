package avouch.lab.gate;

import avouch.find.Times;
import avouch.lab.gate.TimeMlDocument.Timex;
import avouch.model.Anchored;
import avouch.model.Mention;
import avouch.model.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Times found and resolved in the TimeML documents, scored as {@code dates/score.py} does. */
record DatesRunner(Path folder) implements Runner {
  @Override
  public String task() {
    return "dates";
  }

  @Override
  public List<Path> inputs() {
    return List.of(folder.resolve("AQUAINT"), folder.resolve("TimeBank"));
  }

  @Override
  public List<Score> run() {
    Agreement agreement = new Agreement();
    for (Path path : files()) {
      TimeMlDocument gold = TimeMlDocument.read(path);
      agreement.add(gold.times(), answered(gold));
    }
    return agreement.scores("TimeML");
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path part : inputs()) {
      try (Stream<Path> list = Files.list(part)) {
        list.filter(path -> path.toString().endsWith(".tml")).sorted().forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  private static List<Timex> answered(TimeMlDocument document) {
    return Cases.reading(Cases.page("document", document.words(), document.day())).stream()
        .flatMap(reading -> times(reading, document.day()).stream())
        .toList();
  }

  static List<Timex> times(Reading reading, @Nullable LocalDate day) {
    LocalDate anchor = day == null ? LocalDate.EPOCH : day;
    String text = reading.report().text();
    return reading.all(Mention.Time.class).map(time -> timex(text, time, anchor)).toList();
  }

  private static Timex timex(String text, Mention.Time time, LocalDate day) {
    Anchored anchored = Times.anchored(time, day);
    int start = TimeMlDocument.printed(text.substring(0, time.range().start()));
    int end = start + TimeMlDocument.printed(time.range().in(text));
    return new Timex(start, end, anchored.value(), anchored.type().name());
  }

  /** Pairs each marked time with the answer that shares most characters with it. */
  static final class Agreement {
    private final Tally strict = new Tally();
    private final Tally relaxed = new Tally();
    private final Tally value = new Tally();
    private final Tally type = new Tally();

    void add(List<Timex> gold, List<Timex> system) {
      Set<Integer> used = new HashSet<>();
      List<List<Timex>> pairs = new ArrayList<>();
      for (Timex asked : gold) {
        int best = -1;
        for (int j = 0; j < system.size(); j++) {
          Timex given = system.get(j);
          boolean free = !used.contains(j) && asked.overlaps(given);
          if (free && (best < 0 || asked.shared(given) >= asked.shared(system.get(best)))) {
            best = j;
          }
        }
        if (best >= 0) {
          used.add(best);
          pairs.add(List.of(asked, system.get(best)));
        }
      }
      count(strict, pairs, gold, system, (a, b) -> a.start() == b.start() && a.end() == b.end());
      count(relaxed, pairs, gold, system, (a, b) -> true);
      count(value, pairs, gold, system, (a, b) -> a.value().equals(b.value()));
      count(type, pairs, gold, system, (a, b) -> a.type().equals(b.type()));
    }

    List<Score> scores(String set) {
      return List.of(
          Score.f(set + ": strict span F", strict),
          Score.f(set + ": relaxed span F", relaxed),
          Score.f(set + ": value F", value),
          Score.f(set + ": type F", type));
    }

    private static void count(
        Tally tally,
        List<List<Timex>> pairs,
        List<Timex> gold,
        List<Timex> system,
        BiPredicate<Timex, Timex> same) {
      long right =
          pairs.stream().filter(pair -> same.test(pair.getFirst(), pair.getLast())).count();
      tally.add(right, system.size(), gold.size());
    }
  }
}
