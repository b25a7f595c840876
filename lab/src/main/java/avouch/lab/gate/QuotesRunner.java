package avouch.lab.gate;

import avouch.codec.CodePoints;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to have said what, scored as {@code quotes/score.py} scores what {@code avouch read}
 * prints: a quote is all from its start to its end. What its pieces cover is a measure of its own.
 */
record QuotesRunner(Path folder) implements Runner {
  private static final Pattern PART = Pattern.compile("(Content|Source)\\d*:(\\S+)");

  /**
   * Somebody's words and the words that name the speaker, as sets of characters.
   *
   * @param content the words said, of an answer with the words between its pieces
   * @param pieces the words said without those between
   * @param source the words that name the speaker
   * @param direct whether quotation marks are among the words
   */
  record Attribution(BitSet content, BitSet pieces, BitSet source, boolean direct) {}

  @Override
  public String task() {
    return "quotes";
  }

  @Override
  public List<Path> inputs() {
    return List.of(folder);
  }

  @Override
  public List<Score> run() {
    Agreement agreement = new Agreement();
    annotations()
        .forEach(
            (document, file) -> {
              String text = Json.text(folder.resolve("text").resolve(document + ".txt"));
              agreement.add(gold(Json.text(file)), answered(document, text));
            });
    return agreement.scores("dev");
  }

  static List<Attribution> answered(String document, String text) {
    return Cases.reading(Cases.page(document, text)).stream()
        .flatMap(reading -> attributions(reading).stream())
        .toList();
  }

  static List<Attribution> attributions(Reading reading) {
    CodePoints points = CodePoints.of(reading.report().text());
    return reading.all(Mention.Quote.class).map(quote -> attribution(quote, points)).toList();
  }

  private static Attribution attribution(Mention.Quote quote, CodePoints points) {
    BitSet source = new BitSet();
    if (quote.speakerWords() != null) {
      set(source, points.of(quote.speakerWords()));
    }
    BitSet content = new BitSet();
    set(content, points.of(quote.range()));
    BitSet pieces = new BitSet();
    quote.pieces().forEach(piece -> set(pieces, points.of(piece.range())));
    return new Attribution(content, pieces, source, quote.direct());
  }

  /** The first annotator's file of each document. */
  Map<String, Path> annotations() {
    Map<String, Path> first = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
      files
          .filter(path -> path.toString().endsWith(".ann"))
          .sorted()
          .forEach(
              path ->
                  first.putIfAbsent(
                      path.getFileName().toString().replaceFirst("_[0-9a-f]{4}\\.ann$", ""), path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return first;
  }

  static List<Attribution> gold(String annotation) {
    Map<String, String[]> spans = new HashMap<>();
    List<String> events = new ArrayList<>();
    for (String line : annotation.split("\n", -1)) {
      String[] cells = line.split("\t", -1);
      if (cells[0].startsWith("T")) {
        spans.put(cells[0], cells);
      } else if (cells[0].startsWith("E")) {
        events.add(cells[1]);
      }
    }
    return events.stream()
        .map(event -> attribution(event, spans))
        .filter(attribution -> !attribution.content().isEmpty())
        .toList();
  }

  private static Attribution attribution(String event, Map<String, String[]> spans) {
    BitSet content = new BitSet();
    BitSet source = new BitSet();
    boolean direct = false;
    Matcher parts = PART.matcher(event);
    while (parts.find()) {
      String[] cells = spans.getOrDefault(parts.group(2), new String[] {"", "none 0 0", ""});
      boolean said = parts.group(1).equals("Content");
      direct |= said && cells[2].matches("(?s).*[“”\"].*");
      String places = cells[1].substring(cells[1].indexOf(' ') + 1);
      for (String place : places.split(";", -1)) {
        String[] ends = place.split(" ", -1);
        set(
            said ? content : source,
            new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
      }
    }
    return new Attribution(content, content, source, direct);
  }

  private static void set(BitSet bits, Range range) {
    bits.set(range.start(), range.end());
  }

  /** Characters of content shared, and attributions found with their speaker. */
  static final class Agreement {
    private final Tally content = new Tally();
    private final Tally pieces = new Tally();
    private final long[] all = new long[3];
    private final long[] direct = new long[3];

    void add(List<Attribution> gold, List<Attribution> system) {
      add(content, union(gold, Attribution::content), union(system, Attribution::content));
      add(pieces, union(gold, Attribution::content), union(system, Attribution::pieces));
      for (Attribution asked : gold) {
        Attribution best = null;
        double most = 0;
        for (Attribution given : system) {
          double overlap = overlap(asked.content(), given.content());
          if (overlap >= .5 && (best == null || overlap > most)) {
            best = given;
            most = overlap;
          }
        }
        count(all, asked, best);
        if (asked.direct()) {
          count(direct, asked, best);
        }
      }
    }

    List<Score> scores(String set) {
      return List.of(
          Score.f(set + ": content characters F", content),
          Score.f(set + ": characters of pieces F", pieces),
          Score.share(set + ": found", all[1], all[0]),
          Score.share(set + ": found with speaker", all[2], all[0]),
          Score.share(set + ": direct found", direct[1], direct[0]),
          Score.share(set + ": direct found with speaker", direct[2], direct[0]));
    }

    private static void count(long[] counts, Attribution asked, @Nullable Attribution found) {
      counts[0]++;
      if (found != null) {
        counts[1]++;
        boolean none = asked.source().isEmpty() && found.source().isEmpty();
        counts[2] += none || asked.source().intersects(found.source()) ? 1 : 0;
      }
    }

    private static void add(Tally tally, BitSet asked, BitSet given) {
      BitSet shared = (BitSet) asked.clone();
      shared.and(given);
      tally.add(shared.cardinality(), given.cardinality(), asked.cardinality());
    }

    private static BitSet union(
        List<Attribution> attributions, Function<Attribution, BitSet> words) {
      BitSet union = new BitSet();
      attributions.forEach(attribution -> union.or(words.apply(attribution)));
      return union;
    }

    static double overlap(BitSet a, BitSet b) {
      BitSet shared = (BitSet) a.clone();
      shared.and(b);
      BitSet all = (BitSet) a.clone();
      all.or(b);
      return all.isEmpty() ? 0 : (double) shared.cardinality() / all.cardinality();
    }
  }
}
