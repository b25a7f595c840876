package avouch.brief;

import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.Report.Block;
import avouch.model.Sentence;
import avouch.model.Span;
import avouch.model.Story;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the reports of a story begin: with their titles and first two sentences. */
final class Leads {
  private static final int SENTENCES = 2;

  private final Map<String, String> words = new TreeMap<>();
  private final Set<Span> sentences = new HashSet<>();
  private final Set<Span> openings = new HashSet<>();

  Leads(Story story) {
    for (Reading reading : story.readings()) {
      List<Sentence> first = first(reading);
      first.forEach(sentence -> sentences.add(reading.report().span(sentence.range())));
      first.stream()
          .filter(sentence -> role(reading, sentence) == Block.Role.PARAGRAPH)
          .limit(1)
          .forEach(sentence -> openings.add(reading.report().span(sentence.range())));
      words.put(
          reading.report().id(),
          Stream.concat(
                  Stream.of(reading.report().title(), dateline(reading)),
                  first.stream().map(sentence -> reading.words(sentence.range())))
              .collect(Collectors.joining("\n")));
    }
  }

  /** So many letters of news hold a comma; texts that have lost their marks hold none. */
  private static final int COMMA_EVERY = 500;

  /** Shorter texts may need none. */
  private static final int FEW = 300;

  /** Whether a text has kept its commas. */
  static boolean isPunctuated(String text) {
    long commas = text.chars().filter(c -> c == ',').count();
    return FEW + commas * COMMA_EVERY >= text.length();
  }

  private static String dateline(Reading reading) {
    Report.Dateline dateline = reading.report().dateline();
    return dateline == null ? "" : reading.words(dateline.range());
  }

  private static List<Sentence> first(Reading reading) {
    Stream<Sentence> titles =
        reading.sentences().stream()
            .filter(sentence -> role(reading, sentence) == Block.Role.TITLE)
            .limit(1);
    Stream<Sentence> told =
        reading.sentences().stream()
            .filter(sentence -> role(reading, sentence) == Block.Role.PARAGRAPH)
            .filter(sentence -> !Alone.isPicture(reading.words(sentence.range())))
            .limit(SENTENCES);
    return Stream.concat(titles, told).toList();
  }

  private static Block.Role role(Reading reading, Sentence sentence) {
    return reading.report().blocks().get(sentence.block()).role();
  }

  /** Whether a sentence is one of those that reports begin with. */
  boolean hold(Span sentence) {
    return sentences.contains(sentence);
  }

  /** Whether a report's text begins with a sentence. */
  boolean open(Span sentence) {
    return openings.contains(sentence);
  }

  /** How a report begins. */
  String of(String report) {
    return words.getOrDefault(report, "");
  }

  /** In how many of the reports what they begin with is so, as a share of all. */
  double share(Predicate<String> opening) {
    return words.isEmpty()
        ? 0
        : (double) words.values().stream().filter(opening).count() / words.size();
  }
}
