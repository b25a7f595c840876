package avouch.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the docs say of the house is so: links lead somewhere, chapters follow the rooms. */
class DocsTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
  private static final Pattern CHAPTER = Pattern.compile("## (\\w+): (.+\\?)");

  @Test
  void everyLinkLeadsSomewhere() {
    List<String> dead = new ArrayList<>();
    List<Path> documents = documents();
    assertThat(documents).contains(Path.of("README.md"), Path.of("ARCHITECTURE.md"));
    for (Path document : documents) {
      Matcher link = LINK.matcher(String.join("\n", Sources.lines(document)));
      while (link.find()) {
        String target = link.group(1);
        if (!target.contains("://")
            && !Files.exists(Sources.HOUSE.resolve(document).resolveSibling(target))) {
          dead.add(document + " → " + target);
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void architectureHasAChapterARoomInTheOrderOfTheFlow() {
    List<String> rooms =
        RoomsTest.ROOMS.stream().map(room -> room.isEmpty() ? "avouch" : room).toList();
    List<String> chapters = new ArrayList<>();
    for (Matcher chapter : chapters()) {
      chapters.add(chapter.group(1));
    }
    assertThat(chapters).startsWith(rooms.toArray(String[]::new));
    assertThat(chapters).contains("fetch", "store", "web", "cli", "gate");
  }

  @Test
  void aChapterAsksTheQuestionOfItsPackage() {
    for (Matcher chapter : chapters()) {
      String text =
          String.join(" ", Sources.lines(packageOf(chapter.group(1)))).replace(" * ", " ");
      assertThat(text.replaceAll("\\s+", " "))
          .as("the first sentence of package %s", chapter.group(1))
          .startsWith("/** " + chapter.group(2));
    }
  }

  @Test
  void decisionsAreNumberedWithoutGaps() {
    List<String> numbers =
        documents().stream()
            .filter(document -> document.startsWith("docs/decisions"))
            .map(document -> document.getFileName().toString().substring(0, 3))
            .toList();
    assertThat(numbers).isNotEmpty();
    for (int i = 0; i < numbers.size(); i++) {
      assertThat(Integer.parseInt(numbers.get(i))).isEqualTo(i);
    }
  }

  private static List<Matcher> chapters() {
    return Sources.lines(Path.of("ARCHITECTURE.md")).stream()
        .map(CHAPTER::matcher)
        .filter(Matcher::matches)
        .toList();
  }

  private static Path packageOf(String room) {
    Path folder =
        switch (room) {
          case "avouch" -> Path.of("core/src/main/java/avouch");
          case "gate" -> Path.of("lab/src/main/java/avouch/lab/gate");
          case "fetch", "store", "web", "cli" -> Path.of("app/src/main/java/avouch/app", room);
          default -> Path.of("core/src/main/java/avouch", room);
        };
    return folder.resolve("package-info.java");
  }

  private static List<Path> documents() {
    return Sources.ending(".md");
  }
}
