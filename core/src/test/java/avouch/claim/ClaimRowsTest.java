package avouch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.find.Readings;
import avouch.language.Rows;
import avouch.model.Claim;
import avouch.model.Reading;
import avouch.model.ReportDay;
import avouch.model.Story;
import avouch.settle.Settling;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example of every row that the claim room reads. */
class ClaimRowsTest {
  private static final LocalDate A_FRIDAY = LocalDate.of(2019, 5, 17);
  private static final List<String> FILES =
      List.of(
          "slots",
          "events",
          "states",
          "changes",
          "promises",
          "causes",
          "fates",
          "speech",
          "channels");

  static Stream<Example> examples() {
    return FILES.stream()
        .flatMap(
            file -> Rows.of(Lexicon.class, file + ".tsv").stream().map(r -> new Example(file, r)))
        .filter(example -> !example.row().example().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_row_yields_what_it_expects(Example example) {
    List<String> told = claims(example.row().example()).stream().map(ClaimRowsTest::told).toList();
    if (example.row().isGap()) {
      assertThat(told).as("gap now closed: %s", example).doesNotContain(example.row().expected());
    } else {
      assertThat(told).contains(example.row().expected());
    }
  }

  static List<Claim> claims(String text) {
    Reading reading = Readings.of(text);
    ReportDay day = new ReportDay(A_FRIDAY, ReportDay.Basis.GIVEN, List.of());
    Story story = new Story("r1", List.of(reading), Map.of("r1", day));
    return Claims.of(story, Settling.of(story));
  }

  /** The claim in the short form that the rows use. */
  private static String told(Claim claim) {
    return switch (claim) {
      case Claim.FigureClaim figure -> figure.slot() + " " + Math.round(figure.amount().number());
      case Claim.DayClaim day -> day.event();
      case Claim.StateClaim state -> state.change() + " " + state.state().toLowerCase(Locale.ROOT);
      case Claim.PromiseClaim promise ->
          promise.by().toLowerCase(Locale.ROOT) + ": " + promise.what();
      case Claim.CauseClaim cause -> cause.event() + ": " + cause.cause();
      case Claim.NameClaim name -> name.role() + " " + name.name();
      case Claim.SetClaim set -> set.relation().word() + " " + set.members();
      case Claim.UtteranceClaim utterance -> "said by " + utterance.speaker();
      case Claim.PlaceClaim place -> "in " + place.place().name();
      case Claim.PartClaim part ->
          part.actor() + " " + (part.status() == null ? part.part() : part.status());
    };
  }

  record Example(String file, Rows.Row row) {
    @Override
    public String toString() {
      return file + "/" + row.id() + ": " + row.example();
    }
  }
}
