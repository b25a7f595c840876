package avouch.lab.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Readers and one writer at a desk that runs on this machine, for a given time. A reader opens the
 * stories, follows links that it was shown to stories, reports and findings, searches, and looks at
 * what changed; between two pages it reads for a while, as long as chance has it (exponential) with
 * a given mean, or not at all. The writer sends the reports that are due at a pace, together as one
 * file of JSON lines, and waits each time until the desk says that they are kept.
 *
 * <p>{@code DeskLoad http://127.0.0.1:7979 load.jsonl readers reports-a-second seconds
 * think-seconds [acknowledged.txt]}. The last takes the ids of the reports that are kept, as the
 * desk says so.
 */
public final class DeskLoad {
  private static final Pattern LINK =
      Pattern.compile("href=\"(/(?:stories|reports|findings)/[0-9A-Za-z%._-]+)\"");
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final List<String> DOORS =
      List.of("/", "/?by=change", "/changes", "/search?q=police", "/search?q=fire", "/problems");
  private static final int MOST_LINKS = 5_000;
  private static final int MOST_TOGETHER = 100;
  private static final int NOT_FOUND = 404;
  private static final int WRONG = 400;
  private static final double SECOND = 1e9;
  private static final double MILLISECOND = 1e6;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private final String desk;
  private final long end;
  private final List<String> links = new ArrayList<>();
  private final Map<String, Times> reads = new TreeMap<>();
  private final Times writes = new Times();
  private final double think;
  private int acknowledged;

  /**
   * @param think how many seconds a reader reads a page in the mean
   */
  private DeskLoad(String desk, double seconds, double think) {
    this.desk = desk;
    this.end = System.nanoTime() + (long) (seconds * SECOND);
    this.think = think;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> reports = Files.readAllLines(Path.of(arguments[1]));
    int readers = Integer.parseInt(arguments[2]);
    double pace = Double.parseDouble(arguments[3]);
    double seconds = Double.parseDouble(arguments[4]);
    double think = Double.parseDouble(arguments[5]);
    Path kept = Path.of(arguments.length > 6 ? arguments[6] : "/dev/null");
    say(
        think > 0
            ? "%d readers who read each page for %.1f s in the mean (exponential)"
            : "%d readers who open page after page without a pause",
        readers,
        think);
    say("1 writer of %.1f reports a second; %.0f s", pace, seconds);
    DeskLoad load = new DeskLoad(arguments[0], seconds, think);
    load.run(readers, reports, pace, kept);
    load.tell(seconds);
  }

