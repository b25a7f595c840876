package avouch.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.language.Rows;
import avouch.model.Claim;
import avouch.model.Lineage;
import avouch.model.Range;
import avouch.model.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OriginsTest {
  /** Reports a and b are copies of a wire; c and d stand alone. */
  private static final Origins ORIGINS =
      Origins.of(
          List.of(lineage("Reuters", "a", "b"), lineage(null, "c"), lineage(null, "d")),
          Spokesmen.none());

  @Test
  void unattributedClaimsAreTheirLineagesWord() {
    assertThat(ORIGINS.count(List.of(claim("a"), claim("b")))).isEqualTo(1);
    assertThat(ORIGINS.count(List.of(claim("a"), claim("c")))).isEqualTo(2);
    assertThat(ORIGINS.count(List.of())).isZero();
  }

  @Test
  void twoOutletsThatCiteOneSpokesmanAreOneOrigin() {
    assertThat(ORIGINS.count(List.of(claim("c", "Ada Lindqvist"), claim("d", "Ada Lindqvist"))))
        .isEqualTo(1);
  }

  @Test
  void oneReportThatCitesTwoSourcesHasTwo() {
    assertThat(ORIGINS.count(List.of(claim("c", "the union"), claim("c", "the ministry"))))
        .isEqualTo(2);
  }

  @Test
  void theLastOfAChainSaidItFirst() {
    assertThat(
            ORIGINS.count(
                List.of(claim("c", "the ministry", "the police"), claim("d", "the police"))))
        .isEqualTo(1);
  }

  @Test
  void whatALineageAlsoSaysWithoutItsSourceCountsForNothingMore() {
    assertThat(ORIGINS.count(List.of(claim("a"), claim("b", "the union")))).isEqualTo(1);
  }

  @Test
  void copiesThatNameTheirSourceInTwoWaysAreOne() {
    assertThat(
            ORIGINS.count(
                List.of(claim("a", "the presidency"), claim("b", "the president's website"))))
        .isEqualTo(1);
  }

  @Test
  void aBarePoliceIsTheOnePoliceBodyNamed() {
    assertThat(ORIGINS.count(List.of(claim("c", "police"), claim("d", "Ostrava police"))))
        .isEqualTo(1);
    assertThat(ORIGINS.count(List.of(claim("c", "police"), claim("d", "a police spokesman"))))
        .isEqualTo(1);
    assertThat(ORIGINS.count(List.of(claim("c", "Brno police"), claim("d", "Ostrava police"))))
        .isEqualTo(2);
  }

  @Test
  void anAgencyThatIsCitedIsTheOriginOfItsOwnCopy() {
    assertThat(ORIGINS.count(List.of(claim("a"), claim("c", "Reuters")))).isEqualTo(1);
  }

  @Test
  void independentMeansNoSharedOrigin() {
    assertThat(ORIGINS.independent(List.of(claim("a")), List.of(claim("b")))).isFalse();
    assertThat(ORIGINS.independent(List.of(claim("a")), List.of(claim("c")))).isTrue();
    assertThat(
            ORIGINS.independent(List.of(claim("c", "the union")), List.of(claim("d", "the union"))))
        .isFalse();
  }

  static Stream<Rows.Row> rows() {
    return Rows.of(Origins.class, "sources.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowsExample(Rows.Row row) {
    Sources.Voice voice = Sources.voice(new Claim.Source(row.example(), null));
    assertThat(voice == null ? "nobody" : "body:" + voice.kind()).isEqualTo(row.expected());
  }

  private static Lineage lineage(
      @org.jspecify.annotations.Nullable String origin, String... reports) {
    return new Lineage(reports[0], origin, List.of(reports), Lineage.How.ORIGINAL, List.of());
  }

  private static Claim.Bearing claim(String report, String... sources) {
    Span span = new Span(report, new Range(0, 1));
    return new Claim.Bearing(
        span,
        span,
        Stream.of(sources).map(name -> new Claim.Source(name, null)).toList(),
        null,
        Claim.Modality.ASSERTED,
        Set.of());
  }
}
