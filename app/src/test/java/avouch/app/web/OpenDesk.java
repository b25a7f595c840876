package avouch.app.web;

import avouch.app.fetch.Fetch;
import avouch.app.fetch.Fetched;
import avouch.app.fetch.Reach;
import avouch.app.store.Ingest;
import avouch.app.store.Store;
import avouch.model.Page;
import avouch.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A desk over a store of its own on a free port, and a reader of it. */
final class OpenDesk implements AutoCloseable {
  static final String EXAMPLE = "../examples/kazakhstan-2022";

  private final Path store;
  private final Desk desk;
  private final HttpClient reader = HttpClient.newHttpClient();
  private final List<Throwable> faults = Collections.synchronizedList(new ArrayList<>());

  private OpenDesk(Path store, @Nullable String token) throws IOException {
    this.store = store;
    InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    this.desk =
        Desk.open(
            new Desk.Settings(store, free, token, true),
            (page, e) -> new Problem(page.input(), "failed", String.valueOf(e)),
            faults::add);
  }

  /** With the reports of the example. */
  static OpenDesk withExample(Path folder) throws IOException {
    Path store = folder.resolve("desk.db");
    Fetched example = Fetch.all(List.of(EXAMPLE), InputStream.nullInputStream(), Reach.NAMED);
    add(store, example.pages());
    return with(store, null);
  }

  static OpenDesk with(Path store, @Nullable String token) throws IOException {
    OpenDesk open = new OpenDesk(store, token);
    open.desk.ready();
    return open;
  }

  /** Writes to a store as another process does. */
  static void add(Path file, List<Page> pages) {
    try (Store store = Store.open(file);
        Ingest ingest = new Ingest(store, null, InstantSource.system())) {
      pages.forEach(ingest::page);
      ingest.settle();
    }
  }

  void add(List<Page> pages) {
    add(store, pages);
  }

  List<Route> routes() {
    return desk.routes();
  }

  List<Throwable> faults() {
    return List.copyOf(faults);
  }

  InetSocketAddress address() {
    return desk.address();
  }

  String address(String path) {
    return "http://127.0.0.1:" + desk.address().getPort() + path;
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create(address(path)));
    if (headers.length > 0) {
      asked.headers(headers);
    }
    return send(asked.build());
  }

  HttpResponse<String> post(String path, String form) {
    return send(
        HttpRequest.newBuilder(URI.create(address(path)))
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  HttpResponse<String> send(HttpRequest asked) {
    try {
      return reader.send(asked, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What stands under a key of a page's twin. */
  Object json(String path, String key) {
    return Objects.requireNonNull(object(path).get(key), key);
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> object(String path) {
    return (Map<String, Object>) Objects.requireNonNull(Chromium.read(get(path).body()));
  }

  @SuppressWarnings("unchecked")
  List<Map<String, Object>> list(String path, String key) {
    return (List<Map<String, Object>>) json(path, key);
  }

  String story() {
    return String.valueOf(list("/api/v1/stories", "stories").getFirst().get("id"));
  }

  @SuppressWarnings("unchecked")
  String report() {
    var stories = list("/api/v1/stories/" + story(), "stories");
    return ((List<String>) Objects.requireNonNull(stories.getFirst().get("reports"))).getLast();
  }

  @SuppressWarnings("unchecked")
  String finding() {
    var stories = list("/api/v1/stories/" + story(), "stories");
    var all =
        (List<Map<String, Object>>) Objects.requireNonNull(stories.getFirst().get("findings"));
    return all.stream()
        .filter(finding -> "contested".equals(finding.get("verdict")))
        .map(finding -> String.valueOf(finding.get("id")))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    desk.close();
    reader.shutdownNow();
  }
}
