package avouch.lab.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The open set is sound: what it expects stands in its texts, and every form of line is known. */
class OpenGoldTest {
  private static final Path OPEN = Gold.repository().resolve("lab/gold");

  @ParameterizedTest
  @CsvSource({
    "dates, times, words",
    "numbers, figures, words",
    "places, places, words",
    "quotes, quotes, content",
    "quotes, quotes, beside"
  })
  void wordsStandInTheText(String file, String list, String key) {
    Set<String> ids = new HashSet<>();
    for (Json line : Json.lines(OPEN.resolve(file + ".jsonl"))) {
      assertThat(ids.add(line.at("id").text())).as("id %s", line.at("id").text()).isTrue();
      assertThat(line.at("source").text()).isEqualTo("written for Avouch");
      for (Json expected : line.at(list).items()) {
        assertThat(line.at("text").text()).contains(pieces(expected.at(key)));
      }
    }
    assertThat(ids).hasSizeGreaterThan(39);
  }

  /** The words expected, which may stand apart from each other. */
  private static List<String> pieces(Json expected) {
    return expected.items().isEmpty() ? List.of(expected.text()) : expected.texts();
  }

  @Test
  void pagesAreThere() {
    for (Json line : Json.lines(OPEN.resolve("pages.jsonl"))) {
      assertThat(Files.exists(OPEN.resolve("pages").resolve(line.at("file").text()))).isTrue();
      assertThat(line.at("with").items()).isNotEmpty();
      assertThat(line.at("without").items()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"flood-choco-2019", "strike-genoa-2024"})
  void everyLineCanBeHeldAgainstAnOutput(String story) {
    StoryOutput nothing =
        new StoryOutput(
            Json.parse(Json.write(Map.of("stories", List.of(), "reports", List.of()), false)),
            Examples.files(Gold.repository().resolve("examples").resolve(story)));
    for (Json line : Json.lines(OPEN.resolve("stories").resolve(story + ".jsonl"))) {
      Expectation expectation = new Expectation(line.at("expect"), nothing);
      assertThatCode(expectation::holds).as(line.at("id").text()).doesNotThrowAnyException();
      assertThat(expectation.holds()).as(line.at("id").text() + " of nothing").isFalse();
    }
  }
}
