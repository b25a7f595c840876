package avouch;

import avouch.model.Outcome;
import avouch.model.Problem;
import avouch.model.Report;
import java.util.List;
import java.util.stream.Stream;

/** Reads and the pages that gave none, told apart. */
final class Outcomes {
  private Outcomes() {}

  /** The reports that can be mined. */
  static List<Report> articles(List<Outcome> outcomes) {
    return outcomes.stream().flatMap(Outcomes::article).toList();
  }

  /** What is to be listed of the other pages. */
  static List<Problem> problems(List<Outcome> outcomes) {
    return outcomes.stream().flatMap(Outcomes::problem).toList();
  }

  private static Stream<Report> article(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Article article -> Stream.of(article.report());
      case Outcome.Unread unread -> Stream.empty();
      case Outcome.NotAnArticle notAnArticle -> Stream.empty();
    };
  }

  private static Stream<Problem> problem(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Article article -> Stream.empty();
      case Outcome.Unread unread -> Stream.of(unread.problem());
      case Outcome.NotAnArticle notAnArticle -> Stream.of(notAnArticle.problem());
    };
  }
}
