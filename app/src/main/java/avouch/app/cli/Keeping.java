package avouch.app.cli;

import avouch.app.fetch.Sink;
import avouch.app.fetch.WatchMemory;
import avouch.app.store.Ingest;
import avouch.app.store.Store;
import avouch.model.Page;
import avouch.model.Problem;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Keeps what a watch brings in a store, and there too what the watch has seen. */
final class Keeping implements Sink, WatchMemory.Notebook, AutoCloseable {
  private static final String NOTE = "watch";

  private final Store store;
  private final Terminal terminal;
  private final Ingest ingest;
  private Listed problems = new Listed();

  Keeping(Store store, Terminal terminal) {
    this.store = store;
    this.terminal = terminal;
    this.ingest = new Ingest(store, null, InstantSource.system());
  }

  @Override
  public void page(Page page) {
    ingest.page(page);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
    ingest.problem(problem);
  }

  @Override
  public void settle() {
    ingest.settle();
    Made.say(problems, terminal);
    problems = new Listed();
  }

  @Override
  public @Nullable String noted() {
    return store.note(NOTE);
  }

  @Override
  public void note(String words) {
    store.note(NOTE, words);
  }

  @Override
  public void close() {
    ingest.close();
  }
}
