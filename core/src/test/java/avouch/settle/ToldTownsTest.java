package avouch.settle;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.find.Mentions;
import avouch.model.Mention.PlaceName;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.ReportDay;
import avouch.model.Settlement;
import avouch.model.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places a report's names mean, where it says itself what they are. */
class ToldTownsTest {
  private static final String FILED = "LISBON";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rain flooded the village of Ostrenka. | Ostrenka SETTLEMENT Portugal",
        "Rain flooded the villages of Ostrenka and Torcala. | Ostrenka SETTLEMENT Portugal, Torcala SETTLEMENT Portugal",
        "A barn burned in Ostrenka, a village near Porto. | Ostrenka SETTLEMENT Portugal, Porto SETTLEMENT Portugal",
        "Smoke hung over the Ostrenka del Sul neighborhood. | Ostrenka del Sul AREA Portugal",
        "A barn burned in the Ostrenka district of Porto. | Ostrenka AREA Portugal, Porto SETTLEMENT Portugal",
        // a namesake abroad is not meant where the name is called a part of a town
        "A barn burned in the Houston neighborhood. | Houston AREA Portugal",
        // no towns
        "A barn burned in the Spanish village. | Spain COUNTRY Spain",
        "A barn burned at No. 14 on the way. | ''",
        "A van burned in the Ostrenka Avenue district. | ''"
      })
  void saysWhatItIs(String text, String expected) {
    assertThat(places(text)).isEqualTo(expected);
  }

  private static String places(String text) {
    String filed = FILED + ", 4 March -- " + text;
    Report report =
        new Report(
            "r1",
            "test",
            null,
            null,
            "",
            "en",
            null,
            List.of(),
            new Report.Dateline(new Range(0, FILED.length() + 9), FILED, null),
            null,
            filed,
            List.of(
                new Report.Block(
                    new Range(filed.indexOf(text), filed.length()),
                    Report.Block.Role.PARAGRAPH,
                    "")));
    Reading reading = Mentions.in(report);
    ReportDay day = new ReportDay(LocalDate.of(2022, 3, 4), ReportDay.Basis.GIVEN, List.of());
    Settlement settled = Settling.of(new Story("r1", List.of(reading), Map.of("r1", day)));
    return reading
        .all(PlaceName.class)
        .flatMap(name -> settled.place(report.span(name.range())).stream())
        .map(place -> place.name() + " " + place.kind() + " " + place.country())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
