package avouch.app.web;

import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How often one address may do something: so much at once, and so much a second from then on. */
final class Rate {
  /** How many addresses are remembered; of more, those that asked longest ago are forgotten. */
  private static final int MOST_ADDRESSES = 10_000;

  private static final double NANOS = 1e9;

  private final double atOnce;
  private final double aSecond;
  private final LongSupplier clock;
  private final Map<InetAddress, Left> left =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<InetAddress, Left> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  /** What an address may still do, as of a time. */
  private record Left(double number, long time) {}

  Rate(double atOnce, double aSecond, LongSupplier clock) {
    this.atOnce = atOnce;
    this.aSecond = aSecond;
    this.clock = clock;
  }

  /** Whether an address may do it once more; if so, it has. */
  synchronized boolean lets(InetAddress address) {
    long now = clock.getAsLong();
    Left before = left.getOrDefault(address, new Left(atOnce, now));
    double grown = before.number() + (now - before.time()) / NANOS * aSecond;
    double number = Math.min(atOnce, grown);
    boolean lets = number >= 1;
    left.put(address, new Left(lets ? number - 1 : number, now));
    return lets;
  }
}
