package avouch.model;

import java.util.List;
import java.util.Objects;

/** What reading one page came to. */
public sealed interface Outcome {
  /** The page holds a report, at times with a reservation that is listed among the problems. */
  record Article(Report report, List<Problem> doubts) implements Outcome {
    public Article {
      Objects.requireNonNull(report);
      doubts = List.copyOf(doubts);
    }

    public Article(Report report) {
      this(report, List.of());
    }
  }

  /** The page holds no report that can be read; it is listed among the problems. */
  record NotAnArticle(Problem problem) implements Outcome {
    public NotAnArticle {
      Objects.requireNonNull(problem);
    }
  }

  /**
   * The page holds a text that is kept and listed but never mined: it is in a language that is not
   * read yet, or tells several stories in one.
   */
  record Unread(Report report, Problem problem) implements Outcome {
    public Unread {
      Objects.requireNonNull(report);
      Objects.requireNonNull(problem);
    }
  }
}
