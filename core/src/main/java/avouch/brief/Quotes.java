package avouch.brief;

import avouch.model.Claim.Bearing;
import avouch.model.Range;
import avouch.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The reports' own sentences as they are printed: in quotation marks, the words that matter set
 * apart, followed by the marks of all reports that have them. Decision 013 says why a report prints
 * sentences rather than what was read from them.
 */
final class Quotes {
  /** Longer sentences are shown in part. */
  private static final int LONG = 320;

  private final Sources sources;

  Quotes(Sources sources) {
    this.sources = sources;
  }

  /** The sentences of some claims in the order of the reports, those of one wording once. */
  List<Quote> of(Collection<Bearing> claims) {
    Map<String, List<Bearing>> same = new LinkedHashMap<>();
    claims.stream()
        .sorted(sources.order())
        .forEach(
            claim ->
                same.computeIfAbsent(wording(claim.sentence()), words -> new ArrayList<>())
                    .add(claim));
    return same.entrySet().stream()
        .map(each -> new Quote(each.getKey(), each.getValue(), marked(each.getValue())))
        .toList();
  }

  /** What tells two sentences apart: "3 dead." and "3 Dead" are one. */
  String wording(Span sentence) {
    return Phrases.folded(sources.words(sentence));
  }

  /** One sentence with the marks of the reports that have it. */
  private Line marked(List<Bearing> claims) {
    Span first = claims.getFirst().sentence();
    List<Range> own =
        claims.stream()
            .map(Bearing::span)
            .filter(span -> span.report().equals(first.report()))
            .map(Span::range)
            .filter(first.range()::contains)
            .toList();
    return of(first, own).plain(sources.quoted(first) + " " + sources.marks(claims));
  }

  /**
   * A sentence in quotation marks with some of its words set apart; of a long one what stands
   * around them.
   */
  Line of(Span sentence, Collection<Range> own) {
    Range whole = Phrases.unquoted(sources.words(sentence), sentence.range());
    SortedSet<Range> apart = joined(own);
    Range kept = whole.length() > LONG ? cut(sentence.report(), whole, apart) : whole;
    return line(sentence, whole, kept, apart);
  }

  /** The same with nothing left out. */
  Line whole(Span sentence, Collection<Range> own) {
    Range whole = Phrases.unquoted(sources.words(sentence), sentence.range());
    return line(sentence, whole, whole, new TreeSet<>(own));
  }

  private Line line(Span sentence, Range whole, Range kept, SortedSet<Range> apart) {
    Line line = Line.of(kept.start() > whole.start() ? "“… " : "“");
    int done = kept.start();
    for (Range words : apart) {
      int start = Math.max(done, words.start());
      int end = Math.min(kept.end(), words.end());
      if (start < end) {
        line.plain(part(sentence, done, start)).strong(part(sentence, start, end));
        done = end;
      }
    }
    line.plain(part(sentence, done, kept.end()));
    return line.plain(kept.end() < whole.end() ? " …”" : "”");
  }

  /** Words that overlap are one. */
  private static SortedSet<Range> joined(Collection<Range> own) {
    TreeSet<Range> joined = new TreeSet<>();
    for (Range words : new TreeSet<>(own)) {
      Range last = joined.isEmpty() ? null : joined.last();
      joined.add(last != null && last.overlaps(words) ? last.cover(words) : words);
      if (last != null && last.overlaps(words)) {
        joined.remove(last);
      }
    }
    return joined;
  }

  /** What stands around the words set apart; without such the beginning. */
  private Range cut(String report, Range whole, SortedSet<Range> own) {
    String text = sources.text(report);
    Range middle =
        own.stream().reduce(Range::cover).orElse(new Range(whole.start(), whole.start()));
    int before = Math.max(whole.start(), middle.start() - LONG / 2);
    int after = Math.min(whole.end(), middle.end() + LONG / 2);
    int start = before == whole.start() ? before : text.lastIndexOf(' ', before) + 1;
    int end = after == whole.end() ? after : text.lastIndexOf(' ', after);
    return new Range(
        Math.max(whole.start(), Math.min(start, middle.start())),
        Math.min(whole.end(), Math.max(end, middle.end())));
  }

  private String part(Span sentence, int start, int end) {
    return Phrases.blanked(sources.text(sentence.report()).substring(start, end));
  }

  /**
   * A sentence as it is printed.
   *
   * @param wording what tells it apart from others
   * @param claims what it bears
   * @param line its words and the marks of its reports
   */
  record Quote(String wording, List<Bearing> claims, Line line) {}
}
