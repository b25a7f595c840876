package avouch.lab.bench;

import java.io.IOException;
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
 * what changed, one page after the other. The writer adds one report at a time at a pace, and waits
 * each time until the desk says that it is kept.
 *
 * <p>{@code DeskLoad http://127.0.0.1:7979 load.jsonl readers reports-a-second seconds}
 */
public final class DeskLoad {
  private static final Pattern LINK =
      Pattern.compile("href=\"(/(?:stories|reports|findings)/[0-9A-Za-z%._-]+)\"");
  private static final List<String> DOORS =
      List.of("/", "/?by=change", "/changes", "/search?q=police", "/search?q=fire", "/problems");
  private static final int MOST_LINKS = 5_000;
  private static final int NOT_FOUND = 404;
  private static final int WRONG = 400;
  private static final int KEPT = 201;
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

  private DeskLoad(String desk, double seconds) {
    this.desk = desk;
    this.end = System.nanoTime() + (long) (seconds * SECOND);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> reports = Files.readAllLines(Path.of(arguments[1]));
    double seconds = Double.parseDouble(arguments[4]);
    DeskLoad load = new DeskLoad(arguments[0], seconds);
    load.run(Integer.parseInt(arguments[2]), reports, Double.parseDouble(arguments[3]));
    load.tell(seconds);
  }

  private void run(int readers, List<String> reports, double pace) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < readers; i++) {
      SplittableRandom random = new SplittableRandom(i);
      threads.add(Thread.ofVirtual().start(() -> read(random)));
    }
    if (pace > 0) {
      threads.add(Thread.ofVirtual().start(() -> write(reports, pace)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void read(SplittableRandom random) {
    while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
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
  private synchronized void remember(String page) {
    Matcher found = LINK.matcher(page);
    while (found.find()) {
      links.add(found.group(1));
    }
    if (links.size() > MOST_LINKS) {
      links.subList(0, links.size() - MOST_LINKS).clear();
    }
  }

  private void write(List<String> reports, double pace) {
    long start = System.nanoTime();
    for (int i = 0; i < reports.size() && System.nanoTime() < end; i++) {
      HttpRequest.Builder post =
          HttpRequest.newBuilder(URI.create(desk + "/api/v1/reports?wait&name=load-" + i))
              .header("Avouch-Write", "1")
              .POST(BodyPublishers.ofString(reports.get(i) + "\n"));
      ask(post, "");
      long due = start + (long) ((i + 1) / pace * SECOND);
      long early = Math.min(due, end) - System.nanoTime();
      if (early > 0 && !rest(early)) {
        return;
      }
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
    } else if (path.isEmpty() && status == KEPT) {
      times.kept++;
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
    say("%s  reports sent, %d acknowledged", writes.told(seconds), writes.kept);
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
    private int kept;

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
