package avouch.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers add and look for. */
class WritingTest {
  private static final String MILL =
      "HARROWDALE, June 9 - A fire at a paper mill in Harrowdale injured six workers on Thursday,"
          + " fire chief Oda Brink said.\n\nThe mill had been closed for repairs.";

  @TempDir static Path folder;
  private static @Nullable OpenDesk desk;

  @BeforeAll
  static void open() throws IOException {
    desk = OpenDesk.withExample(folder);
  }

  @AfterAll
  static void close() {
    assertThat(desk().faults()).isEmpty();
    desk().close();
  }

  private static OpenDesk desk() {
    return Objects.requireNonNull(desk);
  }

  private static String key() {
    return Jsoup.parse(desk().get("/add").body()).expectFirst("input[name=key]").attr("value");
  }

  private static HttpRequest.Builder post(String path, String type, String body) {
    return HttpRequest.newBuilder(URI.create(desk().address(path)))
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> form(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return desk().send(post(path, "application/x-www-form-urlencoded", body).build());
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static Document settled(HttpResponse<String> answer) throws InterruptedException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    String path = answer.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> page = desk().get(path);
    for (int i = 0; i < 400 && page.headers().firstValue("Refresh").isPresent(); i++) {
      Thread.sleep(50);
      page = desk().get(path);
    }
    return Jsoup.parse(page.body());
  }

  @Test
  void filesThatAreSentAreRead() throws InterruptedException {
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\n"
            + key()
            + "\r\n--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"mill.txt\"\r\n"
            + "Content-Type: text/plain\r\n\r\n"
            + MILL
            + "\r\n--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"../none\"\r\n"
            + "\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"published\"\r\n\r\n2022-06-10"
            + "\r\n--x--\r\n";
    Document page =
        settled(desk().send(post("/add", "multipart/form-data; boundary=x", body).build()));
    assertThat(page.select("a[href^=/reports/]")).hasSize(1);
    assertThat(page.text()).contains("mill").contains("none: ");
    Document report =
        Jsoup.parse(desk().get(page.expectFirst("a[href^=/reports/]").attr("href")).body());
    assertThat(report.select("dd").eachText()).contains("mill.txt");
    assertThat(report.select("mark.person").eachText()).contains("Oda Brink");
  }

  @Test
  void aTextThatIsWrittenIsFound() throws InterruptedException {
    String text =
        "A landslide cut the road between Brenn and Tolsund, and two drivers are missing, the road"
            + " office said on Monday.\n\nSearch teams were on their way.";
    Map<String, String> fields =
        Map.of(
            "key",
            key(),
            "text",
            text,
            "title",
            "Landslide near Tolsund",
            "outlet",
            "Fjordblad",
            "published",
            "2023-02-06");
    settled(form("/add", fields));
    Document found = Jsoup.parse(desk().get("/search?q=landsl+tols&outlet=fjordblad").body());
    assertThat(found.select("article.card h2").eachText())
        .containsExactly("Landslide near Tolsund");
    assertThat(Jsoup.parse(desk().get("/search?q=landsl&from=2023-03-01").body()).select(".card"))
        .isEmpty();
    assertThat(desk().list("/api/v1/search?q=landslide", "stories")).hasSize(1);
    assertThat(desk().list("/api/v1/search?q=landslide+zzz", "stories")).isEmpty();
  }

  @Test
  void whoeverIsNotOfThisDeskDoesNotWrite() {
    Map<String, String> fields = Map.of("key", "0000", "text", MILL);
    assertThat(form("/add", fields).statusCode()).isEqualTo(403);
    assertThat(form("/add", Map.of("text", MILL)).statusCode()).isEqualTo(403);
    String body = "key=" + key() + "&text=x";
    HttpRequest other =
        post("/add", "application/x-www-form-urlencoded", body)
            .header("Origin", "http://evil.example")
            .build();
    assertThat(desk().send(other).statusCode()).isEqualTo(403);
    HttpRequest program = post("/api/v1/reports", "text/plain", MILL).build();
    assertThat(desk().send(program).statusCode()).isEqualTo(403);
    assertThat(form("/add", Map.of("key", key(), "address", "/etc/passwd")).statusCode())
        .isEqualTo(400);
    assertThat(form("/add", Map.of("key", key(), "address", "file:///etc/passwd")).statusCode())
        .isEqualTo(400);
    assertThat(form("/add", Map.of("key", key())).statusCode()).isEqualTo(400);
  }

  @Test
  void whatChangesIsToldAndToldAgainToWhoLostTheConnection() throws Exception {
    String record =
        "{\"title\": \"%s\", \"published\": \"2024-01-0%s\", \"outlet\": \"Post %s\", \"text\":"
            + " \"Police in Dunmere arrested %s people on Sunday, a spokeswoman said.\"}";
    try (Socket socket = listening("")) {
      BufferedReader said = reader(socket);
      String opened = next(said, "id: ");
      add(record.formatted("Arrests in Dunmere", 7, "A", "nine"));
      String data = next(said, "data: ");
      assertThat(data).contains("\"change\":\"new\"").contains("Arrests in Dunmere");
      add(record.formatted("More arrests elsewhere", 8, "B", "ten"));
      try (Socket again = listening("Last-Event-ID: " + opened.substring(4) + "\r\n")) {
        BufferedReader later = reader(again);
        next(later, "id: ");
        assertThat(next(later, "data: ")).contains("Arrests in Dunmere");
        assertThat(next(later, "data: ")).contains("\"story\"");
      }
    }
    try (Socket socket = listening("Last-Event-ID: 0-12\r\n")) {
      assertThat(next(reader(socket), "event: ")).isEqualTo("event: reset");
    }
  }

  private static void add(String record) {
    HttpRequest asked =
        post("/api/v1/reports?wait=true", "application/json", record)
            .header("Avouch-Write", "yes")
            .build();
    assertThat(desk().send(asked).statusCode()).isEqualTo(201);
  }

  private static Socket listening(String header) throws IOException {
    Socket socket = new Socket("127.0.0.1", desk().address().getPort());
    socket.setSoTimeout(20_000);
    String asked = "GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n";
    socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  private static String next(BufferedReader said, String beginning) throws IOException {
    String line = said.readLine();
    while (line != null && !line.startsWith(beginning)) {
      line = said.readLine();
    }
    return Objects.requireNonNull(line);
  }

  @Test
  void aStoryCanBeTakenAwayInEveryForm() {
    String story = "/stories/" + desk().story();
    Document page = Jsoup.parse(desk().get(story).body());
    List<String> exports = page.select("a[href*=/export]").eachAttr("href");
    assertThat(exports).hasSize(10);
    for (String export : exports) {
      HttpResponse<String> answer = desk().get(export);
      assertThat(answer.statusCode()).as(export).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
          .startsWith("attachment; filename=\"story-");
    }
    assertThat(desk().get(story + "/export?format=docx").statusCode()).isEqualTo(400);
    Document feed = Jsoup.parse(desk().get(story + "/feed").body(), "", Parser.xmlParser());
    assertThat(feed.select("feed > entry")).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void whatChangedBetweenTwoDaysIsToldValueByValue() {
    String path = "/changes?from=2022-01-12&to=2022-01-13&story=" + desk().story();
    Document page = Jsoup.parse(desk().get(path).body());
    assertThat(page.select("main h2").eachText()).hasSize(1);
    assertThat(page.text()).contains("because of");
    assertThat(desk().object("/api/v1" + path)).containsKeys("from", "to", "stories");
    assertThat(desk().get("/changes?from=2022-01-14&to=2022-01-13").statusCode()).isEqualTo(400);
  }
}
