package avouch.app.web;

import avouch.app.fetch.Fetch;
import avouch.app.fetch.Reach;
import avouch.app.fetch.Sink;
import avouch.app.store.Ingest;
import avouch.app.store.Store;
import avouch.model.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes what people add into the store, one addition after the other, and says how far it is. */
final class Additions implements AutoCloseable {
  /** How many additions may wait. */
  private static final int MOST_WAITING = 64;

  /** How many additions are remembered. */
  private static final int MOST_REMEMBERED = 500;

  /** How many of those that wait are kept in one transaction. */
  private static final int MOST_AT_ONCE = 32;

  /** So long the store stays open where nothing comes. */
  private static final long IDLE_SECONDS = 2;

  /** What comes in is read by half of the processors: the pages need the others. */
  private static final int READERS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  private static final int LONGEST_NAME = 150;

  private final Path file;
  private final Consumer<Throwable> failed;
  private final BlockingQueue<Addition> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final Map<String, Addition> all = new LinkedHashMap<>();
  private final Thread worker = new Thread(this::take, "avouch-additions");
  private int last;

  Additions(Path file, Consumer<Throwable> failed) {
    this.file = file;
    this.failed = failed;
    worker.setDaemon(true);
  }

  void begin() {
    worker.start();
  }

  @Nullable Addition of(String id) {
    synchronized (all) {
      return all.get(id);
    }
  }

  /** Files as they were sent; what they hold is told by their content. */
  Addition files(List<Form.Upload> files, @Nullable LocalDate published) {
    return add(
        published,
        (sink, addition) -> {
          Path folder = folder();
          try {
            List<String> paths = new ArrayList<>();
            for (Form.Upload each : files) {
              Path own = Files.createDirectory(folder.resolve(String.valueOf(paths.size())));
              paths.add(Files.write(own.resolve(named(each.name())), each.bytes()).toString());
            }
            fetch(paths, addition.counting(sink, input -> own(input, folder)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } finally {
            clear(folder);
          }
        });
  }

  /** A page or feed of the web. */
  Addition address(String address, @Nullable LocalDate published) {
    if (!address.matches("https?://\\S{3,2000}")) {
      throw new Refusal(400, "this is no web address: it begins with http:// or https://");
    }
    return add(
        published,
        (sink, addition) ->
            fetch(List.of(address), addition.counting(sink, UnaryOperator.identity())));
  }

  /** One page whose words are known. */
  Addition page(Page page) {
    return add(
        null, (sink, addition) -> addition.counting(sink, UnaryOperator.identity()).page(page));
  }

  private Addition add(@Nullable LocalDate published, Addition.Work work) {
    synchronized (all) {
      String id = String.valueOf(++last);
      Addition addition = new Addition(id, published, work);
      if (!waiting.offer(addition)) {
        throw new Refusal(503, "too much is being added at once; add it again in a moment");
      }
      all.put(id, addition);
      while (all.size() > MOST_REMEMBERED) {
        all.remove(all.keySet().iterator().next());
      }
      return addition;
    }
  }

  private void take() {
    try {
      while (true) {
        keep(together(waiting.take()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Addition> together(Addition first) {
    List<Addition> some = new ArrayList<>(List.of(first));
    waiting.drainTo(some, MOST_AT_ONCE - 1);
    return some;
  }

  /** Additions are done once what they brought is kept; the store stays open while more come. */
  private void keep(List<Addition> first) throws InterruptedException {
    List<Addition> some = first;
    try (Store store = Store.open(file)) {
      while (!some.isEmpty()) {
        byDay(some).forEach(of -> keep(of, store));
        some.forEach(Addition::end);
        Addition next = waiting.poll(IDLE_SECONDS, TimeUnit.SECONDS);
        some = next == null ? List.of() : together(next);
      }
    } catch (RuntimeException e) {
      some.forEach(each -> each.fail("the store could not be written: " + e.getMessage()));
      some.forEach(Addition::end);
      failed.accept(e);
    }
  }

  private static Collection<List<Addition>> byDay(List<Addition> some) {
    Map<String, List<Addition>> byDay = new TreeMap<>();
    for (Addition each : some) {
      byDay.computeIfAbsent(String.valueOf(each.published()), day -> new ArrayList<>()).add(each);
    }
    return byDay.values();
  }

  /** Additions for whose pages the same day counts if they name none. */
  private void keep(List<Addition> some, Store store) {
    LocalDate day = some.getFirst().published();
    try (Ingest ingest = new Ingest(store, day, InstantSource.system(), READERS)) {
      for (Addition each : some) {
        try {
          each.to(ingest);
        } catch (RuntimeException e) {
          each.fail("it could not be taken in: " + e.getMessage());
          failed.accept(e);
        }
      }
      ingest.settle();
    }
  }

  private static void fetch(List<String> paths, Sink sink) {
    Fetch.each(paths, InputStream.nullInputStream(), Reach.NAMED, sink);
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("avouch-added");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
    } catch (IOException e) {
      folder.toFile().deleteOnExit();
    }
  }

  /** The last part of a name, fit to be a file's here. */
  private static String named(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder plain = new StringBuilder();
    last.codePoints()
        .filter(letter -> !Character.isISOControl(letter) && letter != '/' && letter != 0)
        .limit(LONGEST_NAME / 4)
        .forEach(plain::appendCodePoint);
    String own = plain.toString().strip();
    return own.isEmpty() || own.equals(".") || own.equals("..") ? "file" : own;
  }

  /** What an input is called without the folder it lay in for a moment. */
  private static String own(String input, Path folder) {
    String before = folder + "/";
    return input.startsWith(before)
        ? input.substring(input.indexOf('/', before.length()) + 1)
        : input;
  }

  @Override
  public void close() {
    worker.interrupt();
  }
}
