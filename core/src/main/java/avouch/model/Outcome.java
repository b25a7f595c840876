package avouch.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What reading one page came to. */
public sealed interface Outcome {
  /** The reports that can be mined. */
  List<Report> reports();

  /** What is to be listed of the page. */
  List<Problem> problems();

  /** The page holds a report, at times with a reservation that is listed among the problems. */
  record Article(Report report, List<Problem> doubts) implements Outcome {
    public Article {
      Objects.requireNonNull(report);
      doubts = List.copyOf(doubts);
    }

    public Article(Report report) {
      this(report, List.of());
    }

    @Override
    public List<Report> reports() {
      return List.of(report);
    }

    @Override
    public List<Problem> problems() {
      return doubts;
    }

    /** The same report with one more reservation. */
    public Article doubted(Problem doubt) {
      return new Article(report, Stream.concat(doubts.stream(), Stream.of(doubt)).toList());
    }
  }

  /** The page holds no report that can be read; it is listed among the problems. */
  record NotAnArticle(Problem problem) implements Outcome {
    public NotAnArticle {
      Objects.requireNonNull(problem);
    }

    @Override
    public List<Report> reports() {
      return List.of();
    }

    @Override
    public List<Problem> problems() {
      return List.of(problem);
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

    @Override
    public List<Report> reports() {
      return List.of();
    }

    @Override
    public List<Problem> problems() {
      return List.of(problem);
    }
  }

  /**
   * The page is cut into reports of their own, the entries of a live page or the parts of a
   * round-up, and that it was is listed.
   *
   * @param parts what each part came to, in the order of the page
   * @param doubts into how many it was cut, and other reservations about it as a whole
   */
  record Several(List<Outcome> parts, List<Problem> doubts) implements Outcome {
    public Several {
      parts = List.copyOf(parts);
      doubts = List.copyOf(doubts);
    }

    @Override
    public List<Report> reports() {
      return parts.stream().flatMap(part -> part.reports().stream()).toList();
    }

    @Override
    public List<Problem> problems() {
      Stream<Problem> ofParts = parts.stream().flatMap(part -> part.problems().stream());
      return Stream.concat(doubts.stream(), ofParts).toList();
    }

    /** The same parts with one more reservation. */
    public Several doubted(Problem doubt) {
      return new Several(parts, Stream.concat(doubts.stream(), Stream.of(doubt)).toList());
    }
  }
}
