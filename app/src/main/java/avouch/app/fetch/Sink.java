package avouch.app.fetch;

import avouch.model.Page;
import avouch.model.Problem;

/**
 * Where fetched pages go, one at a time and in the order of the inputs, so that nothing heaps up
 * behind them. A sink that cannot take more yet does not return; all calls come from one thread.
 */
public interface Sink {
  /** A page. It is gone once this returns, unless the sink keeps it. */
  void page(Page page);

  /** An input that gave no page, or a reservation about the page that came just before. */
  void problem(Problem problem);

  /** Makes safe what came so far; once this returns it may be forgotten where it came from. */
  default void settle() {}

  /**
   * How far the inputs are read. Comes often, at the latest after every page.
   *
   * @param bytes what has been read of the inputs as they lie there, packed or not
   * @param total the size of all inputs; below {@code bytes} or 0 where it cannot be known
   */
  default void progress(long bytes, long total) {}
}
