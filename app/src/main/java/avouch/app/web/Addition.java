package avouch.app.web;

import avouch.app.fetch.Sink;
import avouch.model.Page;
import avouch.model.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reports that somebody adds, and how far that has come. */
final class Addition {
  /** How many inputs and problems are told one by one. */
  private static final int MOST_TOLD = 200;

  /** After so long, in nanoseconds, what came is told if it is told at all. */
  private static final long LONG_AGO = 15_000_000_000L;

  private final String id;
  private final @Nullable LocalDate published;
  private final Work work;
  private final CompletableFuture<Addition> done = new CompletableFuture<>();
  private final List<String> inputs = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int pages;
  private int faults;
  private long bytes;
  private long total;
  private long ended;
  private String failure = "";

  /**
   * @param published the day that counts for pages that name none
   */
  Addition(String id, @Nullable LocalDate published, Work work) {
    this.id = id;
    this.published = published;
    this.work = work;
  }

  /** Hands pages to a sink and lets the addition count them. */
  interface Work {
    void to(Sink sink, Addition counted);
  }

  /**
   * How far an addition has come at one moment.
   *
   * @param settled whether it is done for so long that nothing more is to be expected of it
   */
  record Stand(
      boolean done,
      boolean settled,
      String failure,
      int pages,
      int faults,
      long bytes,
      long total,
      List<String> inputs,
      List<Problem> problems) {}

  String id() {
    return id;
  }

  @Nullable LocalDate published() {
    return published;
  }

  /** Does what is to be done. */
  void to(Sink sink) {
    work.to(sink, this);
  }

  /** Done when all of it is kept, so that it outlives any crash. */
  CompletableFuture<Addition> done() {
    return done;
  }

  synchronized Stand stand() {
    return new Stand(
        done.isDone(),
        done.isDone() && System.nanoTime() - ended > LONG_AGO,
        failure,
        pages,
        faults,
        bytes,
        total,
        List.copyOf(inputs),
        List.copyOf(problems));
  }

  synchronized void end() {
    ended = System.nanoTime();
    done.complete(this);
  }

  synchronized void fail(String why) {
    failure = why;
  }

  /**
   * What comes is counted on its way to a sink.
   *
   * @param name how an input is called that has no name of its own
   */
  Sink counting(Sink sink, UnaryOperator<String> name) {
    return new Sink() {
      @Override
      public void page(Page page) {
        String input = name.apply(page.input());
        count(input);
        sink.page(
            new Page(
                input,
                page.content(),
                page.outlet(),
                page.address(),
                page.title(),
                page.published()));
      }

      @Override
      public void problem(Problem problem) {
        Problem named =
            new Problem(name.apply(problem.input()), problem.reason(), problem.message());
        count(named);
        sink.problem(named);
      }

      @Override
      public void settle() {
        sink.settle();
      }

      @Override
      public void progress(long read, long all) {
        count(read, all);
      }
    };
  }

  private synchronized void count(String input) {
    pages++;
    if (inputs.size() < MOST_TOLD) {
      inputs.add(input);
    }
  }

  private synchronized void count(Problem problem) {
    faults++;
    if (problems.size() < MOST_TOLD) {
      problems.add(problem);
    }
  }

  private synchronized void count(long read, long all) {
    bytes = read;
    total = all;
  }
}
