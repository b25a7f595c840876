package avouch.app.cli;

import avouch.Avouch;
import avouch.app.fetch.Sink;
import avouch.app.store.Awaited;
import avouch.codec.JsonReading;
import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Report;
import avouch.model.Request;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Reads each page alone, on all processors, and prints one line for each report in the order they
 * came.
 *
 * <p>Only so many pages are held at a time; while they are being read, no other is fetched.
 */
final class Readings implements Sink, AutoCloseable {
  /** The most pages held for each processor. */
  private static final int MOST_PAGES = 64;

  /** The most letters of all pages held, however few they are. */
  private static final long MOST_LETTERS = 4_000_000;

  private final Request request;
  private final Terminal terminal;
  private final int most;
  private final ExecutorService readers;
  private final Deque<Held> held = new ArrayDeque<>();
  private final Listed problems = new Listed();
  private long letters;
  private int printed;

  Readings(Request request, Terminal terminal) {
    this.request = request;
    this.terminal = terminal;
    int processors = Runtime.getRuntime().availableProcessors();
    most = processors * MOST_PAGES;
    readers = Executors.newFixedThreadPool(processors);
  }

  /** A page that is being read. */
  private record Held(Future<Line> line, int letters) {}

  /** What a page gave: a line of JSON for each of its reports, and what was wrong. */
  private record Line(String json, List<Problem> problems) {}

  @Override
  public void page(Page page) {
    page(page, request);
  }

  /** A page that is read under a request of its own. */
  void page(Page page, Request own) {
    held.add(new Held(readers.submit(() -> read(page, own)), letters(page)));
    letters += held.getLast().letters();
    while (held.size() > most || letters > MOST_LETTERS) {
      print(held.remove());
    }
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  /** Prints what is still held; how many lines that makes in all. */
  int finish() {
    while (!held.isEmpty()) {
      print(held.remove());
    }
    return printed;
  }

  /** What was wrong. */
  Listed problems() {
    return problems;
  }

  @Override
  public void close() {
    readers.shutdownNow();
  }

  private static int letters(Page page) {
    return page.content().words().length();
  }

  private void print(Held page) {
    letters -= page.letters();
    Line line = Awaited.of(page.line());
    if (!line.json().isEmpty()) {
      terminal.out().print(line.json());
      printed += (int) line.json().lines().count();
    }
    line.problems().forEach(problems::add);
  }

  private Line read(Page page, Request own) {
    try {
      Outcome outcome = Avouch.read(page, own);
      return new Line(json(outcome), outcome.problems());
    } catch (RuntimeException | StackOverflowError e) {
      return new Line("", List.of(Made.fault(page, e, terminal)));
    }
  }

  private static String json(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Article article -> json(article.report(), article.doubts());
      case Outcome.Unread unread -> json(unread.report(), unread.problems());
      case Outcome.Several several ->
          several.parts().stream().map(Readings::json).collect(Collectors.joining());
      case Outcome.NotAnArticle none -> "";
    };
  }

  private static String json(Report report, List<Problem> doubts) {
    return JsonReading.of(Avouch.mentions(report), doubts) + "\n";
  }
}
