package avouch.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDayTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 4);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2031-05-04",
        " 2031-05-04 ",
        "20310504",
        "2031/05/04",
        "2031-05-04 23:59:59",
        "2031-05-04T23:59:59Z",
        "2031-05-04T23:59:59.123+14:00",
        "Sun, 04 May 2031 10:00:00 GMT",
        "4 May 2031",
        "May 4, 2031",
        "May 4th, 2031 at 5 p.m.",
        "Sunday, May 4, 2031",
        "1935662400",
        "1935662400000"
      })
  void daysAreReadAsPrinted(String words) {
    assertThat(PublishedDay.of(words)).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2031-13-45", "05/04", "May 2031", "31 Foo 2031"})
  void whatIsNoDayGivesNone(String words) {
    assertThat(PublishedDay.of(words)).isNull();
  }
}