  private void run(int readers, List<String> reports, double pace, Path kept)
      throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < readers; i++) {
      SplittableRandom random = new SplittableRandom(i);
      threads.add(Thread.ofVirtual().start(() -> read(random)));
    }
    if (pace > 0) {
      threads.add(Thread.ofVirtual().start(() -> write(reports, pace, kept)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void read(SplittableRandom random) {
    while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
      long left = end - System.nanoTime();
      long pause = (long) (-Math.log(1 - random.nextDouble()) * think * SECOND);
      if (think > 0 && (!rest(Math.min(left, pause)) || pause > left)) {
        return;
      }
      String path = next(random);
      remember(ask(HttpRequest.newBuilder(URI.create(desk + path)), path));
    }
  }

  private synchronized String next(SplittableRandom random) {
    return links.isEmpty() || random.nextInt(5) == 0
        ? DOORS.get(random.nextInt(DOORS.size()))
        : links.get(random.nextInt(links.size()));
  }

  /** The newest links take the place of the oldest. */
  private void remember(String page) {
    List<String> shown = LINK.matcher(page).results().map(found -> found.group(1)).toList();
    add(shown);
  }

  private synchronized void add(List<String> shown) {
    links.addAll(shown);
    if (links.size() > MOST_LINKS) {
      links.subList(0, links.size() - MOST_LINKS).clear();
    }
  }

  /** What is due is sent together, as a feed that is looked at brings what has come since. */
  private void write(List<String> reports, double pace, Path kept) {
    long start = System.nanoTime();
    int sent = 0;
    try (Writer ids = Files.newBufferedWriter(kept)) {
      while (sent < reports.size() && System.nanoTime() < end) {
        int most = Math.min(reports.size(), sent + MOST_TOGETHER);
        int due = (int) Math.min(most, (System.nanoTime() - start) / SECOND * pace + 1);
        if (due > sent) {
          keep(reports.subList(sent, due), ids);
          sent = due;
        }
        long early = start + (long) (sent / pace * SECOND) - System.nanoTime();
        if (early > 0 && !rest(early)) {
          return;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(List<String> due, Writer ids) throws IOException {
    HttpRequest.Builder post =
        HttpRequest.newBuilder(URI.create(desk + "/api/v1/reports?wait&name=load"))
            .header("Avouch-Write", "1")
            .POST(BodyPublishers.ofString(String.join("\n", due) + "\n"));
    if (ask(post, "").contains("\"done\":true,\"failure\":null")) {
      acknowledged += due.size();
      for (String each : due) {
        Matcher id = ID.matcher(each);
        ids.write(id.find() ? id.group(1) + "\n" : "");
      }
      ids.flush();
    }
  }

  private static boolean rest(long nanoseconds) {
    try {
      Thread.sleep(Duration.ofNanos(nanoseconds));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * What is answered, and how long that took is kept; nothing of a request that failed.
   *
   * @param path of a page; empty for what the writer sends
   */
  private String ask(HttpRequest.Builder request, String path) {
    long asked = System.nanoTime();
    int status = 0;
    String body = "";
    String fault = "";
    try {
      HttpResponse<String> answer =
          client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
      status = answer.statusCode();
      body = answer.body();
    } catch (IOException e) {
      fault = e.getClass().getSimpleName();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fault = "interrupted";
    }
    count(path, status, fault, System.nanoTime() - asked);
    return body;
  }

  private synchronized void count(String path, int status, String fault, long took) {
    Times times = path.isEmpty() ? writes : reads.computeIfAbsent(kind(path), kind -> new Times());
    times.took.add(took);
    if (status == NOT_FOUND && !path.isEmpty()) {
      times.gone++; // a story or finding that a newer report has changed since the link was shown
    } else if (status == 0 || status >= WRONG) {
      times.faults.merge(status == 0 ? fault : "status " + status, 1, Integer::sum);
    }
  }

  /** The first part of an address. */
  private static String kind(String path) {
    return "/" + path.substring(1).split("[/?]", 2)[0];
  }

  private synchronized void tell(double seconds) {
    Times all = new Times();
    reads.values().forEach(all::add);
    say("pages      a second     p50 ms     p99 ms   most ms   gone  errors");
    reads.forEach((kind, times) -> say("%s  %s", times.told(seconds), kind));
    say("%s  all pages", all.told(seconds));
    say("%s  files of reports sent", writes.told(seconds));
    say("%d reports acknowledged, %.1f a second", acknowledged, acknowledged / seconds);
    all.faults.forEach((fault, number) -> say("pages: %s: %d", fault, number));
    writes.faults.forEach((fault, number) -> say("reports: %s: %d", fault, number));
  }

  private static void say(String words, Object... values) {
    System.out.println(String.format(Locale.ROOT, words, values));
  }

  /** How long things of one kind took, and how they ended. */
  private static final class Times {
    private final List<Long> took = new ArrayList<>();
    private final Map<String, Integer> faults = new LinkedHashMap<>();
    private int gone;

    void add(Times other) {
      took.addAll(other.took);
      gone += other.gone;
      other.faults.forEach((fault, number) -> faults.merge(fault, number, Integer::sum));
    }

    String told(double seconds) {
      List<Long> sorted = took.stream().sorted().toList();
      int errors = faults.values().stream().mapToInt(Integer::intValue).sum();
      return String.format(
          Locale.ROOT,
          "%-10d %8.1f %10.1f %10.1f %9.1f %6d %7d",
          took.size(),
          took.size() / seconds,
          at(sorted, 0.5),
          at(sorted, 0.99),
          at(sorted, 1),
          gone,
          errors);
    }

    private static double at(List<Long> sorted, double share) {
      int place = (int) Math.ceil(sorted.size() * share) - 1;
      return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, place)) / MILLISECOND;
    }
  }
}
