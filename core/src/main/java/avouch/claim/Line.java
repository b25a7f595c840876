package avouch.claim;

import avouch.model.Anchored;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.Modality;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Scope;
import avouch.model.Sentence;
import avouch.model.Sentence.Token;
import avouch.model.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of an account, with its words by index.
 *
 * @param account the report
 * @param sentence the sentence
 */
record Line(Account account, Sentence sentence) {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "be", "have", "do", "will", "would", "can", "could", "may", "might", "shall", "should",
          "must");
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "would");
  private static final Set<String> POSSIBLE =
      Set.of(
          "may",
          "might",
          "could",
          "possibly",
          "feared",
          "reportedly",
          "unconfirmed",
          "presumed",
          "believed",
          "alleged",
          "allegedly",
          "rumoured",
          "rumored",
          "if",
          "whether");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "no", "never", "without", "nor", "neither", "none");
  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "expect",
          "intend",
          "schedule",
          "set",
          "due",
          "prepare",
          "propose",
          "hope",
          "threaten",
          "try",
          "attempt",
          "vow",
          "swear",
          "want",
          "conspire");
  private static final Set<String> BREAKS = Set.of(";", ":", "—", "--", "(", ")", ".", "!", "?");

  private static final Set<String> UNTRUE =
      Set.of(
          "lie", "lies", "false", "untrue", "fake", "rumour", "rumor", "rumours", "rumors", "hoax");

  private static final Set<String> PAPERS =
      Set.of(
          "times",
          "telegraph",
          "mirror",
          "express",
          "mail",
          "herald",
          "post",
          "tribune",
          "independent");

  private static final int LONG_AGO = 30;
  private static final Set<String> LIMITS = Set.of("by", "before", "until", "within");

  List<Token> tokens() {
    return sentence.tokens();
  }

  int size() {
    return tokens().size();
  }

  Token at(int index) {
    return tokens().get(index);
  }

  boolean isVerb(int index) {
    return index >= 0 && index < size() && at(index).isVerb();
  }

  String lemma(int index) {
    return index < 0 || index >= size() ? "" : at(index).lemma();
  }

  String lower(int index) {
    return index < 0 || index >= size() ? "" : at(index).text().toLowerCase(Locale.ROOT);
  }

  String tag(int index) {
    return index < 0 || index >= size() ? "" : at(index).tag();
  }

  /** Index of the first word that ends after this offset; the number of words if there is none. */
  int indexAt(int offset) {
    for (int i = 0; i < size(); i++) {
      if (at(i).range().end() > offset) {
        return i;
      }
    }
    return size();
  }

  /** Index behind the last word that reaches into a range. */
  int behind(Range words) {
    return Math.min(size(), indexAt(words.end() - 1) + 1);
  }

  boolean isBreak(int index) {
    return index < 0 || index >= size() || BREAKS.contains(at(index).text());
  }

  /** Whether the word is the mark of a genitive. */
  boolean isPossessive(int index) {
    return tag(index).equals("POS");
  }

  /** Whether these words stand from an index on. */
  boolean follow(int index, String one, String two) {
    return lower(index).equals(one) && lower(index + 1).equals(two);
  }

  boolean isAuxiliary(int index) {
    return AUXILIARIES.contains(lemma(index)) || tag(index).equals("MD");
  }

  /** The words from one index to another, the latter not included. */
  Range range(int from, int to) {
    return at(from).range().cover(at(to - 1).range());
  }

  String words(Range range) {
    return account.reading().words(range).replaceAll("\\s+", " ");
  }

  <M extends Mention> Stream<M> mentions(Class<M> kind) {
    return account.reading().within(sentence.range(), kind);
  }

  /** Whether a time begins at a word ("a teenager | Monday night"). */
  boolean isTime(int index) {
    return mentions(Mention.Time.class).anyMatch(time -> indexAt(time.range().start()) == index);
  }

  /** The words of the sentence that it attributes to somebody. */
  Stream<Range> said() {
    return account.said().with(sentence.range()).filter(sentence.range()::contains);
  }

  /** The times of the sentence that are dates, with their values. */
  Stream<Dated> dates() {
    return mentions(Mention.Time.class)
        .filter(time -> !isInName(time) && !isOfPaper(time) && !TimeNames.isName(this, time))
        .flatMap(
            time ->
                account.time(time).stream()
                    .filter(value -> value.first() != null && value.last() != null)
                    .map(value -> new Dated(time, coming(time, value))));
  }

  /** "The May 4 movement": a day without a year before a noun that is no event. */
  private boolean isInName(Mention.Time time) {
    int first = indexAt(time.range().start());
    int behind = indexAt(time.range().end());
    boolean bare =
        time.expression() instanceof TimeExpression.CalendarDate date && date.year() == null;
    boolean led =
        tag(first - 1).equals("DT") || tag(first).equals("DT") || tag(first - 1).equals("JJ");
    return bare
        && led
        && tag(behind).startsWith("NN")
        && IntStream.rangeClosed(behind, behind + 1)
            .filter(i -> tag(i).startsWith("NN"))
            .allMatch(i -> Lexicon.EVENTS.at(this, i).isEmpty());
  }

  /** "The Sunday Times", "the Denby Mail on Sunday": a newspaper. */
  private boolean isOfPaper(Mention.Time time) {
    int first = indexAt(time.range().start());
    int last = indexAt(time.range().end() - 1);
    return PAPERS.contains(lower(last + 1)) && Character.isUpperCase(at(last + 1).text().charAt(0))
        || lower(first - 1).equals("on") && lower(first - 2).equals("mail");
  }

  /** A limit lies ahead: "by Friday" is the coming one, whatever the tense beside it. */
  private Anchored coming(Mention.Time time, Anchored value) {
    LocalDate day = account.day();
    LocalDate first = value.first();
    LocalDate last = value.last();
    boolean weekday = time.expression() instanceof TimeExpression.Weekday && isLimit(time);
    boolean gone = weekday && lower(indexAt(time.range().start()) - 1).equals("until") && isOver();
    return weekday && !gone && day != null && first != null && last != null && last.isBefore(day)
        ? new Anchored(
            value.type(), value.value(), value.mod(), first.plusWeeks(1), last.plusWeeks(1))
        : value;
  }

  /** "Until Friday the port had been calm": told from behind that day. */
  private boolean isOver() {
    return IntStream.range(0, size() - 2)
        .anyMatch(
            i -> lower(i).equals("had") && (tag(i + 1).equals("VBN") || tag(i + 2).equals("VBN")));
  }

  /** Whether a time is what something has lasted from: "since May". */
  boolean isSince(Mention.Time time) {
    return lower(indexAt(time.range().start()) - 1).equals(Scope.SINCE.strip());
  }

  /** The same of what stands at an index, the word "since" before it or in it. */
  boolean isSince(int index) {
    String since = Scope.SINCE.strip();
    return lower(index).equals(since) || lower(index - 1).equals(since);
  }

  /** Whether a time is a limit: "by Friday", "before the end of May". */
  boolean isLimit(Mention.Time time) {
    int index = indexAt(time.range().start());
    return LIMITS.contains(lower(index))
        || LIMITS.contains(lower(index - 1))
        || Set.of("by", "before").contains(lower(index - 2));
  }

  /** The last of the sentence's days, if all of them are long before the report's. */
  Optional<LocalDate> longAgo() {
    LocalDate day = account.day();
    if (day == null) {
      return Optional.empty();
    }
    Optional<LocalDate> last =
        dates().flatMap(dated -> Stream.ofNullable(dated.value().last())).max(LocalDate::compareTo);
    return last.filter(latest -> latest.isBefore(day.minusDays(LONG_AGO)));
  }

  /** A calendar year of the sentence before this one, also where no day anchors the report. */
  Optional<String> yearsBefore(int year) {
    return mentions(Mention.Time.class)
        .filter(time -> isBefore(statedYear(time.expression()), year))
        .map(time -> (isSince(time) ? Scope.SINCE : "") + statedYear(time.expression()))
        .findFirst();
  }

  private static boolean isBefore(@Nullable Integer stated, int year) {
    return stated != null && stated < year;
  }

  private static @Nullable Integer statedYear(TimeExpression time) {
    return switch (time) {
      case TimeExpression.CalendarDate date -> date.year();
      case TimeExpression.YearPart part -> part.year();
      case TimeExpression.Modified modified -> statedYear(modified.time());
      case TimeExpression.Inside inside -> statedYear(inside.whole());
      default -> null;
    };
  }

  /** The sentence before this one in the same paragraph. */
  Optional<Line> before() {
    return account.reading().sentences().stream()
        .filter(other -> other.block() == sentence.block())
        .filter(other -> other.range().end() <= sentence.range().start())
        .reduce((first, second) -> second)
        .map(other -> new Line(account, other));
  }

  /** The sentence before this one, also in the paragraph before. */
  Optional<Line> above() {
    return account.reading().sentences().stream()
        .filter(other -> other.range().end() <= sentence.range().start())
        .reduce((first, second) -> second)
        .map(other -> new Line(account, other));
  }

  /** The sentence behind this one, also in the next paragraph. */
  Optional<Line> after() {
    return account.reading().sentences().stream()
        .filter(other -> other.range().start() >= sentence.range().end())
        .findFirst()
        .map(other -> new Line(account, other));
  }

  /** "That is a lie", "This is not true": the sentence takes back what stands before it. */
  private boolean takesBack() {
    int start = size() > 0 && !Character.isLetter(at(0).text().charAt(0)) ? 1 : 0;
    boolean points = Set.of("that", "this", "it", "these", "those").contains(lower(start));
    for (int i = start + 1; points && i < Math.min(size(), start + 6); i++) {
      boolean untrue = lower(i).equals("true") && lower(i - 1).equals("not");
      if (untrue || UNTRUE.contains(lower(i))) {
        return true;
      }
    }
    return false;
  }

  Bearing bearing(Range words, Modality modality) {
    return account.bearing(words, sentence, modality);
  }

  /** How the words around an index put it: denied, possible, planned, else asserted. */
  Modality modality(int index) {
    int from = clauseStart(index);
    if (after().filter(Line::takesBack).isPresent()) {
      return Modality.DENIED;
    }
    for (int i = from; i < index; i++) {
      if (NEGATIONS.contains(lower(i)) && index - i <= 4) {
        return Modality.DENIED;
      }
    }
    for (int i = from; i <= index + 1 && i < size(); i++) {
      if (POSSIBLE.contains(lower(i)) || POSSIBLE.contains(lemma(i))) {
        return Modality.POSSIBLE;
      }
    }
    return planned(index) ? Modality.PLANNED : Modality.ASSERTED;
  }

  /** Whether the verb group at an index is in the future. */
  boolean planned(int index) {
    for (int i = index - 1; i >= Math.max(clauseStart(index), index - 5); i--) {
      if (FUTURE.contains(lower(i))
          || (PLANS.contains(lemma(i))
              && lower(i + 1).equals("to")
              && tag(i + 2).startsWith("VB"))) {
        return true;
      }
    }
    return false;
  }

  /** Index of the first word of the clause that holds an index. */
  int clauseStart(int index) {
    int start = Math.min(index, size() - 1);
    while (start > 0 && !isBreak(start - 1) && !",".equals(at(start - 1).text())) {
      start--;
    }
    return Math.max(0, start);
  }

  /** Index after the last word of the clause that holds an index. */
  int clauseEnd(int index) {
    int end = index;
    while (end < size() && !isBreak(end) && !",".equals(at(end).text())) {
      end++;
    }
    return end;
  }

  /**
   * A time of the sentence and its value.
   *
   * @param time the mention
   * @param value a date with its first and last day
   */
  record Dated(Mention.Time time, Anchored value) {}
}
