package avouch.lab.bench;

import avouch.Avouch;
import avouch.app.fetch.Fetch;
import avouch.codec.JsonReading;
import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Request;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the processor's time goes while reports are read one by one: shares by room, by the class
 * that was asked, and by the method at work, from samples of one warm thread.
 *
 * <p>{@code Profile load.jsonl [rounds]}
 */
public final class Profile {
  private static final double BILLION = 1e9;

  private final Map<String, Integer> rooms = new HashMap<>();
  private final Map<String, Integer> under = new HashMap<>();
  private final Map<String, Integer> own = new HashMap<>();
  private final Map<String, Integer> top = new HashMap<>();
  private int samples;

  private Profile() {}

  public static void main(String[] arguments) throws IOException {
    List<Page> pages = Fetch.all(List.of(arguments[0]), InputStream.nullInputStream()).pages();
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    round(pages);
    Path file = Files.createTempFile("avouch-profile", ".jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(5));
      recording.start();
      for (int i = 0; i < rounds; i++) {
        double seconds = round(pages);
        System.out.printf("%.0f reports a second of one thread%n", pages.size() / seconds);
      }
      recording.stop();
      recording.dump(file);
    }
    Profile profile = new Profile();
    RecordingFile.readAllEvents(file).forEach(profile::add);
    Files.delete(file);
    profile.print();
  }

  /** Reads every page once; the seconds of processor time that took. */
  private static double round(List<Page> pages) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long letters = 0;
    for (Page page : pages) {
      if (Avouch.read(page, Request.ALL) instanceof Outcome.Article article) {
        letters += JsonReading.of(Avouch.mentions(article.report()), List.of()).length();
      }
    }
    long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    if (letters == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return (after - before) / BILLION;
  }

  private void add(RecordedEvent event) {
    if (event.getStackTrace() == null) {
      return;
    }
    List<RecordedFrame> frames = event.getStackTrace().getFrames();
    if (frames.stream().noneMatch(frame -> type(frame).startsWith("avouch."))) {
      return;
    }
    samples++;
    top.merge(method(frames.getFirst()), 1, Integer::sum);
    Set<String> seen = new HashSet<>();
    boolean nearest = true;
    for (RecordedFrame frame : frames) {
      if (!type(frame).startsWith("avouch.") || type(frame).startsWith("avouch.lab")) {
        continue;
      }
      if (nearest) {
        rooms.merge(room(type(frame)), 1, Integer::sum);
        own.merge(method(frame), 1, Integer::sum);
        nearest = false;
      }
      if (seen.add(method(frame))) {
        under.merge(method(frame), 1, Integer::sum);
      }
    }
  }

  private static String type(RecordedFrame frame) {
    RecordedMethod method = frame.getMethod();
    return method.getType().getName();
  }

  private static String method(RecordedFrame frame) {
    return type(frame).replaceFirst("^avouch\\.", "") + "." + frame.getMethod().getName();
  }

  private static String room(String type) {
    int dot = type.indexOf('.', "avouch.".length());
    return dot < 0 ? "avouch" : type.substring("avouch.".length(), dot);
  }

  private void print() {
    print("room", rooms, 12);
    print("method and all it calls", under, 90);
    print("method with the library calls in it", own, 50);
    print("method at work", top, 40);
  }

  private void print(String title, Map<String, Integer> counts, int most) {
    System.out.printf("%n%s, %% of %d samples%n", title, samples);
    Function<Map.Entry<String, Integer>, Integer> count = Map.Entry::getValue;
    counts.entrySet().stream()
        .sorted(Comparator.comparing(count).reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .forEach(
            entry ->
                System.out.printf(
                    "%6.1f  %s%n", 100.0 * entry.getValue() / samples, entry.getKey()));
  }
}
