package avouch.lab.gate;

import avouch.find.Times;
import avouch.model.Mention;
import avouch.model.Range;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The English date-and-time cases of Recognizers-Text.
 *
 * <p>A result is right if a time of exactly its words has the TIMEX value of one of its readings; a
 * case passes if all its results are right and no other time is found.
 */
record DateCasesRunner(Path file) implements Runner {
  private record Answer(Range range, String value) {}

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
    for (Json one : cases) {
      List<Answer> answers = answers(one);
      List<Json> asked = one.at("Results").items();
      long right =
          asked.stream().filter(a -> answers.stream().anyMatch(b -> isRight(a, b))).count();
      results.add(right, answers.size(), asked.size());
      passed += right == asked.size() && answers.size() == asked.size() ? 1 : 0;
    }
    return List.of(
        Score.share("recognizers: cases passed", passed, cases.size()),
        Score.f("recognizers: span and value F", results));
  }

  private static List<Answer> answers(Json one) {
    LocalDate given = Cases.day(one.at("Context").at("ReferenceDateTime").text());
    LocalDate day = Objects.requireNonNullElse(given, LocalDate.EPOCH);
    return Cases.sentence(one.at("Input").text(), day)
        .all(Mention.Time.class)
        .map(time -> new Answer(time.range(), Times.anchored(time, day).value()))
        .toList();
  }

  /** The cases count a result's end inside it. */
  private static boolean isRight(Json asked, Answer answer) {
    return answer.range().start() == asked.at("Start").integer()
        && answer.range().end() == asked.at("End").integer() + 1
        && asked.at("Resolution").at("values").items().stream()
            .anyMatch(value -> value.at("timex").text().equals(answer.value()));
  }
}
