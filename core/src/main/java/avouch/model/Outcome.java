package avouch.model;

import java.util.Objects;

/** What reading one page came to. */
public sealed interface Outcome {
  /** The page holds a report. */
  record Article(Report report) implements Outcome {
    public Article {
      Objects.requireNonNull(report);
    }
  }

  /** The page holds no report that can be read; it is listed among the problems. */
  record NotAnArticle(Problem problem) implements Outcome {
    public NotAnArticle {
      Objects.requireNonNull(problem);
    }
  }

  /** The page holds a report in a language that is not read yet: kept, listed, never mined. */
  record Unread(Report report, Problem problem) implements Outcome {
    public Unread {
      Objects.requireNonNull(report);
      Objects.requireNonNull(problem);
    }
  }
}
