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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
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
    try (Reads reads = new Reads(request, fault)) {
      pages.forEach(page -> reads.take(new Kept(page, null, Instant.EPOCH)));
      return reads.done(others);
    }
  }

  /**
   * Reads the whole store, on all processors.
   *
   * @param request its day of publication counts for pages that name none and came without one
   * @param fault says what is to be listed of a page that brings Avouch down
   */
  public static Contents of(
      Store store, Request request, BiFunction<Page, Throwable, Problem> fault) {
    List<Problem> others = store.problems();
    try (Reads reads = new Reads(request, fault)) {
      store.each(request.published(), reads::take, reads::take);
      Contents contents = reads.done(others);
      store.add(reads.renewed, List.of());
      return contents;
    }
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

  /** Pages that are being read. */
  private static final class Reads implements AutoCloseable {
    private final Request request;
    private final BiFunction<Page, Throwable, Problem> fault;
    private final List<Future<Read>> reads = new ArrayList<>();
    private final List<Arrival> renewed = new ArrayList<>();
    private final ExecutorService readers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    Reads(Request request, BiFunction<Page, Throwable, Problem> fault) {
      this.request = request;
      this.fault = fault;
    }

    void take(Kept kept) {
      reads.add(readers.submit(() -> read(kept)));
    }

    void take(Known known) {
      reads.add(readers.submit(() -> new Read(known.unpacked(), known.problem(), null)));
    }

    Contents done(List<Problem> others) {
      List<Reading> readings = new ArrayList<>();
      List<Problem> problems = new ArrayList<>(others);
      for (Future<Read> read : reads) {
        Read done = Awaited.of(read);
        if (done.reading() != null) {
          readings.add(done.reading());
        }
        if (done.problem() != null) {
          problems.add(done.problem());
        }
        if (done.renewed() != null) {
          renewed.add(done.renewed());
        }
      }
      return new Contents(readings, problems);
    }

    @Override
    public void close() {
      readers.shutdownNow();
    }

    private Read read(Kept kept) {
      try {
        return read(kept, Avouch.read(kept.page(), under(kept, request)));
      } catch (RuntimeException | StackOverflowError e) {
        return new Read(null, fault.apply(kept.page(), e), null);
      }
    }

    private Read read(Kept kept, Outcome outcome) {
      return switch (outcome) {
        case Outcome.Article article -> {
          Reading reading = Avouch.mentions(article.report());
          yield new Read(reading, null, renewed(kept, outcome, reading));
        }
        case Outcome.Unread unread ->
            new Read(null, unread.problem(), renewed(kept, outcome, null));
        case Outcome.NotAnArticle none ->
            new Read(null, none.problem(), renewed(kept, outcome, null));
      };
    }

    /** What the store may keep of it: not what holds only for a day that was asked for now. */
    private @Nullable Arrival renewed(Kept kept, Outcome outcome, @Nullable Reading reading) {
      boolean passing = kept.otherwise() == null && request.published() != null;
      if (passing || kept.arrived().equals(Instant.EPOCH)) {
        return null;
      }
      String key = PageKey.of(kept.page());
      return reading == null
          ? new Arrival(kept, key, outcome, null)
          : Arrival.of(kept, key, outcome, reading);
    }
  }

  /** What one page came to, and what the store is to keep of it. */
  private record Read(
      @Nullable Reading reading, @Nullable Problem problem, @Nullable Arrival renewed) {}
}
