package avouch.find;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.language.Rows;
import avouch.language.Rows.Row;
import avouch.model.Amount;
import avouch.model.Mention.Figure;
import avouch.model.Mention.Figure.Counted;
import avouch.model.Mention.Figure.Role;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of figures with its example. Expected: figures apart by " ; ", each "low..high bound
 * unit|head(words) change role", without what is not there.
 */
class FiguresTest {
  static Stream<Row> examples() {
    return Rows.of(FiguresTest.class, "figure-cases.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleGivesItsFigures(Row row) {
    Passage passage = Passages.of(row.example());
    String told =
        Figures.in(passage, Times.in(passage)).stream()
            .map(figure -> told(figure, passage))
            .collect(Collectors.joining(" ; "));
    if (row.isGap()) {
      assertThat(told).as("gap now closed: %s", row.id()).isNotEqualTo(row.expected());
    } else {
      assertThat(told).as(row.example()).isEqualTo(row.expected());
    }
  }

  private static String told(Figure figure, Passage passage) {
    StringBuilder told = new StringBuilder(numbers(figure.amount()));
    told.append(' ').append(figure.amount().bound().word());
    if (figure.unit() != null) {
      told.append(' ').append(figure.unit());
    }
    Counted counted = figure.counted();
    if (counted != null) {
      told.append(' ').append(counted.head());
      told.append('(').append(passage.words(counted.range())).append(')');
    }
    if (figure.change() != null) {
      told.append(' ').append(figure.change().name().toLowerCase(Locale.ROOT));
    }
    if (figure.role() != Role.PLAIN) {
      told.append(' ').append(figure.role());
    }
    return told.toString();
  }

  private static String numbers(Amount amount) {
    Double low = amount.low();
    Double high = amount.high();
    return low != null && low.equals(high) ? plain(low) : plain(low) + ".." + plain(high);
  }

  private static String plain(@Nullable Double number) {
    return number == null ? "" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
