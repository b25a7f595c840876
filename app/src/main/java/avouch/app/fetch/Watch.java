package avouch.app.fetch;

import avouch.app.fetch.web.Answer;
import avouch.app.fetch.web.Web;
import avouch.model.Page;
import avouch.model.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks feeds again and again for what is new in them.
 *
 * <p>What a feed gave is remembered only after the sink has settled it, so that a watch that is
 * killed gives some items twice and none never.
 */
public final class Watch implements AutoCloseable {
  private final List<String> feeds;
  private final WatchMemory memory;
  private final Reach reach;
  private final Sink sink;
  private final InstantSource clock;
  private final Web web;
  private final Map<String, Instant> postponed = new HashMap<>();
  private boolean answered;

  public Watch(
      List<String> feeds, WatchMemory memory, Reach reach, Sink sink, InstantSource clock) {
    this.feeds = List.copyOf(feeds);
    this.memory = memory;
    this.reach = reach;
    this.sink = sink;
    this.clock = clock;
    this.web = new Web(reach.manners());
  }

  @Override
  public void close() {
    web.close();
  }

  /** Whether any feed has answered so far, be it that nothing is new. */
  public boolean answered() {
    return answered;
  }

  /** Asks each feed once; one that asked to be left alone is left so long. */
  public void round() {
    for (String feed : feeds) {
      Instant until = postponed.getOrDefault(feed, Instant.MIN);
      if (!clock.instant().isBefore(until)) {
        ask(feed);
      }
    }
  }

  private void ask(String feed) {
    WatchMemory.Feed known = memory.of(feed);
    New links = new New(known);
    Answer answer = links.online.take(Label.of(feed), feed, known.validators(), links);
    sink.settle();
    answered |= !(answer instanceof Answer.Refused);
    switch (answer) {
      case Answer.Got got -> memory.put(feed, links.known.with(got.validators()));
      case Answer.Unchanged unchanged -> postponed.remove(feed);
      case Answer.Refused refused -> postpone(feed, refused.after());
    }
  }

  private void postpone(String feed, @Nullable Duration time) {
    if (time != null) {
      postponed.put(feed, clock.instant().plus(time));
    }
  }

  /** What is new of one feed: lets that pass to the sink, once. */
  private final class New implements Links, Sink {
    private final WatchMemory.Feed known;
    private final Online online = new Online(web, reach.follow(), this);

    New(WatchMemory.Feed known) {
      this.known = known;
    }

    @Override
    public void page(Page page) {
      String key = Key.of(page.input(), page.content());
      if (!isKnown(key)) {
        sink.page(page);
        settled(key);
      }
    }

    @Override
    public void problem(Problem problem) {
      sink.problem(problem);
    }

    @Override
    public boolean taken(Label entry) {
      return online.taken(entry);
    }

    @Override
    public boolean isKnown(String key) {
      return known.met(key);
    }

    @Override
    public void settled(String key) {
      known.meet(key);
    }
  }
}
