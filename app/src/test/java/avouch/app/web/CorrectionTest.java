package avouch.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people say against what was read, and that it can be taken back. */
class CorrectionTest {
  @TempDir static Path folder;
  private static @Nullable OpenDesk desk;

  @BeforeAll
  static void open() throws IOException {
    Path store = folder.resolve("desk.db");
    OpenDesk.add(
        store,
        List.of(
            page("Bridge collapses at Ostmark", "Nine people were killed", "Ost Courier", 3),
            page("Bridge at Ostmark gave way", "Eleven people were killed", "Mark Herald", 4)));
    desk = OpenDesk.with(store, null);
  }

  private static Page page(String title, String toll, String outlet, int day) {
    String text =
        "OSTMARK - "
            + toll
            + " when a railway bridge collapsed at Ostmark on Sunday, police said.\n\nThe railway"
            + " bridge over the Lune at Ostmark had been inspected in spring.";
    LocalDate published = LocalDate.of(2029, 9, day);
    return new Page(title, new Page.Content.Plain(text), outlet, null, title, published);
  }

  @AfterAll
  static void close() {
    assertThat(desk().faults()).isEmpty();
    desk().close();
  }

  private static OpenDesk desk() {
    return Objects.requireNonNull(desk);
  }

  private static int post(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest asked =
        HttpRequest.newBuilder(URI.create(desk().address(path)))
            .header("Avouch-Write", "yes")
            .POST(BodyPublishers.ofString(body))
            .build();
    return desk().send(asked).statusCode();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static void until(BooleanSupplier so) throws InterruptedException {
    long end = System.nanoTime() + 20_000_000_000L;
    while (!so.getAsBoolean() && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    assertThat(so.getAsBoolean()).isTrue();
  }

  private static String reportOf(String title) {
    return Jsoup.parse(desk().get("/search?q=ostmark").body()).select("article.card h2 a").stream()
        .map(story -> Jsoup.parse(desk().get(story.attr("href")).body()))
        .flatMap(story -> story.select("a[href^=/reports/]").stream())
        .map(link -> link.attr("href").replaceFirst("#.*", ""))
        .distinct()
        .filter(report -> desk().get(report).body().contains("<h1>" + title + "</h1>"))
        .findFirst()
        .map(report -> report.substring("/reports/".length()))
        .orElseThrow();
  }

  private static String last() {
    return String.valueOf(desk().list("/api/v1/corrections", "corrections").getLast().get("id"));
  }

  @Test
  void aReportThatIsRetractedIsLeftOutUntilThatIsTakenBack() throws InterruptedException {
    String report = reportOf("Bridge at Ostmark gave way");
    assertThat(
            post(
                "/api/v1/corrections",
                Map.of("kind", "retract", "subject", report, "who", "Ada", "value", "a hoax")))
        .isEqualTo(201);
    until(() -> desk().get("/reports/" + report).statusCode() == 404);
    assertThat(desk().get("/problems").body()).contains("retracted by Ada: a hoax");
    assertThat(post("/api/v1/corrections/" + last() + "/undo", Map.of("who", "Bo"))).isEqualTo(200);
    until(() -> desk().get("/reports/" + report).statusCode() == 200);
    String shown = Jsoup.parse(desk().get("/corrections").body()).text();
    assertThat(shown).contains("Report retracted").contains("Ada").contains("taken back by Bo");
  }

  @Test
  void twoReportsAreTakenApartAndMarkedAsCopiesUntilThatIsTakenBack() throws InterruptedException {
    String one = reportOf("Bridge collapses at Ostmark");
    String other = reportOf("Bridge at Ostmark gave way");
    assertThat(said("apart", one, "nowhere")).isEqualTo(404);
    assertThat(said("copy", one, one)).isEqualTo(400);
    assertThat(stories()).isEqualTo(1);
    assertThat(said("apart", one, desk().address("/reports/" + other))).isEqualTo(201);
    until(() -> stories() == 2);
    assertThat(post("/api/v1/corrections/" + last() + "/undo", Map.of("who", "Bo"))).isEqualTo(200);
    until(() -> stories() == 1);
    assertThat(said("copy", one, other)).isEqualTo(201);
    assertThat(Jsoup.parse(desk().get("/corrections").body()).text())
        .contains("A copy of Bridge at Ostmark gave way")
        .contains("Not one event with Bridge at Ostmark gave way");
    assertThat(post("/api/v1/corrections/" + last() + "/undo", Map.of("who", "Bo"))).isEqualTo(200);
  }

  private static int said(String kind, String subject, String value) {
    return post(
        "/api/v1/corrections",
        Map.of("kind", kind, "subject", subject, "who", "Ada", "value", value));
  }

  private static int stories() {
    return Jsoup.parse(desk().get("/").body()).select("article.card").size();
  }

  @Test
  void aDayThatIsSetCountsUntilItIsTakenBack() throws InterruptedException {
    String report = reportOf("Bridge collapses at Ostmark");
    Map<String, String> fields =
        Map.of("kind", "day", "subject", report, "value", "2029-09-02", "who", "Ada");
    assertThat(post("/api/v1/corrections", fields)).isEqualTo(201);
    until(() -> desk().get("/reports/" + report).body().contains("2 September 2029"));
    assertThat(desk().get("/reports/" + report).body()).contains("Day of publication set to");
    post("/api/v1/corrections/" + last() + "/undo", Map.of("who", "Ada"));
    until(() -> desk().get("/reports/" + report).body().contains("3 September 2029"));
  }

  @Test
  void aNoteStandsBesideItsFinding() throws InterruptedException {
    String finding = Jsoup.parse(desk().get("/").body()).expectFirst("ul.figures a").attr("href");
    String id = finding.substring("/findings/".length());
    Map<String, String> fields =
        Map.of("kind", "note", "subject", id, "value", "ask the <b>railway</b>", "who", "Ada");
    assertThat(post("/api/v1/corrections", fields)).isEqualTo(201);
    until(() -> desk().get(finding).body().contains("ask the &lt;b&gt;railway"));
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThat(post("/api/v1/corrections", Map.of("kind", "retract", "subject", "x", "who", "A")))
        .isEqualTo(404);
    String report = reportOf("Bridge collapses at Ostmark");
    assertThat(post("/api/v1/corrections", Map.of("kind", "day", "subject", report, "who", "A")))
        .isEqualTo(400);
    assertThat(post("/api/v1/corrections", Map.of("kind", "retract", "subject", report)))
        .isEqualTo(400);
    assertThat(post("/api/v1/corrections", Map.of("kind", "burn", "subject", report, "who", "A")))
        .isEqualTo(400);
    assertThat(post("/api/v1/corrections/99/undo", Map.of("who", "A"))).isEqualTo(404);
    assertThat(post("/corrections", Map.of("kind", "retract", "subject", report, "who", "A")))
        .isEqualTo(403);
  }
}
