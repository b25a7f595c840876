package avouch.app.fetch.web;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Web addresses as people write them. */
final class Address {
  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)(https?)://([^/?#@\\s:\\[\\]]+|\\[[0-9a-f:.]+])(:\\d{1,5})?([/?#]\\S*)?");

  private Address() {}

  /** The address that the words are, or {@code null} if it is none of the web. */
  static @Nullable URI of(String words) {
    Matcher parts = PARTS.matcher(words.strip().replace(" ", "%20"));
    if (!parts.matches()) {
      return null;
    }
    try {
      String host = parts.group(2);
      String name = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
      String port = parts.group(3) == null ? "" : parts.group(3);
      String path = parts.group(4) == null ? "" : parts.group(4).replaceFirst("#.*", "");
      String scheme = parts.group(1).toLowerCase(Locale.ROOT);
      URI address = URI.create(scheme + "://" + name + port + escaped(path));
      return address.getHost() == null ? null : URI.create(address.toASCIIString());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Where an address sends one on to. */
  static @Nullable URI redirected(URI from, String location) {
    try {
      return of(from.resolve(escaped(location.strip())).toString());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** What browsers let pass and the rules do not. */
  private static String escaped(String path) {
    return path.replace("|", "%7C")
        .replace("\"", "%22")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("\\", "%5C")
        .replace("^", "%5E")
        .replace("`", "%60")
        .replace("{", "%7B")
        .replace("}", "%7D")
        .replace(" ", "%20")
        .replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
  }

  /** Scheme, host and port. */
  static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }

  /** What a site's rules are about. */
  static String path(URI address) {
    String path = address.getRawPath();
    String whole = path == null || path.isEmpty() ? "/" : path;
    return address.getRawQuery() == null ? whole : whole + "?" + address.getRawQuery();
  }
}
