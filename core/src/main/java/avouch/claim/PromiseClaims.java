package avouch.claim;

import avouch.claim.Lexicon.Entry;
import avouch.model.Anchored;
import avouch.model.Claim;
import avouch.model.Claim.Modality;
import avouch.model.Claim.PromiseClaim;
import avouch.model.Claim.Source;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Settlement.Actor;
import avouch.model.TimeExpression;
import avouch.model.TimeExpression.Length;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads undertakings: a promise ("vowed to repair"), an order ("ordered officials to restore"), a
 * task that a speaker names ("the task now is to rebuild"), and what will be done within a stated
 * time.
 */
final class PromiseClaims {
  private static final Set<String> OTHERWISE = Set.of("whether", "if", "what", "why", "how");
  private static final int REACH = 12;

  /** Where things are promised. */
  private static final Set<String> SETTINGS =
      Set.of("speech", "statement", "interview", "conference", "rally", "letter", "briefing");

  private PromiseClaims() {}

  static Stream<Claim> in(Line line) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Optional<Entry> entry = Lexicon.PROMISES.at(line, i);
      if (entry.isPresent()) {
        undertaking(line, i, entry.get()).ifPresent(claims::add);
      }
    }
    withinTime(line).forEach(claims::add);
    if (claims.isEmpty()) {
      deadline(line).ifPresent(claims::add);
    }
    return claims.stream();
  }

  private static Optional<Claim> undertaking(Line line, int index, Entry entry) {
    boolean spoken = entry.value().equals("task");
    boolean adjunct =
        entry.value().equals("order") && line.tag(index + entry.length()).equals("IN");
    if (!spoken && (!line.isVerb(index) || adjunct)) {
      return Optional.empty();
    }
    int content = content(line, index + entry.length(), spoken ? 4 : REACH);
    if (content < 0) {
      return Optional.empty();
    }
    int end = contentEnd(line, content, spoken);
    Range what = line.range(content, end);
    if (isPast(line, what)) {
      return Optional.empty();
    }
    Optional<String> by = spoken ? speaker(line, what) : subject(line, index);
    return by.map(
        name ->
            new PromiseClaim(
                line.bearing(what, Modality.PLANNED), name, line.words(what), due(line)));
  }

  /** "Whom he ordered to leave last month": told of as done. */
  private static boolean isPast(Line line, Range what) {
    LocalDate day = line.account().day();
    return day != null
        && line.dates()
            .filter(dated -> what.contains(dated.time().range()))
            .map(dated -> dated.value().last())
            .anyMatch(last -> last != null && last.isBefore(day));
  }

  /** Index of the first word of what is promised: after "to" or "that", or a gerund. */
  private static int content(Line line, int from, int reach) {
    for (int i = from; i < Math.min(line.size() - 1, from + reach); i++) {
      if (line.lower(i).equals("to") && line.tag(i + 1).equals("VB")) {
        return i + 1;
      }
      if (line.lower(i).equals("that")
          || (i == from && (line.tag(i).equals("DT") || line.tag(i).startsWith("PRP")))) {
        int start = line.lower(i).equals("that") ? i + 1 : i;
        return future(line, start) ? start : content(line, i + 1, reach - 1);
      }
      if (line.tag(i).equals("VBG") && i <= from + 1 && line.lower(i - 1).equals("of")) {
        return i;
      }
      boolean verb = line.isVerb(i) && !line.tag(i).equals("VBN");
      if (line.isBreak(i) && !",".equals(line.lower(i)) || verb) {
        return -1;
      }
    }
    return -1;
  }

  /** "That he doubted whether it would": the words behind these promise nothing. */
  private static boolean future(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + 16); i++) {
      if (i > from && OTHERWISE.contains(line.lower(i))) {
        return false;
      }
      if (Set.of("will", "shall", "would").contains(line.lemma(i))
          || line.lower(i).equals("would")) {
        return true;
      }
    }
    return false;
  }

  private static int contentEnd(Line line, int from, boolean spoken) {
    int end = from;
    while (end < line.size() && !closes(line, end, spoken)) {
      end++;
    }
    while (end > from + 1 && line.lower(end - 1).equals(",")) {
      end--;
    }
    return Math.max(end, from + 1);
  }

  private static boolean closes(Line line, int index, boolean spoken) {
    String text = line.lower(index);
    return (spoken && (text.equals("\"") || text.equals("''")))
        || text.equals(";")
        || text.equals(".")
        || !spoken && isSetting(line, index)
        || (text.equals(",") && (saysBehind(line, index) || goesOnDoing(line, index)));
  }

  /** "Promised to cut the tax | during the campaign": when and where it was promised. */
  private static boolean isSetting(Line line, int index) {
    boolean saying =
        IntStream.rangeClosed(index + 1, index + 4)
            .anyMatch(i -> SETTINGS.contains(line.lemma(i)) && line.at(i).isNoun());
    return switch (line.lower(index)) {
      case "during" -> true;
      case "in", "at", "on" -> saying;
      default -> false;
    };
  }

  /** "To pay, all the while waving …": what is done meanwhile is not promised. */
  private static boolean goesOnDoing(Line line, int comma) {
    for (int i = comma + 1; i < Math.min(line.size(), comma + 6); i++) {
      String tag = line.tag(i);
      if (tag.equals("VBG")) {
        return !Set.of("including", "following", "starting", "beginning").contains(line.lower(i));
      }
      if (tag.startsWith("VB") || tag.equals("MD") || tag.equals("TO") || tag.equals("CC")) {
        return false;
      }
    }
    return false;
  }

  private static boolean saysBehind(Line line, int comma) {
    for (int i = comma + 1; i < Math.min(line.size(), comma + 4); i++) {
      if (Lexicon.EVENTS
          .at(line, i)
          .filter(entry -> entry.value().equals(EventWords.ANNOUNCEMENT))
          .isPresent()) {
        return true;
      }
    }
    return line.lower(comma + 1).equals("according");
  }

  /**
   * Who promises or orders: the last person or organization named before the verb, else a
   * pronoun's.
   */
  private static Optional<String> subject(Line line, int verb) {
    Range before = line.range(0, Math.max(verb, 1));
    if (line.mentions(Mention.Person.class)
        .anyMatch(person -> tellsOfAnother(line, person.range(), before))) {
      return Optional.empty();
    }
    Optional<String> named = lastNamed(line, before);
    if (named.isPresent()) {
      return named;
    }
    return speaker(line, line.range(verb, verb + 1))
        .or(() -> meantByPronoun(line, before))
        .or(() -> nounBefore(line, verb));
  }

  /** "He ordered …": the last person named before the sentence. */
  private static Optional<String> meantByPronoun(Line line, Range before) {
    boolean pronoun =
        line.tokens().stream()
            .anyMatch(
                token ->
                    before.contains(token.range())
                        && Set.of("he", "she").contains(token.text().toLowerCase(Locale.ROOT)));
    return pronoun
        ? line.account()
            .reading()
            .all(Mention.Person.class)
            .filter(person -> person.range().end() <= line.sentence().range().start())
            .reduce((first, second) -> second)
            .flatMap(person -> line.account().actor(person.range()))
            .map(Actor::name)
        : Optional.empty();
  }

  private static Optional<String> lastNamed(Line line, Range before) {
    return Stream.<Mention>concat(
            line.mentions(Mention.Person.class), line.mentions(Mention.Organization.class))
        .filter(mention -> before.contains(mention.range()))
        .max(Comparator.comparing(Mention::range))
        .flatMap(
            mention ->
                ownPhrase(line, mention.range())
                    .or(() -> line.account().actor(mention.range()).map(Actor::name)));
  }

  /** "The Quill government", "Arland and its allies": more than the name promises. */
  private static Optional<String> ownPhrase(Line line, Range name) {
    int first = line.indexAt(name.start());
    int end = line.indexAt(name.end());
    int behind = end;
    while (line.tag(behind).startsWith("NN")) {
      behind++;
    }
    int from = first;
    boolean joined = false;
    while (from > 0 && line.tag(from - 1).matches("DT|JJ|NN|NNS|NNP|NNPS|PRP\\$|CC")) {
      from--;
      joined |= line.lower(from).equals("and");
    }
    boolean whole = behind > end || joined;
    return whole
        ? Optional.of(line.words(line.range(joined ? from : first, behind)))
        : Optional.empty();
  }

  /** "Ada Quill said the guards had ordered …": she tells of it, they ordered. */
  private static boolean tellsOfAnother(Line line, Range name, Range before) {
    if (!before.contains(name)) {
      return false;
    }
    int end = line.indexAt(before.end() - 1);
    boolean said = false;
    for (int i = line.indexAt(name.end()); i < end; i++) {
      if (said && (line.at(i).isNoun() || line.tag(i).startsWith("PRP"))) {
        return true;
      }
      said |= line.isVerb(i) && Speaking.isSaying(line, i) && Voice.isFinite(line, i);
    }
    return false;
  }

  private static Optional<String> nounBefore(Line line, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
      if (line.at(i).isNoun() || line.tag(i).equals("PRP")) {
        int start = i;
        while (start > 0 && line.tag(start - 1).matches("DT|JJ|NN|NNS|NNP|CC|PRP\\$")) {
          start--;
        }
        return Optional.of(line.words(line.range(start, i + 1)));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> speaker(Line line, Range words) {
    List<Source> sources = line.bearing(words, Modality.PLANNED).attribution();
    return sources.isEmpty() ? Optional.empty() : Optional.of(sources.getFirst().settled());
  }

  /** "Within ten days the force will leave", "will take ten days to withdraw". */
  private static Stream<Claim> withinTime(Line line) {
    return line.mentions(Mention.Time.class)
        .filter(time -> time.expression() instanceof Length)
        .flatMap(time -> limited(line, time, (Length) time.expression()).stream());
  }

  private static Optional<Claim> limited(Line line, Mention.Time time, Length length) {
    int index = line.indexAt(time.range().start());
    boolean limit = length.limit() == TimeExpression.Limit.WITHIN;
    int behind = line.indexAt(time.range().end());
    boolean taking =
        line.lemma(index - 1).equals("take")
            && line.planned(index)
            && line.lower(behind).equals("to");
    if (length.amount() == null || !(limit || taking) || !future(line, limit ? 0 : index - 3)) {
      return Optional.empty();
    }
    int from = limit ? line.clauseStart(index) : index;
    Range what = line.range(from, contentEnd(line, Math.max(from, index), false));
    String by = speaker(line, what).or(() -> lastNamed(line, line.sentence().range())).orElse("");
    return Optional.of(
        new PromiseClaim(
            line.bearing(what, Modality.PLANNED), by, line.words(what), after(line, length)));
  }

  /** The day so long after the one that the sentence begins from, else after the report's. */
  private static @Nullable LocalDate after(Line line, Length length) {
    LocalDate from =
        line.dates()
            .map(Line.Dated::value)
            .filter(Anchored::isDay)
            .map(Anchored::last)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(line.account().day());
    if (from == null || length.amount() == null) {
      return null;
    }
    long amount = Math.round(length.amount());
    return switch (length.unit()) {
      case SECOND, MINUTE -> from;
      case HOUR -> from.plusDays((amount + 23) / 24);
      case DAY -> from.plusDays(amount);
      case WEEK, WEEKEND -> from.plusWeeks(amount);
      case MONTH -> from.plusMonths(amount);
      case QUARTER -> from.plusMonths(3 * amount);
      case YEAR -> from.plusYears(amount);
      case DECADE -> from.plusYears(10 * amount);
      case CENTURY -> from.plusYears(100 * amount);
    };
  }

  /**
   * "The backlog would be cleared by Friday, the port said": what a source says will be done by a
   * day.
   */
  private static Optional<Claim> deadline(Line line) {
    return line.said()
        .filter(said -> due(line, said) != null)
        .findFirst()
        .flatMap(said -> deadline(line, said));
  }

  private static Optional<Claim> deadline(Line line, Range said) {
    int from = line.indexAt(said.start());
    int to = Math.max(from + 1, line.behind(said));
    Range what = line.range(from, to);
    if (!future(line, from)) {
      return Optional.empty();
    }
    return speaker(line, what)
        .map(
            by ->
                new PromiseClaim(
                    line.bearing(what, Modality.PLANNED), by, line.words(what), due(line, said)));
  }

  /** "by Friday", "before 1 May": a coming day of the sentence with a word of limit before it. */
  private static @Nullable LocalDate due(Line line) {
    return due(line, line.sentence().range());
  }

  private static @Nullable LocalDate due(Line line, Range within) {
    return line.dates()
        .filter(dated -> within.contains(dated.time().range()))
        .filter(dated -> line.isLimit(dated.time()))
        .map(dated -> dated.value().last())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
