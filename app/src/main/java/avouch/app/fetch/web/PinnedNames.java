package avouch.app.fetch.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The names of hosts whose addresses were looked at, held to those addresses.
 *
 * <p>A name that is looked up once for the look and once for the connection may give another
 * address the second time. The JDK finds this class as a service and asks it for every name, so
 * that the connection gets what was looked at; names that are not held go on as ever.
 */
public final class PinnedNames extends InetAddressResolverProvider {
  private static final Map<String, List<InetAddress>> HELD = new ConcurrentHashMap<>();

  static void hold(String host, List<InetAddress> addresses) {
    HELD.put(host.toLowerCase(Locale.ROOT), List.copyOf(addresses));
  }

  static void release(String host) {
    HELD.remove(host.toLowerCase(Locale.ROOT));
  }

  @Override
  public InetAddressResolver get(Configuration configuration) {
    return new Resolver(configuration.builtinResolver());
  }

  @Override
  public String name() {
    return "avouch";
  }

  /** Answers for the names that are held and asks on for all others. */
  private record Resolver(InetAddressResolver usual) implements InetAddressResolver {
    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
        throws UnknownHostException {
      List<InetAddress> held = HELD.get(host.toLowerCase(Locale.ROOT));
      return held == null ? usual.lookupByName(host, policy) : held.stream();
    }

    @Override
    public String lookupByAddress(byte[] address) throws UnknownHostException {
      return usual.lookupByAddress(address);
    }
  }
}
