package avouch.brief;

import avouch.model.Claim;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.Situation;
import avouch.model.Span;
import avouch.model.Story;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reports of a story numbered as its readers see them: by day, those without a day last. */
final class Sources {
  private static final String QUOTED = ", in words that the report quotes";

  /** Quotation marks and full stops that a speech does not share with its sentence. */
  private static final int MARK = 2;

  private final Story story;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Sources(Situation situation) {
    this.story = situation.story();
    story.readings().stream()
        .map(Reading::report)
        .sorted(
            Comparator.comparing(
                    (Report report) -> story.day(report.id()),
                    Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Report::id))
        .forEach(report -> numbers.put(report.id(), numbers.size() + 1));
  }

  /** The reports in the order of their numbers. */
  List<Report> reports() {
    return numbers.keySet().stream().map(id -> story.reading(id).report()).toList();
  }

  @Nullable LocalDate day(Report report) {
    return story.day(report.id());
  }

  /** "[2] [3]" for the reports of some claims. */
  String marks(Collection<Claim.Bearing> claims) {
    return marksOf(claims.stream().map(Claim.Bearing::report).toList());
  }

  String mark(Span span) {
    return marksOf(List.of(span.report()));
  }

  String marksOf(Collection<String> reports) {
    return numbersOf(reports).stream()
        .map(number -> "[" + number + "]")
        .collect(Collectors.joining(" "));
  }

  private TreeSet<Integer> numbersOf(Collection<String> reports) {
    return reports.stream()
        .filter(numbers::containsKey)
        .map(numbers::get)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  String words(Span span) {
    return story.words(span);
  }

  /**
   * That a sentence stands whole in somebody's speech and does not say so itself; empty for the
   * report's own.
   */
  String quoted(Span sentence) {
    return story
        .reading(sentence.report())
        .all(Mention.Quote.class)
        .filter(quote -> isWithin(text(sentence.report()), sentence.range(), quote))
        .findFirst()
        .map(quote -> QUOTED)
        .orElse(isHalfMarked(sentence) ? QUOTED : "");
  }

  /**
   * Whether a speech that began before a sentence ends with it; a mark right before a word begins
   * one.
   */
  private boolean isHalfMarked(Span sentence) {
    String text = text(sentence.report());
    String words = sentence.range().in(text).strip();
    int end = sentence.range().start() + sentence.range().in(text).indexOf(words) + words.length();
    boolean inside = !words.isEmpty() && Alone.isMark(words.charAt(words.length() - 1));
    boolean behind = !inside && end < text.length() && Alone.isMark(text.charAt(end));
    int next = behind ? end + 1 : end;
    boolean opens = next < text.length() && Character.isLetterOrDigit(text.charAt(next));
    if ((inside || behind) && opens) {
      return false;
    }
    String whole = behind ? words + text.charAt(end) : words;
    return Alone.isEndOfSpeech(whole);
  }

  /** Whether a sentence stands within a quotation that begins with a mark. */
  private static boolean isWithin(String text, Range sentence, Mention.Quote quote) {
    Range speaker = quote.speakerWords();
    int start = quote.range().start();
    boolean marked =
        Alone.isMark(text.charAt(start)) || start > 0 && Alone.isMark(text.charAt(start - 1));
    return quote.direct()
        && marked
        && quote.range().start() <= sentence.start() + MARK
        && sentence.end() - MARK <= quote.range().end()
        && (speaker == null || !sentence.overlaps(speaker));
  }

  /** The whole text of a report. */
  String text(String report) {
    return story.reading(report).report().text();
  }

  /** Claims by the numbers of their reports, and as they stand in them. */
  Comparator<Claim.Bearing> order() {
    return Comparator.comparing(
            (Claim.Bearing claim) -> numbers.getOrDefault(claim.report(), Integer.MAX_VALUE))
        .thenComparing(Claim.Bearing::span);
  }

  /** A span's range in Unicode code points, as the JSON counts them: "120–131". */
  String place(Span span) {
    String text = text(span.report());
    int start = text.codePointCount(0, span.range().start());
    return start + "–" + (start + text.codePointCount(span.range().start(), span.range().end()));
  }

  /**
   * Who says so, with the marks: "the ministry [1]; police, citing a doctor [2]; no source named
   * [3]". Claims that are not plain assertions carry that beside them.
   */
  String saying(List<Claim.Bearing> claims) {
    Map<String, List<Claim.Bearing>> byVoice = new LinkedHashMap<>();
    claims.stream()
        .sorted(
            Comparator.comparing((Claim.Bearing claim) -> claim.attribution().isEmpty())
                .thenComparing(claim -> numbers.getOrDefault(claim.report(), 0))
                .thenComparing(Claim.Bearing::span))
        .forEach(
            claim ->
                byVoice.computeIfAbsent(voice(claim), v -> new java.util.ArrayList<>()).add(claim));
    return byVoice.entrySet().stream()
        .map(voice -> voice.getKey() + " " + marks(voice.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String voice(Claim.Bearing claim) {
    String named =
        claim.attribution().stream()
            .map(Claim.Source::settled)
            .distinct()
            .collect(Collectors.joining(", citing "));
    String voice = named.isEmpty() ? "no source named" : named;
    return switch (claim.modality()) {
      case ASSERTED -> voice;
      case DENIED -> voice + ", denying it";
      case PLANNED -> voice + ", as planned";
      case POSSIBLE -> voice + ", as possible";
    };
  }
}
