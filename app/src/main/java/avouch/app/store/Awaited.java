package avouch.app.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What another thread works out, waited for; its faults come out as they were thrown. */
public final class Awaited {
  private Awaited() {}

  /**
   * The result.
   *
   * @throws IllegalStateException if whoever waits is interrupted, or for a checked fault
   */
  public static <T> T of(Future<T> result) {
    try {
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
