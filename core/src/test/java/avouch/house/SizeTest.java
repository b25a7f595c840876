package avouch.house;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.house.Sources.Declaration;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files and methods stay small enough to be read at a sitting. */
class SizeTest {

  private static final int LONGEST_FILE = 400;
  private static final int LONGEST_METHOD = 60;
  private static final int LONGEST_PIPELINE = 60;

  /**
   * The files that may be longer: {@code path · lines · why}, tab-separated, {@code #} for a note.
   */
  private static final Path ALLOWED =
      Path.of("core/src/test/resources/avouch/house/long-files.tsv");

  private static final List<Path> FILES = Sources.files();

  @Test
  void allModulesAreSeen() {
    assertThat(FILES).hasSizeGreaterThan(40);
    assertThat(FILES.stream().map(file -> file.getName(0).toString()))
        .contains("core", "app", "lab");
  }

  @Test
  void filesAreShort() {
    Map<String, Integer> allowed = allowed();
    for (Path file : FILES) {
      int most = allowed.getOrDefault(slashed(file), LONGEST_FILE);
      assertThat(Sources.lines(file)).as("lines of %s", file).hasSizeLessThanOrEqualTo(most);
    }
  }

  @Test
  void everyAllowanceIsNeeded() {
    for (Map.Entry<String, Integer> allowance : allowed().entrySet()) {
      Path file = Path.of(allowance.getKey());
      assertThat(FILES).as("a row of %s", ALLOWED).contains(file);
      assertThat(Sources.lines(file)).as("lines of %s", file).hasSizeGreaterThan(LONGEST_FILE);
    }
  }

  @Test
  void methodsAreShort() {
    List<String> long_ =
        Sources.declarations(FILES).stream()
            .filter(found -> found.method() && found.lines() > LONGEST_METHOD)
            .map(SizeTest::describe)
            .toList();
    assertThat(long_).as("methods over %s lines", LONGEST_METHOD).isEmpty();
  }

  @Test
  void thePipelineIsOnePage() {
    Path pipeline = Path.of("core/src/main/java/avouch/Pipeline.java");
    assertThat(Sources.lines(pipeline)).hasSizeLessThanOrEqualTo(LONGEST_PIPELINE);
  }

  private static Map<String, Integer> allowed() {
    Map<String, Integer> allowed = new LinkedHashMap<>();
    for (String line : Sources.lines(ALLOWED)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      assertThat(cells).as("path, lines, why: %s", line).hasSize(3);
      assertThat(cells[2]).as("the reason in: %s", line).hasSizeGreaterThan(20);
      allowed.put(cells[0], Integer.valueOf(cells[1]));
    }
    return allowed;
  }

  private static String describe(Declaration found) {
    return slashed(found.file()) + ":" + found.line() + " " + found.name() + " " + found.lines();
  }

  private static String slashed(Path file) {
    return file.toString().replace('\\', '/');
  }
}
