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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Picks the headline and the sentences that tell the most: words of the reports, never ours. */
final class Highlights {
  private static final int MOST = 6;

  /** So many sentences tell what a report is about, and what came of it. */
  private static final int EARLY = 10;

  /** A report that has not come to its news by then is told otherwise. */
  private static final int OPENING = 4;

  /** So many words of what the titles are about make it sure that a sentence tells of it. */
  private static final int SURE = 2;

  /** More of them make no sentence better. */
  private static final int ALL = 4;

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
        .filter(sentence -> role(reading, sentence) == role)
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
    Topic topic = new Topic(story);
    OldReports old = new OldReports(story);
    lead(story, old, topic, SURE).or(() -> lead(story, old, topic, 1)).ifPresent(highlights::add);
    for (Finding finding : key) {
      Finding.Value first = finding.values().getFirst();
      boolean several = first.reports().size() > 1;
      first.claims().stream()
          .map(Bearing::sentence)
          .filter(sentence -> several || isEarly(story, sentence))
          .filter(sentence -> isTold(story.words(sentence)))
          .filter(sentence -> !elsewhere.is(sentence) && !old.hold(sentence.report()))
          .filter(sentence -> topic.of(sentence) > 0 || !Elsewhere.namesTown(story, sentence))
          .findFirst()
          .ifPresent(highlights::add);
    }
    return withoutRepeats(story, highlights);
  }

  /** One of those that say the same, at most so many. */
  private static List<Span> withoutRepeats(Story story, List<Span> sentences) {
    Map<String, Span> kept = new LinkedHashMap<>();
    for (Span sentence : sentences) {
      String words = Phrases.folded(story.words(sentence));
      if (kept.keySet().stream().noneMatch(other -> Phrases.areAlike(words, other))) {
        kept.put(words, sentence);
      }
    }
    return kept.values().stream().limit(MOST).toList();
  }

  /**
   * The first sentence of a report that tells of what its title is about, of the report whose title
   * is likest to all leads; what comes before it is a picture's caption, a comparison, the past.
   */
  private static Optional<Span> lead(Story story, OldReports old, Topic topic, int least) {
    Map<String, Double> centrality = centrality(story);
    return story.readings().stream()
        .filter(reading -> !old.hold(reading.report().id()))
        .flatMap(reading -> opening(reading, topic, least).stream())
        .max(
            Comparator.comparingInt((Span sentence) -> Math.min(ALL, topic.of(sentence)))
                .thenComparing(sentence -> centrality.getOrDefault(sentence.report(), 0.0))
                .thenComparing(Span::report, Comparator.reverseOrder()));
  }

  private static Optional<Span> opening(Reading reading, Topic topic, int least) {
    return reading.sentences().stream()
        .filter(sentence -> role(reading, sentence) == Block.Role.PARAGRAPH)
        .limit(OPENING)
        .filter(sentence -> isTold(reading.words(sentence.range())))
        .map(sentence -> reading.report().span(sentence.range()))
        .filter(sentence -> topic.of(sentence) >= least)
        .findFirst();
  }

  private static Block.Role role(Reading reading, Sentence sentence) {
    return reading.report().blocks().get(sentence.block()).role();
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
