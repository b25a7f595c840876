package avouch.app.store;

import avouch.Avouch;
import avouch.codec.ReadingBytes.Found;
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
    try (Reads reads = new Reads(request, fault, false)) {
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
    try (Reads reads = new Reads(request, fault, true)) {
      store.each(request.published(), reads::take, reads::take);
      Contents contents = reads.done(others);
      store.add(reads.renewed, List.of());
      return contents;
    }
  }

  /** The request under which one page is read. */
  public static Request under(Kept kept, Request request) {
    LocalDate otherwise = kept.otherwise();
    return otherwise == null ? request : request.published(otherwise);
  }

  /** Pages that are being read. */
  private static final class Reads implements AutoCloseable {
    private final Request request;
    private final BiFunction<Page, Throwable, Problem> fault;
    private final boolean keeping;
    private final List<Future<Read>> reads = new ArrayList<>();
    private final List<Arrival> renewed = new ArrayList<>();
    private final ExecutorService readers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    /**
     * @param keeping whether the pages are a store's, which keeps what they come to
     */
    Reads(Request request, BiFunction<Page, Throwable, Problem> fault, boolean keeping) {
      this.request = request;
      this.fault = fault;
      this.keeping = keeping;
    }

    void take(Kept kept) {
      reads.add(readers.submit(() -> read(kept)));
    }

    void take(Known known) {
      reads.add(readers.submit(() -> Read.of(known)));
    }

    Contents done(List<Problem> others) {
      List<Reading> readings = new ArrayList<>();
      List<Problem> problems = new ArrayList<>(others);
      for (Future<Read> read : reads) {
        Read done = Awaited.of(read);
        readings.addAll(done.readings());
        problems.addAll(done.problems());
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
        return new Read(List.of(), List.of(fault.apply(kept.page(), e)), null);
      }
    }

    private Read read(Kept kept, Outcome outcome) {
      Found found = Arrival.found(outcome);
      List<Reading> readings = found == null ? List.of() : found.readings();
      return new Read(readings, outcome.problems(), renewed(kept, outcome, found));
    }

    /** What the store may keep of it: not what holds only for a day that was asked for now. */
    private @Nullable Arrival renewed(Kept kept, Outcome outcome, @Nullable Found found) {
      boolean passing = kept.otherwise() == null && request.published() != null;
      if (passing || !keeping) {
        return null;
      }
      return Arrival.of(kept, PageKey.of(kept.page()), outcome, found);
    }
  }

  /** What one page came to, and what the store is to keep of it. */
  private record Read(List<Reading> readings, List<Problem> problems, @Nullable Arrival renewed) {
    static Read of(Known known) {
      Found found = known.unpacked();
      if (found != null) {
        return new Read(found.readings(), found.doubts(), null);
      }
      Problem problem = known.problem();
      return new Read(List.of(), problem == null ? List.of() : List.of(problem), null);
    }
  }
}
