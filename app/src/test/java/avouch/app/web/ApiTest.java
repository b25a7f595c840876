package avouch.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/api.yaml} says of the desk is so. */
class ApiTest {
  private static final Path DOCUMENT = Path.of("../docs/api.yaml");
  private static final Pattern PATH = Pattern.compile("  (/\\S*):");
  private static final Pattern METHOD = Pattern.compile("    (get|post|delete):");

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
    return java.util.Objects.requireNonNull(desk);
  }

  @Test
  void everyRouteIsDescribedAndEveryDescriptionIsARoute() throws IOException {
    Set<String> routes =
        desk().routes().stream()
            .map(route -> route.method() + " " + route.pattern())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(described()).isEqualTo(routes).hasSizeGreaterThan(10);
  }

  @Test
  void everyPageHasATwinThatAnswers() throws IOException {
    for (String route : described()) {
      String path = route.substring(route.indexOf(' ') + 1);
      if (route.startsWith("GET ") && path.startsWith("/api/") && !path.contains("events")) {
        HttpResponse<String> answer = desk().get(filled(path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).as(path).isPresent();
        assertThat(Chromium.read(answer.body())).as(path).isNotNull();
      }
    }
  }

  @Test
  void everyPageThatIsDescribedAnswers() throws IOException {
    for (String route : described()) {
      String path = route.substring(route.indexOf(' ') + 1);
      if (!path.contains("events")) {
        HttpRequest.Builder asked =
            HttpRequest.newBuilder(URI.create(desk().address(filled(path))));
        asked.method(route.substring(0, route.indexOf(' ')), HttpRequest.BodyPublishers.noBody());
        int status = desk().send(asked.build()).statusCode();
        assertThat(status).as(route).isNotIn(404, 405).isLessThan(500);
      }
    }
    assertThat(desk().faults()).isEmpty();
  }

  private static String filled(String path) {
    String id =
        path.contains("/reports/")
            ? desk().report()
            : path.contains("/findings/") ? desk().finding() : desk().story();
    String addition = path.contains("/additions/") ? addition() : id;
    String query = path.endsWith("/export") ? "?format=csv" : "";
    return path.replace("{id}", addition) + query;
  }

  private static String addition() {
    HttpRequest asked =
        HttpRequest.newBuilder(URI.create(desk().address("/api/v1/reports?wait=true&name=n.txt")))
            .header("Avouch-Write", "yes")
            .POST(HttpRequest.BodyPublishers.ofString("Two people were hurt, police said."))
            .build();
    return desk()
        .send(asked)
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst(".*/", "");
  }

  private static Set<String> described() throws IOException {
    Set<String> all = new TreeSet<>();
    String path = "";
    for (String line : Files.readAllLines(DOCUMENT)) {
      Matcher paths = PATH.matcher(line);
      Matcher methods = METHOD.matcher(line);
      if (paths.matches()) {
        path = paths.group(1);
      } else if (methods.matches() && !path.isEmpty()) {
        all.add(methods.group(1).toUpperCase(java.util.Locale.ROOT) + " " + path);
      }
    }
    return all;
  }
}
