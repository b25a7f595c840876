package avouch.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader does at the desk, in the system's Chromium. */
class JourneyTest {
  /** What is written too faintly: below 4.5 to 1 (WCAG 2.2 AA), or 3 to 1 where it is large. */
  private static final String FAINT =
      """
      (() => {
        const parsed = words => words.match(/[\\d.]+/g).map(Number);
        const light = ([r, g, b]) => {
          const part = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
          return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
        };
        const ground = element => {
          for (let e = element; e; e = e.parentElement) {
            const colour = parsed(getComputedStyle(e).backgroundColor);
            if (colour.length === 3 || colour[3] > 0.99) return colour;
          }
          return [255, 255, 255];
        };
        const faint = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const element = walk.currentNode.parentElement;
          const box = element.getBoundingClientRect();
          if (!walk.currentNode.textContent.trim() || box.width === 0 || box.right < 0) continue;
          const style = getComputedStyle(element);
          if (style.visibility === "hidden" || element.closest("svg")) continue;
          const a = light(parsed(style.color)), b = light(ground(element));
          const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          const large = parseFloat(style.fontSize) >= 24;
          if (ratio < (large ? 3 : 4.5)) {
            faint.push(walk.currentNode.textContent.trim().slice(0, 40) + " " + ratio.toFixed(2));
          }
        }
        return [...new Set(faint)].join("; ");
      })()
      """;

  /** What has no name for those who do not see it. */
  private static final String NAMELESS =
      """
      [...document.querySelectorAll("a, button, input:not([type=hidden]), select, textarea, svg")]
        .filter(e => e.getClientRects().length > 0)
        .filter(e => !(e.textContent.trim() || e.getAttribute("aria-label")
          || (e.labels && e.labels.length) || e.title || e.id.startsWith("text-")))
        .map(e => e.outerHTML.slice(0, 80)).join("; ")
      """;

