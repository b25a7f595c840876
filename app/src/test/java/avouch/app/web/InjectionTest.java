package avouch.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.app.fetch.Fetch;
import avouch.app.fetch.Fetched;
import avouch.app.fetch.Reach;
import avouch.app.store.Correction;
import avouch.app.store.Store;
import avouch.model.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes in is words on every page, never markup and never an address that runs. */
class InjectionTest {
  /** Each would do something if it got through where it is put. */
  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "\"><script>alert(1)</script>",
          "' onmouseover='alert(1)",
          "\" autofocus onfocus=\"alert(1)",
          "<img src=x onerror=alert(1)>",
          "</title><svg onload=alert(1)>",
          "</textarea></style></script><iframe src=javascript:alert(1)>",
          "javascript:alert(1)",
          "<a href=\"javascript:alert(1)\">here</a>",
          "<!--<b>--><math><mtext></p><style><img src=x onerror=alert(1)>",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "\u202e<b\u0000onclick=alert(1)>",
          "]]><b>",
          "{{7*7}}${7*7}<%= 7*7 %>");

  @TempDir Path folder;

  @Test
  void noPageRunsWhatCameIn() throws IOException {
    Path store = folder.resolve("desk.db");
    OpenDesk.add(store, pages());
    try (OpenDesk desk = OpenDesk.with(store, null)) {
      corrections(store, desk);
      Set<String> met = new TreeSet<>();
      Deque<String> next = new ArrayDeque<>(List.of("/", "/corrections", "/search?q=alert"));
      for (String words : HOSTILE) {
        String asked = java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
        next.add("/search?q=" + asked + "&place=" + asked + "&outlet=" + asked);
        next.add("/stories/" + asked.replace("+", "%20"));
        next.add("/?by=" + asked);
      }
      while (!next.isEmpty() && met.size() < 600) {
        String path = next.remove();
        if (met.add(path)) {
          check(path, desk.get(path), next);
        }
      }
      assertThat(met).hasSizeGreaterThan(100);
      assertThat(met.stream().filter(path -> path.startsWith("/reports/"))).hasSizeGreaterThan(10);
      assertThat(desk.faults()).isEmpty();
    }
  }

  /** Hostile words in titles, texts, outlets, addresses, file names and feeds. */
  private List<Page> pages() throws IOException {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < HOSTILE.size(); i++) {
      String words = HOSTILE.get(i);
      String text =
          "KELDRUM - Police in Keldrum arrested %d people on Sunday, the %s said.\n\n“It is %s over,”"
                  .formatted(i + 3, words, words)
              + " mayor Ilse %s Korhonen said. %d people were hurt in Keldrum."
                  .formatted(words, i + 5);
      Page.Content plain = new Page.Content.Plain(text);
      LocalDate day = LocalDate.of(2027, 3, 1 + i);
      pages.add(new Page(words + i, plain, words, "https://a.example/" + words, words, day));
      pages.add(new Page("b" + i, plain, null, words, null, day));
      Files.writeString(folder.resolve(words.replace('/', '_').replace('\0', '_') + ".txt"), text);
    }
    StringBuilder feed = new StringBuilder("<rss><channel><title>Feed</title>");
    for (String words : HOSTILE) {
      feed.append("<item><title><![CDATA[").append(words.replace("]]>", ""));
      feed.append("]]></title><link>https://f.example/</link><source url=\"x\"><![CDATA[");
      feed.append(words.replace("]]>", "")).append("]]></source><description><![CDATA[<p>");
      feed.append("Four people died in Keldrum on Monday, police said. ")
          .append("The fire in")
          .append(" Keldrum was out by noon.")
          .append("</p>]]></description></item>");
    }
    Files.writeString(folder.resolve("feed.xml"), feed.append("</channel></rss>"));
    Files.delete(
        Files.exists(folder.resolve("desk.db"))
            ? folder.resolve("desk.db")
            : Files.createFile(folder.resolve("x")));
    Fetched files =
        Fetch.all(List.of(folder.toString()), InputStream.nullInputStream(), Reach.NAMED);
    pages.addAll(files.pages());
    return pages;
  }

  private static void corrections(Path file, OpenDesk desk) {
    try (Store store = Store.open(file)) {
      for (String words : HOSTILE) {
        Instant now = Instant.EPOCH;
        String report = desk.report();
        store.correct(Correction.made(Correction.Kind.NOTE, report, words, words, words, now));
        store.correct(Correction.made(Correction.Kind.NOTE, words, words, words, words, now));
      }
      store.undo(1, HOSTILE.getFirst(), Instant.EPOCH);
    }
  }

  private static void check(String path, HttpResponse<String> answer, Deque<String> next) {
    assertThat(answer.statusCode()).as(path).isLessThan(500);
    String type = answer.headers().firstValue("Content-Type").orElse("");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    if (type.startsWith("text/html")) {
      boolean away = answer.headers().firstValue("Content-Disposition").isPresent();
      if (!away) {
        html(path, answer.body(), next);
      }
    } else if (type.startsWith("application/atom")) {
      Document feed = Jsoup.parse(answer.body(), "", Parser.xmlParser());
      assertThat(feed.select("script, svg, iframe, img, b")).as(path).isEmpty();
    } else if (type.contains("json") && !answer.body().startsWith("[")) {
      assertThat(Chromium.read(answer.body())).as(path).isNotNull();
    }
  }

  private static void html(String path, String body, Deque<String> next) {
    Parser parser = Parser.htmlParser().setTrackErrors(5);
    Document page = parser.parseInput(body, "http://localhost" + path);
    assertThat(parser.getErrors()).as(path).isEmpty();
    for (Element element : page.getAllElements()) {
      String name = element.normalName();
      assertThat(name).as(path).isNotIn("iframe", "object", "embed", "math", "base", "img");
      if (name.equals("script")) {
        assertThat(element.attr("src")).as(path).isEqualTo("/desk.js");
        assertThat(element.data()).as(path).isEmpty();
      }
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).as(path).doesNotStartWith("on").isNotEqualTo("style");
        if (Set.of("href", "src", "action").contains(attribute.getKey())) {
          assertThat(attribute.getValue()).as(path).matches("(?s)(/|#|\\?|https?://|data:,).*");
        }
      }
    }
    page.select("a[href^=/]")
        .eachAttr("href")
        .forEach(link -> next.add(link.replaceFirst("#.*", "")));
  }
}
