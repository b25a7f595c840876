package avouch.app.fetch.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** A web site on this machine, for one test. */
public final class LocalSite implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Page> pages = Collections.synchronizedMap(new LinkedHashMap<>());
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  private final List<String> since = Collections.synchronizedList(new ArrayList<>());

  public LocalSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool(LocalSite::daemon));
    server.createContext("/", this::answer);
    server.start();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  public String address(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** The times since which something was asked for, if it was changed. */
  public List<String> since() {
    return List.copyOf(since);
  }

  /** The paths asked for so far, with the validators that came with them. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  public void put(String path, String text, String... headers) {
    put(path, 200, text.getBytes(StandardCharsets.UTF_8), headers);
  }

  public void put(String path, int status, byte[] body, String... headers) {
    pages.put(path, exchange -> send(exchange, status, body, headers));
  }

  void put(String path, Page page) {
    pages.put(path, page);
  }

  static void send(HttpExchange exchange, int status, byte[] body, String... headers)
      throws IOException {
    for (int i = 0; i < headers.length; i += 2) {
      exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
    asked.add(tag == null ? path : path + " " + tag);
    String changed = exchange.getRequestHeaders().getFirst("If-Modified-Since");
    if (changed != null) {
      since.add(changed);
    }
    Page page = pages.get(path);
    if (page == null) {
      send(exchange, 404, new byte[0]);
    } else {
      page.answer(exchange);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** What lies at a path. */
  interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }
}
