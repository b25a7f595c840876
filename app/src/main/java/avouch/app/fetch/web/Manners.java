package avouch.app.fetch.web;

import java.time.Duration;

/**
 * How addresses are asked for.
 *
 * @param privateAddresses whether addresses inside one's own network may be asked too
 * @param gap the least time between two requests to one host
 * @param patience how long one answer may take in all
 * @param largest the most bytes of an answer
 * @param redirects how often one may be sent on
 */
public record Manners(
    boolean privateAddresses, Duration gap, Duration patience, int largest, int redirects) {
  public static final Manners USUAL =
      new Manners(false, Duration.ofSeconds(1), Duration.ofSeconds(30), 64 << 20, 5);

  /** The same, with one's own network open or not. */
  public Manners within(boolean allowed) {
    return new Manners(allowed, gap, patience, largest, redirects);
  }
}
