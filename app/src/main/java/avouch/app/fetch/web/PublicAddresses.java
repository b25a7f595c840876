package avouch.app.fetch.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells the addresses of the open network from those of somebody's own. */
final class PublicAddresses {
  private static final List<Block> BLOCKS = blocks();

  /** Addresses of IPv6 that carry one of IPv4 in their last four bytes. */
  private static final Block CARRYING = Block.of("64:ff9b::/96", "translated");

  private PublicAddresses() {}

  /** Why an address is not to be asked, or {@code null} if it may be. */
  static @Nullable String objection(InetAddress address) {
    byte[] bytes = address.getAddress();
    byte[] meant = CARRYING.holds(bytes) ? Arrays.copyOfRange(bytes, 12, 16) : bytes;
    return BLOCKS.stream()
        .filter(block -> block.holds(meant))
        .map(Block::why)
        .findFirst()
        .orElse(null);
  }

  private static List<Block> blocks() {
    InputStream rows =
        Objects.requireNonNull(PublicAddresses.class.getResourceAsStream("no-go.tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(rows, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> Block.of(cells[0], cells[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Addresses with the same first bits. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Block(byte[] first, int bits, String why) {
    static Block of(String range, String why) {
      int slash = range.indexOf('/');
      try {
        byte[] first = InetAddress.getByName(range.substring(0, slash)).getAddress();
        return new Block(first, Integer.parseInt(range.substring(slash + 1)), why);
      } catch (UnknownHostException e) {
        throw new IllegalStateException("no address: " + range, e);
      }
    }

    boolean holds(byte[] address) {
      int whole = bits / 8;
      int mask = 0xff << (8 - bits % 8) & 0xff;
      return address.length == first.length
          && Arrays.equals(address, 0, whole, first, 0, whole)
          && (mask == 0 || (address[whole] & mask) == (first[whole] & mask));
    }
  }
}