  @TempDir static Path folder;
  private static @Nullable OpenDesk desk;
  private static @Nullable Chromium chromium;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(
        Chromium.program() != null,
        "no Chromium is installed here, so that no journey is tried; apt install chromium");
    desk = OpenDesk.with(folder.resolve("desk.db"), null);
    chromium = Chromium.open();
  }

  @AfterAll
  static void close() throws IOException {
    if (chromium != null) {
      chromium.close();
    }
    if (desk != null) {
      desk.close();
    }
  }

  private static OpenDesk desk() {
    return Objects.requireNonNull(desk);
  }

  private static Chromium chromium() {
    return Objects.requireNonNull(chromium);
  }

  @Test
  void fromFilesToAnExport() throws IOException {
    Chromium page = chromium();
    page.shape(1280, false);
    page.go(desk().address("/"));
    assertThat(page.ask("document.querySelector('.empty').innerText")).contains("Nothing is in");
    drop(page);
    page.until("document.querySelectorAll('main a[href^=\"/reports/\"]').length === 5");
    page.follow("main a[href^='/stories/']");
    assertThat(page.ask("document.querySelector('.facts') === null")).isEqualTo("true");

    String contested = "main a[href='/findings/" + desk().finding() + "']";
    page.follow(contested);
    assertThat(page.ask("document.querySelector('main').innerText")).contains("contested");
    page.follow("main a[href*='#text-']");
    page.until("document.querySelector(':target')");
    assertThat(page.ask("document.querySelector(':target + *').textContent")).isNotBlank();

    String report = page.ask("location.pathname");
    asOf(page);
    asOfWithKeys(page);
    correct(page, report);
    takeApart(page, report);
    export(page);
    assertThat(page.complaints()).isEmpty();
    look(page, report);
  }

  /** As a person drops files: with the mouse, so that the page's script has to take them. */
  private static void drop(Chromium page) throws IOException {
    page.follow("nav a[href='/add']");
    StringBuilder script = new StringBuilder("const carried = new DataTransfer();\n");
    for (Path file : example()) {
      script.append("carried.items.add(new File([");
      script.append(Chromium.quoted(Files.readString(file))).append("], ");
      script.append(Chromium.quoted(file.getFileName().toString())).append("));\n");
    }
    script.append("document.getElementById('drop').dispatchEvent(new DragEvent('drop',");
    script.append(" {dataTransfer: carried, bubbles: true, cancelable: true}));");
    page.ask("(() => {" + script + "})()");
    page.until("location.pathname.startsWith('/additions/')");
  }

  private static List<Path> example() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(OpenDesk.EXAMPLE))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static void asOf(Chromium page) {
    page.go(desk().address("/stories/" + desk().story()));
    page.until("document.getElementById('as-of-slider')");
    page.ask("window.avouchOld = true");
    page.ask(
        "(() => { const s = document.getElementById('as-of-slider'); s.value = s.min;"
            + " s.dispatchEvent(new Event('input')); s.dispatchEvent(new Event('change')); })()");
    page.until("!window.avouchOld && location.search.startsWith('?as-of=')");
    page.until("document.querySelector('.banner')");
    page.follow(".banner a");
    assertThat(page.ask("location.search")).doesNotContain("as-of");
  }

  /** Two steps back with the arrow key are one day asked for, and the slider keeps the focus. */
  private static void asOfWithKeys(Chromium page) {
    page.until("document.getElementById('as-of-slider')");
    page.ask("window.avouchOld = true");
    page.ask("document.getElementById('as-of-slider').focus()");
    page.press("ArrowLeft", 37);
    page.press("ArrowLeft", 37);
    page.until("!window.avouchOld && location.search === '?as-of=2022-01-12'");
    page.until("document.activeElement.id === 'as-of-slider'");
    page.follow(".banner a");
  }

  /** The other report is looked for and chosen from a list. */
  private static void takeApart(Chromium page, String report) {
    page.go(desk().address(report));
    page.click("details.correct summary");
    page.follow("a[href$='beside?as=apart']");
    assertThat(page.ask("document.querySelectorAll('input[type=radio]').length")).isEqualTo("4");
    page.write("main form[role=search] input[name=q]", "nothing has this");
    page.follow("main form[role=search] button");
    assertThat(page.ask("document.querySelector('.empty').innerText")).contains("fewer words");
    page.write("main form[role=search] input[name=q]", "");
    page.follow("main form[role=search] button");
    page.ask("document.querySelector('input[type=radio]').focus()");
    page.press(" ", 32);
    page.write("form.apart input[name=who]", "Ada Reader");
    page.follow("form.apart button");
    assertThat(page.ask("document.querySelector('article.correction').innerText"))
        .contains("Not one event with");
    await(2);
    page.follow("form.undo button");
    assertThat(page.ask("document.querySelector('form.undo') === null")).isEqualTo("true");
    await(1);
  }

  private static void await(int stories) {
    long end = System.nanoTime() + 30_000_000_000L;
    while (desk().list("/api/v1/stories", "stories").size() != stories && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(desk().list("/api/v1/stories", "stories")).hasSize(stories);
  }

  private static void correct(Chromium page, String report) {
    page.go(desk().address(report));
    page.click("details.correct summary");
    page.write("form.retract input[name=who]", "Ada Reader");
    page.write("form.retract input[name=value]", "sent in twice");
    page.follow("form.retract button");
    assertThat(page.ask("document.querySelector('main').innerText"))
        .contains("Report retracted")
        .contains("Ada Reader")
        .contains("sent in twice");
    await(report, 404);
    page.write("form.undo input[name=who]", "Ada Reader");
    page.follow("form.undo button");
    assertThat(page.ask("document.querySelector('main').innerText")).contains("taken back by");
    await(report, 200);
  }

  private static void await(String path, int status) {
    long end = System.nanoTime() + 30_000_000_000L;
    while (desk().get(path).statusCode() != status && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(desk().get(path).statusCode()).isEqualTo(status);
  }

  private static void export(Chromium page) {
    page.go(desk().address("/stories/" + desk().story()));
    page.click("details.menu summary");
    String href =
        page.ask("document.querySelector('a[href*=\"format=csv\"]').getAttribute('href')");
    assertThat(page.ask("document.querySelector('a[href*=\"format=csv\"]').offsetWidth > 0"))
        .isEqualTo("true");
    String got = page.ask("fetch(" + Chromium.quoted(href) + ").then(a => a.text())");
    assertThat(got.lines().findFirst().orElse("")).contains(",");
  }

  /** Every page at two widths, by daylight and dark: nothing faint, nameless or cut off. */
  private static void look(Chromium page, String report) {
    List<String> paths = new ArrayList<>(List.of("/", "/add", "/corrections", "/problems", report));
    paths.add(report + "/beside?as=together&q=russia");
    paths.add(report + "/beside?as=copy");
    paths.add(report + "/beside?as=apart&q=nothing+of+it");
    paths.add("/stories/" + desk().story());
    paths.add("/findings/" + desk().finding());
    paths.add("/search?q=kazakhstan");
    paths.add("/changes?from=2022-01-12&to=2022-01-13");
    paths.add("/stories/none");
    for (boolean dark : List.of(false, true)) {
      for (int width : List.of(1280, 390)) {
        page.shape(width, dark);
        for (String path : paths) {
          String where = path + " at " + width + (dark ? " in the dark" : "");
          page.go(desk().address(path));
          page.ask("document.querySelectorAll('details').forEach(each => { each.open = true; })");
          assertThat(page.ask(FAINT)).as("faint on %s", where).isEmpty();
          assertThat(page.ask(NAMELESS)).as("nameless on %s", where).isEmpty();
          assertThat(page.ask("document.documentElement.scrollWidth <= innerWidth"))
              .as("width of %s", where)
              .isEqualTo("true");
          assertThat(page.ask("document.querySelectorAll('h1').length")).as(where).isEqualTo("1");
        }
      }
    }
  }

  @Test
  void theDeskIsUsedWithTheKeysAlone() {
    Chromium page = chromium();
    page.shape(1280, false);
    page.go(desk().address("/add"));
    List<String> met = Stream.generate(() -> page.tab()).limit(14).collect(Collectors.toList());
    assertThat(met.getFirst()).contains("skip");
    assertThat(met).anyMatch(each -> each.contains("id=\"files\""));
    assertThat(met).anyMatch(each -> each.contains("id=\"text\""));
    assertThat(page.ask("getComputedStyle(document.activeElement).outlineStyle"))
        .isNotEqualTo("none");
  }
}
