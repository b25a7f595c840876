package avouch.app.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Takes what is asked to what answers it, and the answer back. */
final class Dispatch {
  private final List<Route> routes;
  private final Guard guard;
  private final Consumer<Throwable> failed;

  Dispatch(List<Route> routes, Guard guard, Consumer<Throwable> failed) {
    this.routes = routes;
    this.guard = guard;
    this.failed = failed;
  }

  void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, answered(exchange));
    }
  }

  private Answer answered(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean program = path != null && path.startsWith("/api/");
    try {
      Ask ask = ask(exchange);
      guard.check(ask, exchange.getRemoteAddress().getAddress());
      return guard.lets(ask) ? answered(ask) : guard.door(ask);
    } catch (Refusal e) {
      return Faults.answer(e, program);
    } catch (RuntimeException | StackOverflowError e) {
      failed.accept(e);
      return Faults.answer(new Refusal(500, "the desk failed by its own fault"), program);
    }
  }

  private static Ask ask(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) ->
                headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
    String path = exchange.getRequestURI().getPath();
    return new Ask(
        exchange.getRequestMethod(),
        path == null ? "/" : path,
        Ask.values(exchange.getRequestURI().getRawQuery()),
        headers,
        Map.of(),
        body(exchange));
  }

  private static byte[] body(HttpExchange exchange) throws IOException {
    try (InputStream body = exchange.getRequestBody()) {
      byte[] bytes = body.readNBytes(Limits.MOST_BYTES + 1);
      if (bytes.length > Limits.MOST_BYTES) {
        throw new Refusal(413, "more than " + (Limits.MOST_BYTES >> 20) + " MB came at once");
      }
      return bytes;
    }
  }

  private Answer answered(Ask ask) {
    String method = ask.method().equals("HEAD") ? "GET" : ask.method();
    TreeSet<String> others = new TreeSet<>();
    for (Route route : routes) {
      Map<String, String> names = route.names(ask.path());
      if (names != null && route.method().equals(method)) {
        Answer answer = route.page().of(ask.within(names));
        return isKnown(ask, answer) ? answer.unchanged() : answer;
      }
      if (names != null) {
        others.add(route.method());
      }
    }
    if (others.isEmpty()) {
      throw new Refusal(404, "there is no such page");
    }
    Answer refused =
        Faults.answer(new Refusal(405, "this page takes " + others + " only"), ask.byProgram());
    return refused.with("Allow", String.join(", ", others));
  }

  private static boolean isKnown(Ask ask, Answer answer) {
    String mark = answer.headers().get("ETag");
    String known = ask.header("If-None-Match");
    return mark != null && answer.status() == 200 && List.of(known.split(", *", -1)).contains(mark);
  }

  private void send(HttpExchange exchange, Answer answer) throws IOException {
    guard.headers().forEach(exchange.getResponseHeaders()::set);
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    Answer.Flow flow = answer.flow();
    if (flow != null && !exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(answer.status(), 0);
      flow.to(exchange.getResponseBody());
      return;
    }
    boolean bare = exchange.getRequestMethod().equals("HEAD") || answer.body().length == 0;
    exchange.sendResponseHeaders(answer.status(), bare ? -1 : answer.body().length);
    if (!bare) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(answer.body());
      }
    }
  }
}
