package avouch.app.web;

import avouch.model.Finding;
import avouch.model.Reading;
import avouch.model.Situation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What changed since the desk was opened, story by story, each change under a number: whoever lost
 * the connection asks for what came behind the last number he has.
 */
final class Happenings {
  /** How many changes are kept. */
  private static final int MOST_KEPT = 10_000;

  /** How many may listen at once. */
  private static final int MOST_LISTENERS = 500;

  /** So often something is said where nothing happens, so that lost connections are found. */
  private static final long SILENCE_SECONDS = 15;

  private final String run;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition more = lock.newCondition();
  private final Deque<Happening> kept = new ArrayDeque<>();
  private final Map<String, Long> changed = new HashMap<>();
  private final AtomicInteger listeners = new AtomicInteger();
  private boolean closed;
  private long last;

  /**
   * @param run tells this run of the desk from others, whose numbers mean nothing here
   */
  Happenings(String run) {
    this.run = run;
  }

  /** A change: its number, and what is told of it. */
  private record Happening(long number, String data) {}

  List<Route> routes() {
    return List.of(Route.get("/api/v1/events", this::stream));
  }

  /** Notes what is told otherwise than before. */
  void tell(@Nullable Snapshot before, Snapshot after) {
    List<String> data = new ArrayList<>();
    lock.lock();
    try {
      for (Situation now : after.report().situations()) {
        Situation then = before == null ? null : before.own(now.story().id());
        if (then == null || (!then.equals(now) && !isSame(then, now))) {
          changed.put(now.story().id(), after.number());
          if (before != null) {
            data.add(data(now, then == null ? "new" : "changed", now.story().id(), after));
          }
        }
      }
      if (before != null) {
        for (Situation then : before.report().situations()) {
          if (after.own(then.story().id()) == null) {
            Situation heir = after.story(then.story().id());
            changed.remove(then.story().id());
            data.add(data(heir, heir == null ? "gone" : "moved", then.story().id(), after));
          }
        }
      }
      data.forEach(each -> kept.add(new Happening(++last, each)));
      while (kept.size() > MOST_KEPT) {
        kept.remove();
      }
      more.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** In which snapshot each story was last told otherwise than before, as far as it is known. */
  Map<String, Long> changed() {
    lock.lock();
    try {
      return Map.copyOf(changed);
    } finally {
      lock.unlock();
    }
  }

  private static boolean isSame(Situation a, Situation b) {
    return ids(a).equals(ids(b))
        && a.headline().equals(b.headline())
        && figures(a).equals(figures(b));
  }

  private static List<String> ids(Situation story) {
    return story.story().readings().stream().map(Reading::report).map(each -> each.id()).toList();
  }

  private static List<String> figures(Situation story) {
    return story.findings().stream().map(Happenings::figure).toList();
  }

  private static String figure(Finding finding) {
    StringBuilder figure = new StringBuilder(finding.id()).append(finding.verdict());
    finding.values().forEach(value -> figure.append(value.text()).append(value.origins()));
    return figure.toString();
  }

  private static String data(@Nullable Situation story, String change, String id, Snapshot after) {
    return JsonLine.of(
        json -> {
          json.writeStringField("story", id);
          json.writeStringField("change", change);
          if (story != null) {
            json.writeStringField("now", story.story().id());
            json.writeStringField("headline", after.shown(story).names().apply(story.headline()));
            json.writeNumberField("reports", story.story().readings().size());
          }
          json.writeNumberField("snapshot", after.number());
        });
  }

  /** Server-sent events, from the one behind {@code Last-Event-ID} or from now on. */
  private Answer stream(Ask ask) {
    String from = ask.header("Last-Event-ID");
    long behind = behind(from.isEmpty() ? ask.asked("last-event-id") : from);
    return Answer.flowing("text/event-stream; charset=utf-8", out -> flow(behind, out));
  }

  /** The number behind which changes are wanted; -1 if it can no longer be told. */
  private long behind(String id) {
    lock.lock();
    try {
      if (id.isEmpty()) {
        return last;
      }
      if (!id.matches("[0-9a-f]+-[0-9]{1,18}") || !id.startsWith(run + "-")) {
        return -1;
      }
      long number = Long.parseLong(id.substring(run.length() + 1));
      boolean whole = kept.isEmpty() ? number == last : number >= kept.element().number() - 1;
      return whole && number <= last ? number : -1;
    } finally {
      lock.unlock();
    }
  }

  private void flow(long behind, OutputStream out) throws IOException {
    if (listeners.incrementAndGet() > MOST_LISTENERS) {
      listeners.decrementAndGet();
      return;
    }
    try {
      long sent = behind;
      if (behind < 0) {
        sent = last();
        say(out, "id: " + run + "-" + sent + "\nevent: reset\ndata: {}\n\n");
      } else {
        say(out, "retry: 2000\nid: " + run + "-" + sent + "\n: open\n\n");
      }
      while (true) {
        List<Happening> next = next(sent);
        if (next == null) {
          return;
        }
        StringBuilder words = new StringBuilder(next.isEmpty() ? ": still here\n\n" : "");
        for (Happening each : next) {
          words.append("id: ").append(run).append('-').append(each.number());
          words.append("\nevent: story\ndata: ").append(each.data()).append("\n\n");
          sent = each.number();
        }
        say(out, words.toString());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      listeners.decrementAndGet();
    }
  }

  private static void say(OutputStream out, String words) throws IOException {
    out.write(words.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** The number of the last change. */
  long last() {
    lock.lock();
    try {
      return last;
    } finally {
      lock.unlock();
    }
  }

  /** What came behind a number, empty after a while without; {@code null} if there is no more. */
  private @Nullable List<Happening> next(long sent) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.SECONDS.toNanos(SILENCE_SECONDS);
      while (last == sent && left > 0 && !closed) {
        left = more.awaitNanos(left);
      }
      return closed
          ? null
          : kept.stream()
              .filter(each -> each.number() > sent)
              .map(Objects::requireNonNull)
              .toList();
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      closed = true;
      more.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
