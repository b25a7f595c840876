package avouch.app.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The system's Chromium with one page open, steered by its DevTools protocol. */
final class Chromium implements AutoCloseable {
  private static final List<String> PROGRAMS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Process process;
  private final Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<Integer, CompletableFuture<Map<String, Object>>> asked =
      new ConcurrentHashMap<>();
  private final List<String> complaints = new ArrayList<>();
  private final WebSocket socket;
  private final String session;
  private int last;

  private Chromium(Process process, Path folder, String address) {
    this.process = process;
    this.folder = folder;
    this.socket =
        client.newWebSocketBuilder().buildAsync(URI.create(address), new Incoming()).join();
    Object target = send("", "Target.createTarget", Map.of("url", "about:blank")).get("targetId");
    this.session =
        text(
            send("", "Target.attachToTarget", Map.of("targetId", known(target), "flatten", true))
                .get("sessionId"));
    send("Page.enable", Map.of());
    send("Runtime.enable", Map.of());
    send("Log.enable", Map.of());
  }

  /** Where it is installed; {@code null} where it is not. */
  static @Nullable Path program() {
    return PROGRAMS.stream().map(Path::of).filter(Files::isExecutable).findFirst().orElse(null);
  }

  static Chromium open() throws IOException {
    Path folder = Files.createTempDirectory("avouch-chromium");
    Process process =
        new ProcessBuilder(
                known(program()).toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder)
            .redirectErrorStream(true)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      int at = line.indexOf("ws://");
      if (at >= 0) {
        Thread drain = new Thread(() -> said.lines().forEach(rest -> {}));
        drain.setDaemon(true);
        drain.start();
        return new Chromium(process, folder, line.substring(at).strip());
      }
    }
    throw new IOException("Chromium ended before it could be reached");
  }

  /** How wide the window is, and whether its reader likes it dark. */
  void shape(int width, boolean dark) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 1300, "deviceScaleFactor", 1, "mobile", width < 500));
    send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  void go(String address) {
    send("Page.navigate", Map.of("url", address));
    until("document.readyState === 'complete' && location.href !== 'about:blank'");
  }

  /** What a script gives, as words. */
  String ask(String script) {
    Map<String, Object> answer =
        send(
            "Runtime.evaluate",
            Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
    if (answer.containsKey("exceptionDetails")) {
      throw new IllegalStateException(script + ": " + answer.get("exceptionDetails"));
    }
    return String.valueOf(object(answer.get("result")).get("value"));
  }

  /** Waits until a script gives true. */
  void until(String script) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try {
        if (ask("Boolean(" + script + ")").equals("true")) {
          return;
        }
        Thread.sleep(50);
      } catch (IllegalStateException e) {
        // The page is being changed for another.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException(
        "never came true: " + script + "\n" + ask("document.body.innerText"));
  }

  /** Clicks what a selector finds first, as a person would; then waits for the next page. */
  void follow(String selector) {
    ask("window.avouchOld = true");
    click(selector);
    until("!window.avouchOld && document.readyState === 'complete'");
  }

  void click(String selector) {
    until("document.querySelector(" + quoted(selector) + ")");
    ask("document.querySelector(" + quoted(selector) + ").click()");
  }

  /** Presses the tab key; what has the focus then. */
  String tab() {
    press("Tab", 9);
    return ask("document.activeElement.outerHTML.slice(0, 120)");
  }

  /**
   * Presses a key.
   *
   * @param code by which the system knows it
   */
  void press(String key, int code) {
    for (String type : List.of("keyDown", "keyUp")) {
      send(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
    }
  }

  void write(String selector, String words) {
    ask("document.querySelector(" + quoted(selector) + ").value = " + quoted(words));
  }

  /** A picture of what is seen without scrolling. */
  byte[] picture() {
    Object data = send("Page.captureScreenshot", Map.of("format", "png")).get("data");
    return Base64.getDecoder().decode(text(data));
  }

  /** What scripts and the policy of the pages complained of. */
  List<String> complaints() {
    synchronized (complaints) {
      return List.copyOf(complaints);
    }
  }

  static String quoted(String words) {
    return json(words);
  }

  private Map<String, Object> send(String method, Map<String, ?> parameters) {
    return send(session, method, parameters);
  }

  private Map<String, Object> send(String to, String method, Map<String, ?> parameters) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("id", ++last);
    message.put("method", method);
    message.put("params", parameters);
    if (!to.isEmpty()) {
      message.put("sessionId", to);
    }
    CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
    asked.put(last, answer);
    socket.sendText(json(message), true).join();
    Map<String, Object> got = answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    if (got.containsKey("error")) {
      throw new IllegalStateException(method + ": " + got.get("error"));
    }
    return object(got.get("result"));
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (UncheckedIOException e) {
      // A part of the browser is still writing; the folder is the system's to clear.
    }
  }

  private void come(String words) {
    Map<String, Object> message = object(read(words));
    if (message.get("id") instanceof Long id) {
      CompletableFuture<Map<String, Object>> answer = asked.remove(id.intValue());
      if (answer != null) {
        answer.complete(message);
      }
    } else if ("Runtime.exceptionThrown".equals(message.get("method"))
        || ("Log.entryAdded".equals(message.get("method")) && words.contains("\"error\""))) {
      synchronized (complaints) {
        complaints.add(words);
      }
    }
  }

  private final class Incoming implements WebSocket.Listener {
    private final StringBuilder words = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
      words.append(part);
      if (whole) {
        come(words.toString());
        words.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  private static <T> T known(@Nullable T value) {
    return Objects.requireNonNull(value);
  }

  private static String text(@Nullable Object value) {
    return (String) known(value);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(@Nullable Object value) {
    return (Map<String, Object>) known(value);
  }

  private static String json(Object value) {
    StringWriter writer = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(writer)) {
      write(json, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.toString();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    switch (value) {
      case Map<?, ?> map -> {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          json.writeFieldName(entry.getKey().toString());
          write(json, known(entry.getValue()));
        }
        json.writeEndObject();
      }
      case List<?> list -> {
        json.writeStartArray();
        for (Object each : list) {
          write(json, known(each));
        }
        json.writeEndArray();
      }
      case Integer number -> json.writeNumber(number);
      case Boolean flag -> json.writeBoolean(flag);
      default -> json.writeString(value.toString());
    }
  }

  /** Any JSON, as maps, lists, longs and words. */
  static @Nullable Object read(String words) {
    try (JsonParser json = new JsonFactory().createParser(words)) {
      json.nextToken();
      return value(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          map.put(name, value(json));
        }
        yield map;
      }
      case START_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(json));
        }
        yield list;
      }
      case VALUE_NUMBER_INT -> json.getLongValue();
      case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> json.getText();
    };
  }
}
