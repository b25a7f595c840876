package avouch.app.fetch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebTest {
  private static final Manners QUICK =
      new Manners(true, Duration.ZERO, Duration.ofSeconds(2), 1 << 20, 3);

  private final LocalSite site;
  private Web web = new Web(QUICK);

  WebTest() throws IOException {
    site = new LocalSite();
  }

  @BeforeEach
  void aPage() {
    site.put(
        "/a", "<p>Closed</p>", "Content-Type", "text/html; charset=windows-1252", "ETag", "\"1\"");
  }

  @AfterEach
  void stop() {
    web.close();
    site.close();
  }

  @Test
  void anAddressGivesItsBytesAndWhatIsSaidOfThem() {
    Answer.Got got = got("/a");
    assertThat(new String(got.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Closed</p>");
    assertThat(got.charset()).isEqualTo("windows-1252");
    assertThat(got.validators().tag()).isEqualTo("\"1\"");
    assertThat(site.asked()).containsExactly("/robots.txt", "/a");
  }

  @Test
  void whatHasNotChangedIsNotGivenAgain() {
    site.put("/b", 304, new byte[0]);
    assertThat(web.get(site.address("/b"), new Validators("\"7\"", null)))
        .isInstanceOf(Answer.Unchanged.class);
    assertThat(site.asked()).contains("/b \"7\"");
  }

  @Test
  void redirectsAreFollowedSoFarAndNoFurther() {
    site.put("/r", 301, new byte[0], "Location", "a");
    assertThat(got("/r").address()).isEqualTo(site.address("/a"));
    site.put("/round", 302, new byte[0], "Location", "/round");
    assertThat(refused("/round").reason()).isEqualTo("redirected");
    site.put("/file", 302, new byte[0], "Location", "file:///etc/hostname");
    assertThat(refused("/file").reason()).isEqualTo("redirected");
  }

  @Test
  void robotsAreObeyed() {
    site.put("/robots.txt", "User-agent: *\nDisallow: /private\n");
    assertThat(refused("/private/a").reason()).isEqualTo("robots");
    got("/a");
    assertThat(site.asked()).containsExactly("/robots.txt", "/a");
  }

  @Test
  void rulesThatCannotBeHadForbidAll() {
    site.put("/robots.txt", 500, new byte[0]);
    assertThat(refused("/a").reason()).isEqualTo("robots");
  }

  @Test
  void whatIsTooLargeIsLeft() {
    site.put("/large", 200, new byte[2 << 20]);
    assertThat(refused("/large").reason()).isEqualTo("too-large");
  }

  @Test
  void aSlowAnswerIsNotWaitedFor() {
    site.put(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
              out.write('.');
              out.flush();
              pause();
            }
          }
        });
    long start = System.nanoTime();
    assertThat(refused("/slow").reason()).isEqualTo("timeout");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
  }

  @Test
  void aSiteThatAsksToWaitIsHeard() {
    site.put("/busy", 429, new byte[0], "Retry-After", "120");
    assertThat(refused("/busy").after()).isEqualTo(Duration.ofSeconds(120));
    assertThat(refused("/gone").reason()).isEqualTo("missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:%d/a",
        "http://127.0.0.1:%d/a",
        "http://2130706433:%d/a",
        "http://[::1]:%d/a",
        "http://[::ffff:127.0.0.1]:%d/a",
        "http://[64:ff9b::7f00:1]:%d/a",
        "http://169.254.169.254:%d/latest/meta-data/",
        "http://192.168.0.1:%d/",
        "http://0.0.0.0:%d/a",
        "http://[fd00:ec2::254]:%d/"
      })
  void ownNetworksAreNotAsked(String address) {
    web.close();
    web = new Web(QUICK.within(false));
    Answer answer = web.get(address.formatted(site.port()), Validators.NONE);
    assertThat(answer).isInstanceOf(Answer.Refused.class);
    assertThat(((Answer.Refused) answer).reason()).isEqualTo("private-address");
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void aRedirectIsLookedAtLikeAnyAddress() {
    web.close();
    web =
        new Web(QUICK.within(false), WebTest::onlyTheFirst, InstantSource.system(), Thread::sleep);
    site.put("/in", 302, new byte[0], "Location", "http://127.0.0.2:" + site.port() + "/a");
    assertThat(refused("/in").reason()).isEqualTo("private-address");
    assertThat(got("/a").address()).isEqualTo(site.address("/a"));
  }

  @Test
  void aNameIsHeldToTheAddressThatWasLookedAt() throws IOException {
    InetAddress here = InetAddress.getByName("127.0.0.1");
    PinnedNames.hold("held.example", List.of(here));
    assertThat(InetAddress.getAllByName("held.example"))
        .extracting(InetAddress::getHostAddress)
        .containsExactly("127.0.0.1");
    PinnedNames.release("held.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://a.example/",
        "http://",
        "http://user:secret@a.example/",
        "file:///x",
        "http://a b/",
        "http://:80/",
        "http://127.1/"
      })
  void otherAddressesAreNone(String words) {
    assertThat(web.get(words, Validators.NONE)).isInstanceOf(Answer.Refused.class);
  }

  private static @Nullable String onlyTheFirst(InetAddress address) {
    return address.getHostAddress().equals("127.0.0.1") ? null : "not the first";
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private Answer.Got got(String path) {
    return (Answer.Got) web.get(site.address(path), Validators.NONE);
  }

  private Answer.Refused refused(String path) {
    return (Answer.Refused) web.get(site.address(path), Validators.NONE);
  }
}
