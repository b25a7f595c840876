package avouch.app.fetch.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The web: asks for one address at a time. */
public final class Web implements AutoCloseable {
  private static final String AGENT = "avouch (reads news reports; robots.txt: avouch)";
  private static final String WANTED =
      "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
          + " application/json, text/plain, */*;q=0.5";
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration RETRY = Duration.ofMinutes(5);
  private static final int LARGEST_ROBOTS = 500 << 10;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)");

  private final Manners manners;
  private final Pace pace;
  private final HttpClient client;
  private final Function<InetAddress, @Nullable String> objection;
  private final InstantSource clock;
  private final Map<String, Site> sites = new HashMap<>();

  public Web(Manners manners) {
    this(manners, PublicAddresses::objection, InstantSource.system(), Thread::sleep);
  }

  Web(
      Manners manners,
      Function<InetAddress, @Nullable String> objection,
      InstantSource clock,
      Pace.Sleep sleep) {
    this.manners = manners;
    this.objection = objection;
    this.clock = clock;
    this.pace = new Pace(clock, sleep);
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(manners.patience())
            .build();
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  /** Asks for an address, or whether it has changed since {@code known}. */
  public Answer get(String words, Validators known) {
    URI address = Address.of(words);
    try {
      return address == null
          ? refused("no-address", "this is no web address that can be fetched")
          : followed(address, known);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return refused("stopped", "the work was stopped before it was fetched");
    }
  }

  private Answer followed(URI first, Validators known) throws InterruptedException {
    URI address = first;
    for (int hop = 0; hop <= manners.redirects(); hop++) {
      Answer.Refused closed = closed(address);
      if (closed != null) {
        return closed;
      }
      Site site = site(address);
      if (site.refused != null) {
        return site.refused;
      }
      Robots rules = site.robots;
      if (!rules.allow(Address.path(address))) {
        return refused(
            "robots", "the site's robots.txt does not allow it; save the page and give the file");
      }
      switch (ask(address, known, rules.delay(), manners.largest())) {
        case Reply.Failed failed -> {
          return failed.refused;
        }
        case Reply.Said said when isRedirect(said.response) -> {
          URI next = next(address, said.response);
          if (next == null) {
            return refused("redirected", "it leads on to something that is no web address");
          }
          address = next;
        }
        case Reply.Said said -> {
          return answer(address, said.response);
        }
      }
    }
    return refused("redirected", "it leads on and on; more than " + manners.redirects() + " times");
  }

  private static @Nullable URI next(URI address, HttpResponse<byte[]> response) {
    return response
        .headers()
        .firstValue("Location")
        .map(location -> Address.redirected(address, location))
        .orElse(null);
  }

  private static boolean isRedirect(HttpResponse<byte[]> response) {
    return switch (response.statusCode()) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  /** Why a host may not be asked; if it may, its name is held to the addresses looked at. */
  private Answer.@Nullable Refused closed(URI address) {
    String host = address.getHost();
    if (manners.privateAddresses()) {
      PinnedNames.release(host);
      return null;
    }
    PinnedNames.release(host);
    try {
      List<InetAddress> found = List.of(InetAddress.getAllByName(host));
      for (InetAddress one : found) {
        String why = objection.apply(one);
        if (why != null) {
          return refused(
              "private-address",
              "%s is not on the open network (%s: %s); --allow-private-addresses asks it all the same"
                  .formatted(host, one.getHostAddress(), why));
        }
      }
      PinnedNames.hold(host, found);
      return null;
    } catch (UnknownHostException e) {
      return refused("unreachable", "there is no host " + host);
    }
  }

  /** A site's rules, asked for once a day; one that did not answer is asked again before long. */
  private Site site(URI address) throws InterruptedException {
    String origin = Address.origin(address);
    Site known = sites.get(origin);
    Instant now = clock.instant();
    if (known == null || known.until.isBefore(now)) {
      known = asked(URI.create(origin + "/robots.txt"), now);
      sites.put(origin, known);
    }
    return known;
  }

  private Site asked(URI first, Instant now) throws InterruptedException {
    URI address = first;
    for (int hop = 0; hop <= manners.redirects() && address != null; hop++) {
      Answer.Refused closed = closed(address);
      Reply reply =
          closed != null
              ? new Reply.Failed(closed)
              : ask(address, Validators.NONE, Duration.ZERO, LARGEST_ROBOTS);
      switch (reply) {
        case Reply.Failed failed -> {
          return new Site(Robots.NOTHING, failed.refused, now.plus(RETRY));
        }
        case Reply.Said said when !isRedirect(said.response) -> {
          return new Site(rules(said.response), null, now.plus(DAY));
        }
        case Reply.Said said -> address = next(address, said.response);
      }
    }
    return new Site(Robots.ALL, null, now.plus(DAY));
  }

  private static Robots rules(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    return status == 200
        ? Robots.of(new String(response.body(), StandardCharsets.UTF_8))
        : status >= 500 || status == 429 ? Robots.NOTHING : Robots.ALL;
  }

  private Reply ask(URI address, Validators known, Duration delay, int largest)
      throws InterruptedException {
    pace.await(Address.origin(address), delay.compareTo(manners.gap()) > 0 ? delay : manners.gap());
    CompletableFuture<HttpResponse<byte[]>> coming =
        client.sendAsync(request(address, known), info -> new Body(largest));
    try {
      return new Reply.Said(coming.get(manners.patience().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      coming.cancel(true);
      return new Reply.Failed(slow());
    } catch (ExecutionException e) {
      return new Reply.Failed(fault(e.getCause()));
    }
  }

  private HttpRequest request(URI address, Validators known) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(manners.patience())
            .header("User-Agent", AGENT)
            .header("Accept", WANTED)
            .header("Accept-Encoding", "gzip");
    if (known.tag() != null) {
      request.header("If-None-Match", known.tag());
    }
    if (known.modified() != null) {
      request.header("If-Modified-Since", known.modified());
    }
    return request.GET().build();
  }

  private Answer.Refused fault(@Nullable Throwable fault) {
    return switch (fault) {
      case Body.TooLarge large ->
          refused(
              "too-large",
              "it is larger than %d MB; save it and give the file"
                  .formatted(manners.largest() >> 20));
      case HttpConnectTimeoutException late -> slow();
      case java.net.http.HttpTimeoutException late -> slow();
      case IOException broken ->
          refused("unreachable", "the site cannot be reached: " + broken.getMessage());
      case null -> refused("unreachable", "the site cannot be reached");
      default -> refused("unreachable", "the site's answer cannot be read: " + fault.getMessage());
    };
  }

  private Answer.Refused slow() {
    return refused("timeout", "no whole answer within " + manners.patience().toSeconds() + " s");
  }

  private static Answer answer(URI address, HttpResponse<byte[]> response) {
    int status = response.statusCode();
    return switch (status) {
      case 200 -> got(address, response);
      case 304 -> new Answer.Unchanged();
      case 404, 410 -> refused("missing", "there is nothing at this address (" + status + ")");
      case 429, 503 ->
          new Answer.Refused(
              "asked-to-wait",
              "the site asks to be left alone for now (" + status + ")",
              after(response));
      default -> refused("refused", "the site answers with status " + status);
    };
  }

  private static Answer got(URI address, HttpResponse<byte[]> response) {
    Matcher charset = CHARSET.matcher(response.headers().firstValue("Content-Type").orElse(""));
    return new Answer.Got(
        address.toString(),
        response.body(),
        charset.find() ? charset.group(1) : null,
        new Validators(
            response.headers().firstValue("ETag").orElse(null),
            response.headers().firstValue("Last-Modified").orElse(null)));
  }

  /** The seconds of {@code Retry-After}; a date in it is not worth a clock. */
  private static @Nullable Duration after(HttpResponse<byte[]> response) {
    String after = response.headers().firstValue("Retry-After").orElse("");
    return after.matches("\\d{1,7}") ? Duration.ofSeconds(Long.parseLong(after)) : null;
  }

  private static Answer.Refused refused(String reason, String message) {
    return new Answer.Refused(reason, message, null);
  }

  /**
   * What is known of a site.
   *
   * @param robots its rules
   * @param refused why it cannot be asked at all, if so
   * @param until when it is asked for its rules again
   */
  private record Site(Robots robots, Answer.@Nullable Refused refused, Instant until) {}

  /** What one request came to. */
  private sealed interface Reply {
    record Said(HttpResponse<byte[]> response) implements Reply {}

    record Failed(Answer.Refused refused) implements Reply {}
  }
}
