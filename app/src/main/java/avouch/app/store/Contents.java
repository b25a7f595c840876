package avouch.app.store;

import avouch.Avouch;
import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Reading;
import avouch.model.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Pages as the core takes them: what is read and found in each report, and what was wrong.
 *
 * @param readings in no order that matters
 * @param problems of inputs and pages
 */
public record Contents(List<Reading> readings, List<Problem> problems) {
  public Contents {
    readings = List.copyOf(readings);
    problems = List.copyOf(problems);
  }

  /**
   * Reads pages, on all processors.
   *
   * @param others what gave no page
   * @param fault says what is to be listed of a page that brings Avouch down
   */
  public static Contents of(
      List<Page> pages,
      List<Problem> others,
      Request request,
      BiFunction<Page, Throwable, Problem> fault) {
    return of(
        taker -> pages.forEach(page -> taker.accept(new Kept(page, null, Instant.EPOCH))),
        others,
        request,
        fault);
  }

  /**
   * Reads the whole store, on all processors.
   *
   * @param request its day of publication counts for pages that name none and came without one
   * @param fault says what is to be listed of a page that brings Avouch down
   */
  public static Contents of(
      Store store, Request request, BiFunction<Page, Throwable, Problem> fault) {
    return of(store::each, store.problems(), request, fault);
  }

  private static Contents of(
      Consumer<Consumer<Kept>> source,
      List<Problem> others,
      Request request,
      BiFunction<Page, Throwable, Problem> fault) {
    List<Future<Read>> reads = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(others);
    int processors = Runtime.getRuntime().availableProcessors();
    try (ExecutorService readers = Executors.newFixedThreadPool(processors)) {
      source.accept(kept -> reads.add(readers.submit(() -> read(kept, request, fault))));
      for (Future<Read> read : reads) {
        Read done = done(read);
        if (done.reading() != null) {
          readings.add(done.reading());
        }
        problems.addAll(done.problems());
      }
    }
    return new Contents(readings, problems);
  }

  /** The request under which one page is read. */
  public static Request under(Kept kept, Request request) {
    LocalDate otherwise = kept.otherwise();
    return otherwise == null
        ? request
        : new Request(
            request.asOf(),
            otherwise,
            request.policy(),
            request.top(),
            request.minimumReports(),
            request.withNames());
  }

  private static Read read(Kept kept, Request request, BiFunction<Page, Throwable, Problem> fault) {
    try {
      return switch (Avouch.read(kept.page(), under(kept, request))) {
        case Outcome.Article article ->
            new Read(Avouch.mentions(article.report()), article.doubts());
        case Outcome.Unread unread -> new Read(null, List.of(unread.problem()));
        case Outcome.NotAnArticle none -> new Read(null, List.of(none.problem()));
      };
    } catch (RuntimeException | StackOverflowError e) {
      return new Read(null, List.of(fault.apply(kept.page(), e)));
    }
  }

  private static Read done(Future<Read> read) {
    try {
      return read.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** What one page came to. */
  private record Read(@Nullable Reading reading, List<Problem> problems) {}
}
