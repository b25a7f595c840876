package avouch.brief;

import avouch.language.Wordings;
import avouch.model.Claim.Bearing;
import avouch.model.Finding;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.Report.Block;
import avouch.model.Sentence;
import avouch.model.Span;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Picks the headline and the sentences that tell the most: words of the reports, never ours. */
final class Highlights {
  private static final int MOST = 6;

  /** So many sentences tell what a report is about, and what came of it. */
  private static final int EARLY = 10;

  /** A title of a page that goes on with its site ("… - Harbour News, Weather & Sports"). */
  private static final Pattern OF_SITE =
      Lexicon.pattern("\\s[-–—|]\\s[^-–—|]*\\b" + Lexicon.signs("of-site") + "\\b[^–—|]*$");

  private static final Pattern ADDRESS = Lexicon.sign("address");

  private Highlights() {}

  /**
   * The title that is likest to all leads, those without their site's name first; without titles,
   * the likest lead.
   */
  static String headline(Story story) {
    Map<String, Double> centrality = centrality(story);
    return story.readings().stream()
        .max(
            Comparator.comparing((Reading reading) -> !reading.report().title().isEmpty())
                .thenComparing(reading -> !OF_SITE.matcher(reading.report().title()).find())
                .thenComparing(reading -> of(reading, centrality))
                .thenComparing(reading -> reading.report().id(), Comparator.reverseOrder()))
        .map(reading -> words(reading))
        .orElse("");
  }

  private static String words(Reading reading) {
    Report report = reading.report();
    return report.title().isEmpty()
        ? lead(reading).map(lead -> Phrases.even(reading.words(lead.range()))).orElse("")
        : Phrases.even(report.title());
  }

  /** How like each report's title, or else its lead, is to all leads together, by report id. */
  private static Map<String, Double> centrality(Story story) {
    List<Wordings.Profile> leads =
        story.readings().stream()
            .flatMap(reading -> lead(reading).stream())
            .map(lead -> Wordings.profile(lead.tokens()))
            .toList();
    Map<String, Double> centrality = new HashMap<>();
    for (Reading reading : story.readings()) {
      Wordings.Profile opening =
          Wordings.profile(
              title(reading).or(() -> lead(reading)).map(Sentence::tokens).orElse(List.of()));
      double all = leads.stream().mapToDouble(opening::likeness).sum();
      centrality.put(reading.report().id(), all);
    }
    return centrality;
  }

  private static double of(Reading reading, Map<String, Double> centrality) {
    return centrality.getOrDefault(reading.report().id(), 0.0);
  }

  private static Optional<Sentence> title(Reading reading) {
    return first(reading, Block.Role.TITLE);
  }

  static Optional<Sentence> lead(Reading reading) {
    return first(reading, Block.Role.PARAGRAPH);
  }

  private static Optional<Sentence> first(Reading reading, Block.Role role) {
    return reading.sentences().stream()
        .filter(sentence -> reading.report().blocks().get(sentence.block()).role() == role)
        .findFirst();
  }

  /**
   * The likest lead, then for each key figure a sentence that bears its first value: of those that
   * can be read alone, one near the beginning of its report or of a value that several reports
   * have. What stands further down in one report is mostly of another event.
   */
  static List<Span> of(Story story, List<Finding> key) {
    List<Span> highlights = new ArrayList<>();
    Elsewhere elsewhere = new Elsewhere(story, new Leads(story));
    lead(story, Alone::isTold)
        .or(() -> lead(story, words -> !Alone.isPicture(words) && !words.endsWith("?")))
        .ifPresent(highlights::add);
    for (Finding finding : key) {
      Finding.Value first = finding.values().getFirst();
      boolean several = first.reports().size() > 1;
      first.claims().stream()
          .map(Bearing::sentence)
          .filter(sentence -> several || isEarly(story, sentence))
          .filter(sentence -> isTold(story.words(sentence)))
          .filter(sentence -> !elsewhere.is(sentence))
          .findFirst()
          .ifPresent(highlights::add);
    }
    return highlights.stream().distinct().limit(MOST).toList();
  }

  private static Optional<Span> lead(Story story, Predicate<String> wanted) {
    Map<String, Double> centrality = centrality(story);
    return story.readings().stream()
        .filter(
            reading ->
                lead(reading)
                    .map(lead -> reading.words(lead.range()))
                    .filter(words -> !isPosted(words) && wanted.test(words))
                    .isPresent())
        .max(
            Comparator.comparingDouble((Reading reading) -> of(reading, centrality))
                .thenComparing(reading -> reading.report().id(), Comparator.reverseOrder()))
        .flatMap(reading -> lead(reading).map(lead -> reading.report().span(lead.range())));
  }

  private static boolean isTold(String sentence) {
    return !isPosted(sentence) && Alone.isTold(sentence);
  }

  private static boolean isEarly(Story story, Span sentence) {
    List<Sentence> sentences = story.reading(sentence.report()).sentences();
    return sentences.size() <= EARLY
        || sentence.range().start() < sentences.get(EARLY).range().start();
  }

  /** Whether an address stands in a sentence: a post set in the text, not told by the report. */
  private static boolean isPosted(String sentence) {
    return ADDRESS.matcher(sentence).find();
  }
}
