package avouch.find;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.language.Rows;
import avouch.language.Rows.Row;
import avouch.model.Anchored;
import avouch.model.Mention;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of times with its example, read on a Thursday. */
class TimesTest {
  private static final LocalDate THURSDAY = LocalDate.of(2015, 5, 14);

  static Stream<Row> examples() {
    return Stream.of("times.tsv", "time-cases.tsv")
        .flatMap(file -> Rows.of(TimesTest.class, file).stream())
        .filter(row -> !row.example().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleGivesItsTimes(Row row) {
    String told = told(row.example());
    if (row.isGap()) {
      assertThat(told).as("gap now closed: %s", row.id()).isNotEqualTo(row.expected());
    } else {
      assertThat(told).as(row.example()).isEqualTo(row.expected());
    }
  }

  @Test
  void aTimeKnowsItsDays() {
    Mention.Time time = Times.in(Passages.of("It burned from the night of 5-6 May.")).getFirst();
    Anchored anchored = Times.anchored(time, THURSDAY);
    assertThat(anchored.first()).isEqualTo(LocalDate.of(2015, 5, 5));
    assertThat(anchored.last()).isEqualTo(LocalDate.of(2015, 5, 6));
  }

  private static String told(String text) {
    return Times.in(Passages.of(text)).stream()
        .map(TimesTest::told)
        .collect(Collectors.joining(" ; "));
  }

  private static String told(Mention.Time time) {
    Anchored anchored = Times.anchored(time, THURSDAY);
    Mention.Time.Signal told = time.signal();
    String signal = told == null ? "" : "<" + told.direction();
    String mod = anchored.mod() == null ? "" : "#" + anchored.mod();
    return anchored.type() + ":" + anchored.value() + mod + signal;
  }
}
