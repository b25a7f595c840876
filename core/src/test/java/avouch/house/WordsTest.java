package avouch.house;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.house.Sources.Declaration;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names say what a thing is, and every package says which question it answers. */
class WordsTest {

  /** Words that say that a thing is code, not which thing it is. */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "Util",
          "Utils",
          "Utility",
          "Utilities",
          "Helper",
          "Helpers",
          "Manager",
          "Processor",
          "Handler",
          "Service",
          "Impl",
          "Base",
          "Common");

  private static final List<Path> FILES = Sources.files();

  @Test
  void noNameIsEmpty() {
    List<Declaration> types =
        Sources.declarations(FILES).stream().filter(found -> !found.method()).toList();
    assertThat(types).hasSizeGreaterThan(40);
    assertThat(types.stream().filter(type -> words(type.name()).anyMatch(EMPTY_WORDS::contains)))
        .extracting(type -> type.name() + " in " + type.file())
        .isEmpty();
  }

  @Test
  void everyPackageSaysItsQuestionAndIsNullMarked() {
    Set<Path> packages = new TreeSet<>();
    FILES.stream().filter(WordsTest::isMain).forEach(file -> packages.add(file.resolveSibling("")));
    assertThat(packages).hasSizeGreaterThan(12);
    for (Path folder : packages) {
      Path file = folder.resolve("package-info.java");
      assertThat(FILES).contains(file);
      String text = String.join("\n", Sources.lines(file));
      assertThat(text).as("%s", file).contains("@NullMarked");
      assertThat(firstSentence(text)).as("the first sentence of %s", file).contains("?");
    }
  }

  private static boolean isMain(Path file) {
    return file.getName(2).toString().equals("main");
  }

  private static Stream<String> words(String name) {
    return Stream.of(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", -1));
  }

  /** Up to the first full stop or question mark; a comment that begins with a question has one. */
  private static String firstSentence(String text) {
    int start = text.indexOf("/**");
    int stop = text.indexOf('.', start);
    return start < 0 ? "" : text.substring(start, stop < 0 ? text.length() : stop);
  }
}
