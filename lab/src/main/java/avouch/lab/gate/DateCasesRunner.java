package avouch.lab.gate;

import avouch.find.Times;
import avouch.model.Anchored;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.TimeExpression;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The English date-and-time cases of Recognizers-Text.
 *
 * <p>A result is right if a time has its words, less a leading preposition or article that marks no
 * value ("in", "on", "the"), and its value ({@link DateCaseValue}). A result that is a range of two
 * stated ends may be found as its two ends with only a joining word ("to", "and", a dash) between
 * them. A case passes if all its results are right and no other time is found.
 */
record DateCasesRunner(Path file) implements Runner {
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:in|on|at|the|from|between|for|during|over|of|by|around|about|a|an)\\s+)+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern JOIN =
      Pattern.compile(
          "\\s*(?:to|and|till|until|through|thru|-|–|--|~|/)\\s*(?:(?:on|the|at)\\s+)?",
          Pattern.CASE_INSENSITIVE);

  /** One time found, or two that are the ends of a range. */
  record Answer(Range range, boolean isPair, Anchored from, Anchored to) {}

  @Override
  public String task() {
    return "date cases";
  }

  @Override
  public List<Path> inputs() {
    return List.of(file);
  }

  @Override
  public List<Score> run() {
    long passed = 0;
    Tally results = new Tally();
    List<Json> cases = Json.file(file).items();
    Map<String, Tally> kinds = new TreeMap<>();
    for (Json one : cases) {
      Marked marked = marked(one);
      results.add(marked.right(), marked.answered(), marked.kinds().size());
      boolean passes = marked.right() == marked.kinds().size() && marked.extra() == 0;
      passed += passes ? 1 : 0;
      Set<String> asked = new HashSet<>(marked.kinds());
      for (String kind : asked.isEmpty() ? Set.of("none") : asked) {
        kinds.computeIfAbsent(kind, k -> new Tally()).add(passes ? 1 : 0, 1, 1);
      }
    }
    List<Score> scores = new ArrayList<>();
    scores.add(Score.share("recognizers: cases passed", passed, cases.size()));
    scores.add(Score.f("recognizers: span and value F", results));
    kinds.forEach((kind, tally) -> scores.add(Score.f("recognizers: with " + kind, tally)));
    return scores;
  }

  /** A case with its results marked. */
  record Marked(List<String> kinds, int right, int extra) {
    int answered() {
      return right + extra;
    }
  }

  static Marked marked(Json one) {
    String text = one.at("Input").text();
    LocalDate given = Cases.day(one.at("Context").at("ReferenceDateTime").text());
    List<Answer> left =
        new ArrayList<>(answers(text, Objects.requireNonNullElse(given, LocalDate.EPOCH)));
    List<String> kinds = new ArrayList<>();
    int right = 0;
    for (Json asked : one.at("Results").items()) {
      String kind = asked.at("TypeName").text() + asked.at("Typename").text();
      kinds.add(kind.substring(kind.indexOf('.') + 1));
      right += take(text, asked, kinds.getLast(), left) ? 1 : 0;
    }
    return new Marked(kinds, right, left.size());
  }

  /** Takes from the answers the one, or the two ends, that a result asks for. */
  private static boolean take(String text, Json asked, String kind, List<Answer> left) {
    Range range = led(text, asked.at("Start").integer(), asked.at("End").integer() + 1);
    for (int i = 0; i < left.size(); i++) {
      if (isRight(text, range, asked, kind, left.get(i))) {
        left.remove(i);
        return true;
      }
      Answer pair = i + 1 < left.size() ? pair(text, left.get(i), left.get(i + 1)) : null;
      if (pair != null && isRight(text, range, asked, kind, pair)) {
        left.remove(i + 1);
        left.remove(i);
        return true;
      }
    }
    return false;
  }

  private static boolean isRight(String text, Range range, Json asked, String kind, Answer answer) {
    Range own = led(text, answer.range().start(), answer.range().end());
    return own.equals(range)
        && asked.at("Resolution").at("values").items().stream()
            .anyMatch(value -> DateCaseValue.isSame(kind, value, answer));
  }

  private static @Nullable Answer pair(String text, Answer a, Answer b) {
    boolean apart = a.range().end() <= b.range().start();
    return apart && JOIN.matcher(text.substring(a.range().end(), b.range().start())).matches()
        ? new Answer(a.range().cover(b.range()), true, a.from(), b.to())
        : null;
  }

  /** A range less the words that only lead up to it. */
  private static Range led(String text, int start, int end) {
    var lead = LEAD.matcher(text.substring(start, Math.min(end, text.length())));
    return new Range(lead.find() ? start + lead.end() : start, end);
  }

  private static List<Answer> answers(String text, LocalDate day) {
    Reading reading = Cases.sentence(text, day);
    return reading.all(Mention.Time.class).map(time -> answer(time, day)).toList();
  }

  private static Answer answer(Mention.Time time, LocalDate day) {
    if (time.expression() instanceof TimeExpression.Between between) {
      return new Answer(
          time.range(),
          true,
          Times.anchored(new Mention.Time(time.range(), between.from(), time.tense()), day),
          Times.anchored(new Mention.Time(time.range(), between.to(), time.tense()), day));
    }
    Anchored anchored = Times.anchored(time, day);
    return new Answer(time.range(), false, anchored, anchored);
  }
}
