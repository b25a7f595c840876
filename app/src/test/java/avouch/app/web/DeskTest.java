package avouch.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Page;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
  @TempDir static Path folder;
  private static @Nullable OpenDesk desk;

  @BeforeAll
  static void open() throws IOException {
    desk = OpenDesk.withExample(folder);
  }

  @AfterAll
  static void close() {
    desk().close();
  }

  private static OpenDesk desk() {
    return Objects.requireNonNull(desk);
  }

  private static Document page(String path) {
    HttpResponse<String> answer = desk().get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  @Test
  void fromTheStoryToAContestedFigureToItsSentence() {
    Document front = page("/");
    Element story = front.expectFirst("article.card h2 a");
    Document told = page(story.attr("href"));
    assertThat(told.expectFirst("h1").text()).isEqualTo(story.text());
    String contested = "/findings/" + desk().finding();
    Document finding = page(told.expectFirst("a[href=" + contested + "]").attr("href"));
    Element claim = finding.expectFirst("a[href^=/reports/][href*=#text-]");
    String[] address = claim.attr("href").split("#", -1);
    Document report = page(address[0]);
    assertThat(report.getElementById(address[1])).isNotNull();
    assertThat(report.select(".text mark.claim, .text mark.person, .text mark.figure"))
        .isNotEmpty();
    assertThat(report.select(".text a[href=" + contested + "]")).isNotEmpty();
  }

  @Test
  void everyLinkOfEveryPageLeadsSomewhere() {
    java.util.Set<String> met = new java.util.TreeSet<>();
    java.util.ArrayDeque<String> next = new java.util.ArrayDeque<>(List.of("/"));
    while (!next.isEmpty() && met.size() < 80) {
      String path = next.remove();
      if (met.add(path)) {
        HttpResponse<String> answer = desk().get(path);
        assertThat(answer.statusCode()).as(path).isIn(200, 303);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
          Document page = Jsoup.parse(answer.body(), desk().address(path));
          page.select("a[href^=/]").eachAttr("href").forEach(link -> next.add(plain(link)));
          assertThat(page.select("script:not([src]), [onclick], [style]")).as(path).isEmpty();
        }
      }
    }
    assertThat(met).hasSizeGreaterThan(30);
  }

  private static String plain(String link) {
    return link.replaceFirst("#.*", "");
  }

  @Test
  void anAnswerThatIsKnownIsNotSentAgain() {
    for (String path : List.of("/", "/stories/" + desk().story(), "/api/v1/stories")) {
      String mark = desk().get(path).headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = desk().get(path, "If-None-Match", mark);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
    }
  }

  @Test
  void whatIsNotThereIsSaidInTheFormThatWasAskedFor() {
    assertThat(desk().get("/stories/none").body()).contains("<h1>Not here</h1>");
    HttpResponse<String> twin = desk().get("/api/v1/findings/none");
    assertThat(twin.statusCode()).isEqualTo(404);
    assertThat(twin.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(twin.body()).contains("\"status\":404");
    assertThat(desk().get("/?by=luck").statusCode()).isEqualTo(400);
    assertThat(desk().get("/?as-of=soon").statusCode()).isEqualTo(400);
    assertThat(desk().get("/api/v1/none").statusCode()).isEqualTo(404);
  }

  @Test
  void aReportsIdLeadsToItsStory() {
    String report = desk().report();
    HttpResponse<String> answer = desk().get("/stories/" + report);
    if (!report.equals(desk().story())) {
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location")).hasValue("/stories/" + desk().story());
    }
  }

  @Test
  void asOfADayOnlyWhatWasPublishedByThenIsTold() {
    Document before = page("/?as-of=2022-01-12");
    assertThat(before.expectFirst(".banner").text()).contains("2022-01-12");
    assertThat(before.expectFirst("article.card h2 a").attr("href")).endsWith("?as-of=2022-01-12");
    assertThat(page("/?as-of=2001-01-01").select("article.card")).isEmpty();
  }

  @Test
  void whatAnotherProcessWritesIsToldWithinMoments() throws InterruptedException {
    String text =
        "LARNHAVEN, May 3 - A ferry ran aground outside Larnhaven on Tuesday. Four people were"
            + " injured, the harbour master said.\n\nThe ferry was on its way to the islands.";
    Page page =
        new Page(
            "ferry",
            new Page.Content.Plain(text),
            "Harbour Post",
            null,
            "Ferry runs aground off Larnhaven",
            LocalDate.of(2022, 5, 3));
    desk().add(List.of(page));
    long end = System.nanoTime() + 20_000_000_000L;
    while (!desk().get("/").body().contains("Ferry runs aground") && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    assertThat(page("/?by=change").expectFirst("article.card h2").text())
        .isEqualTo("Ferry runs aground off Larnhaven");
  }

  @Test
  void anotherNameForThisMachineIsRefused() throws IOException {
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example:80\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
    assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  private static String raw(String words) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", desk().address().getPort())) {
      socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aTokenIsNotGuessed() throws IOException {
    try (OpenDesk guarded = OpenDesk.with(folder.resolve("guessed.db"), "a long token")) {
      int status = 0;
      for (int i = 0; i < 12; i++) {
        status = guarded.post("/login", "token=guess" + i).statusCode();
        assertThat(status).isEqualTo(i < 10 ? 401 : 429);
      }
    }
  }

  @Test
  void whoShowsTheTokenIsLetIn() throws IOException {
    try (OpenDesk guarded = OpenDesk.with(folder.resolve("shown.db"), "a long token")) {
      HttpResponse<String> answer = guarded.post("/login", "token=a+long+token");
      String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
      assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
      String own = cookie.replaceFirst(";.*", "");
      assertThat(guarded.get("/", "Cookie", own).statusCode()).isEqualTo(200);
      assertThat(guarded.get("/", "Cookie", own + "0").statusCode()).isEqualTo(303);
    }
  }

  @Test
  void withATokenNobodyReadsWithoutIt() throws IOException {
    try (OpenDesk guarded = OpenDesk.with(folder.resolve("guarded.db"), "a long token")) {
      assertThat(guarded.get("/").headers().firstValue("Location")).hasValue("/login");
      assertThat(guarded.get("/api/v1/stories").statusCode()).isEqualTo(401);
      assertThat(
              guarded.get("/api/v1/stories", "Authorization", "Bearer a long tokeN").statusCode())
          .isEqualTo(401);
      assertThat(
              guarded.get("/api/v1/stories", "Authorization", "Bearer a long token").statusCode())
          .isEqualTo(200);
    }
  }
}
