package avouch.app.fetch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
  private static final String TEXT =
      """
      # rules
      User-agent: other
      Disallow: /

      User-Agent: avouch
      User-agent: another
      Disallow: /a
      Allow: /a/news   # open
      Disallow: /*.pdf$
      Disallow: /q?*id=
      Crawl-delay: 2.5

      User-agent: *
      Disallow: /b
      """;

  @ParameterizedTest
  @CsvSource({
    "/, true",
    "/a, false",
    "/archive, false",
    "/a/news/1, true",
    "/x.pdf, false",
    "/x.pdf?a, true",
    "/q?x=1&id=2, false",
    "/b, true"
  })
  void theLongestRuleOfOurGroupDecides(String path, boolean allowed) {
    assertThat(Robots.of(TEXT).allow(path)).isEqualTo(allowed);
  }

  @Test
  void withoutAGroupOfOursThatForAllHolds() {
    Robots robots = Robots.of("User-agent: *\nDisallow: /b\n\nUser-agent: x\nDisallow: /\n");
    assertThat(robots.allow("/b/1")).isFalse();
    assertThat(robots.allow("/c")).isTrue();
    assertThat(Robots.of("User-agent: *\nDisallow:\n").allow("/b")).isTrue();
    assertThat(Robots.of("<html>no rules</html>").allow("/b")).isTrue();
  }

  @Test
  void ofTwoRulesAlikeTheOpenOneDecides() {
    assertThat(Robots.of("User-agent: *\nDisallow: /p\nAllow: /p\n").allow("/p/1")).isTrue();
  }

  @Test
  void theDelayIsTakenUpToALimit() {
    assertThat(Robots.of(TEXT).delay()).isEqualTo(Duration.ofMillis(2500));
    assertThat(Robots.of("User-agent: *\nCrawl-delay: 99999\n").delay())
        .isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void aPatternOfManyStarsIsNoTrouble() {
    Robots robots = Robots.of("User-agent: *\nDisallow: /" + "*a".repeat(10_000) + "$\n");
    assertThat(robots.allow("/" + "a".repeat(9_000) + "b")).isTrue();
  }
}
