package avouch.lab.gate;

import avouch.model.Range;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The English date-and-time cases of Recognizers-Text.
 *
 * <p>A result is right if a time has its words, less a leading preposition or article that marks no
 * value ("in", "on", "the") and less a time zone, and its value ({@link DateCaseValue}). The words
 * that tell a direction ("before", "or later") belong to a result that has one. What the cases tell
 * as one may be found as two or three times with only joining words between them: the two ends of a
 * range ("to", "and", a dash), a start and a length ("from 9 a.m. for two hours"), a day and the
 * clock time that stands on it. A case passes if all its results are right and no other time is
 * found.
 */
record DateCasesRunner(Path file) implements Runner {
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:in|on|at|the|from|between|for|during|over|of|by|around|about|circa|within|a|an)\\s+)+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ZONE =
      Pattern.compile(
          "\\s*\\(?\\b(?:(?:[ECMPA][SD]?|GM|CE|CES|BS|IS|MS)T|UTC(?:[+-]\\d+)?|MSK"
              + "|(?i:pacific|mountain|central|eastern|local)(?: (?i:standard|daylight))?"
              + " (?i:timezone|time))\\)?$");

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
    DateCaseAnswers left = DateCaseAnswers.of(one);
    List<String> kinds = new ArrayList<>();
    int right = 0;
    for (Json asked : one.at("Results").items()) {
      String kind = asked.at("TypeName").text() + asked.at("Typename").text();
      kinds.add(kind.substring(kind.indexOf('.') + 1));
      right += take(text, asked, kinds.getLast(), left) ? 1 : 0;
    }
    return new Marked(kinds, right, left.size());
  }

  /** Takes from the answers the one, or the few that make one, that a result asks for. */
  private static boolean take(String text, Json asked, String kind, DateCaseAnswers left) {
    Range range = led(text, asked.at("Start").integer(), asked.at("End").integer() + 1);
    List<Json> values = asked.at("Resolution").at("values").items();
    for (DateCaseAnswers.Reading reading : left.readings()) {
      Range own = led(text, reading.range().start(), reading.range().end());
      boolean same =
          own.equals(range)
              && values.stream()
                  .anyMatch(value -> DateCaseValue.isSame(kind, value, reading.answer()));
      if (same) {
        left.take(reading);
        return true;
      }
    }
    return false;
  }

  /** A range less the words that only lead up to it, and less a time zone. */
  private static Range led(String text, int start, int end) {
    String words = text.substring(start, Math.min(end, text.length()));
    var lead = LEAD.matcher(words);
    var zone = ZONE.matcher(words);
    return new Range(
        lead.find() ? start + lead.end() : start, zone.find() ? start + zone.start() : end);
  }
}
