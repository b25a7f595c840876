package avouch.read;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.language.Rows;
import avouch.model.Range;
import avouch.model.Report.Block;
import avouch.model.Report.Block.Role;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the room with its example. */
class ReadRowsTest {
  @TestFactory
  Stream<DynamicTest> linesGiveTheirReason() {
    return examples("lines.tsv", example -> whole("lines.tsv", example));
  }

  @TestFactory
  Stream<DynamicTest> captionsGiveTheirReason() {
    return examples(
        "captions.tsv",
        example -> {
          Row row = Furniture.caption(example);
          return row == null ? null : row.reason();
        });
  }

  @TestFactory
  Stream<DynamicTest> edgesGiveTheirReason() {
    return examples("edges.tsv", example -> whole("edges.tsv", example));
  }

  @TestFactory
  Stream<DynamicTest> openersGiveTheirReason() {
    return examples("openers.tsv", example -> whole("openers.tsv", example));
  }

  @TestFactory
  Stream<DynamicTest> noticesTellTheKindOfPage() {
    return examples(
        "notices.tsv",
        example -> {
          PageKind kind = Notices.in(example);
          return kind == null ? "" : kind.reason();
        });
  }

  @TestFactory
  Stream<DynamicTest> titlesTellOfSeveralThings() {
    return examples("several.tsv", Several::titled);
  }

  @TestFactory
  Stream<DynamicTest> sitesGiveTheName() {
    return examples("sites.tsv", example -> first("sites.tsv", example, 0));
  }

  @TestFactory
  Stream<DynamicTest> namesOfElementsTellTheirTrait() {
    return examples(
        "traits.tsv",
        example ->
            Stream.of(Trait.values())
                .filter(trait -> trait.in(Trait.of(new Element("div").addClass(example))))
                .map(trait -> trait.name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(""));
  }

  @TestFactory
  Stream<DynamicTest> bylinesGiveTheName() {
    return examples(
        "bylines.tsv",
        example -> {
          Matcher matcher =
              Row.of("bylines.tsv").stream()
                  .map(row -> row.in(example))
                  .filter(Matcher::matches)
                  .findFirst()
                  .orElseThrow();
          return matcher.group("name");
        });
  }

  @TestFactory
  Stream<DynamicTest> bylinesOfWebPagesGiveTheName() {
    return examples("page-bylines.tsv", PageBylines::names);
  }

  @TestFactory
  Stream<DynamicTest> datelinesGiveTheirWords() {
    return examples(
        "datelines.tsv",
        example -> {
          var dateline = Datelines.at(example, new Range(0, example.length()));
          return dateline == null ? "" : dateline.range().in(example);
        });
  }

  @TestFactory
  Stream<DynamicTest> partsGiveTheirWords() {
    return examples("parts.tsv", ReadRowsTest::dropped);
  }

  @TestFactory
  Stream<DynamicTest> runsGiveTheirWords() {
    return examples("runs.tsv", ReadRowsTest::dropped);
  }

  private static String dropped(String text) {
    return TextBlocks.of(text, null).blocks().stream()
        .filter(block -> block.role() == Role.DROPPED)
        .map(block -> block.range().in(text))
        .findFirst()
        .orElse("");
  }

  @TestFactory
  Stream<DynamicTest> agenciesGiveTheName() {
    return examples(
        "agencies.tsv",
        example ->
            String.join(
                ", ",
                Credits.in(
                    example,
                    List.of(new Block(new Range(0, example.length()), Role.PARAGRAPH, "")))));
  }

  private static Stream<DynamicTest> examples(
      String name, Function<String, @Nullable String> read) {
    return Rows.of(Row.class, name).stream()
        .filter(row -> !row.example().isEmpty())
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.id(),
                    () -> {
                      if (row.isGap()) {
                        assertThat(read.apply(row.example()))
                            .as("the gap is closed: take it off the row")
                            .isNotEqualTo(row.expected());
                      } else {
                        assertThat(read.apply(row.example())).isEqualTo(row.expected());
                      }
                    }));
  }

  private static @Nullable String whole(String rows, String example) {
    Row row = LineRows.of(rows).of(Line.of(example, new Range(0, example.length()), true));
    return row == null ? null : row.reason();
  }

  private static String first(String rows, String example, int group) {
    return Row.of(rows).stream()
        .map(row -> row.in(example))
        .filter(Matcher::matches)
        .findFirst()
        .map(matcher -> matcher.group(group))
        .orElse("");
  }
}
