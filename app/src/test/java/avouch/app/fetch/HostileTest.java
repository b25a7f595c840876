package avouch.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Page;
import avouch.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged and malicious inputs: no failure, no endless work, nothing passed over in silence. */
@Timeout(300)
class HostileTest {
  private static final int ROUNDS = 200;

  /** More by {@code -Davouch.hostile.megabytes=100}. */
  private static final int MEGABYTES = Integer.getInteger("avouch.hostile.megabytes", 4);

  private static final String PROSE =
      "The old bridge at Vell was closed on Monday, the mayor said. “Señor Muñoz” – 12 € – left.\n\n";

  private static final Map<String, byte[]> SOUND = sound();

  @ParameterizedTest
  @MethodSource("names")
  void anyDamageIsSurvivedAndSaid(String name) {
    Random random = new Random(name.hashCode());
    byte[] sound = bytes(name);
    Counted whole = new Counted();
    whole.take(new ByteArrayInputStream(sound));
    assertThat(whole.pages + whole.problems).isPositive();
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = sound;
      for (int blow = random.nextInt(4); blow >= 0; blow--) {
        damaged = blow(damaged, random);
      }
      Counted counted = new Counted();
      counted.take(new ByteArrayInputStream(damaged));
      assertThat(counted.pages + counted.problems).as("round %s", round).isPositive();
      assertThat(counted.letters).as("round %s", round).isLessThan(20L * sound.length + 1_000_000);
    }
  }

  @Test
  void muchOfAnythingIsBounded() {
    for (String unit :
        List.of(
            "<b>",
            "<p>x",
            "{\"a\":",
            "[",
            "[{\"a\":1},",
            "a",
            "a ",
            "\0",
            "<!--",
            "&amp;",
            "<rss><item>",
            "<feed><entry><content>",
            "<urlset><url>",
            "WARC/1.0\r\nA: b\r\n",
            "\u00e9",
            "\uD83D\uDD25",
            "{\"text\":\"a\"}",
            "{\"text\":\"a\"}\n")) {
      Counted counted = new Counted();
      counted.take(repeated(unit, MEGABYTES << 20));
      assertThat(counted.pages + counted.problems).as(unit).isPositive();
    }
  }

  @Test
  void entitiesOfAFeedAreNeverUnfolded() {
    String item = "<item><title>&d;&x;</title><description>&d; " + PROSE.repeat(20);
    Fetched fetched =
        Given.text(bomb("rss") + "<rss><channel>" + item + "</description></item></channel></rss>");
    assertThat(fetched.pages()).hasSize(1);
    assertThat(fetched.pages().toString().length()).isLessThan(4 * PROSE.length() * 20);
    assertThat(fetched.pages().toString()).doesNotContain("aaaaaaaaaaaaaaaaaaaa", "root:");
  }

  @Test
  void entitiesOfASitemapAreNeverUnfolded() {
    Fetched fetched = Given.text(bomb("urlset") + "<urlset><url><loc>&d;&x;</loc></url></urlset>");
    assertThat(fetched.pages()).isEmpty();
    assertThat(fetched.problems()).extracting(Problem::reason).containsExactly("only-addresses");
  }

  @Test
  void anArchiveThatUnfoldsEndlesslyIsRefused() {
    byte[] packed = Given.packed(utf8(PROSE.repeat(50_000)));
    byte[] often = Given.packed(Given.packed(packed));
    assertThat(Given.bytes(packed).problems())
        .extracting(Problem::reason)
        .containsOnly("too-large");
    assertThat(Given.bytes(often).problems()).extracting(Problem::reason).containsOnly("binary");
  }

  @Test
  void recordsBesideOneOfManyMegabytesAreRead() {
    String record = "{\"id\":\"%s\",\"text\":\"%s\"}\n";
    String prose = PROSE.strip();
    Fetched fetched =
        Given.text(
            record.formatted("1", prose)
                + record.formatted("2", "a ".repeat(9 << 20))
                + record.formatted("3", prose));
    assertThat(fetched.pages()).hasSize(2);
    assertThat(fetched.problems()).extracting(Problem::reason).containsExactly("too-large");
  }

  @Test
  void whatAnArrayHoldsBehindARecordOfManyMegabytesIsRead() {
    String record = "{\"id\":\"%s\",\"text\":\"%s\"}";
    String prose = PROSE.strip();
    String endless = "\\u00e9\\\" a".repeat(3 << 20);
    Fetched fetched =
        Given.text(
            "[%s,\n%s,\n%s]"
                .formatted(
                    record.formatted("1", prose),
                    record.formatted("2", endless),
                    record.formatted("3", prose)));
    assertThat(fetched.pages()).extracting(Page::input).containsExactly("1", "3");
    assertThat(fetched.problems()).extracting(Problem::reason).containsExactly("too-large");
  }

  @Test
  void otherPackingsAreNamed() {
    Map<String, String> packings =
        Map.of(
            "zstd", "28b52ffd",
            "bzip2", "425a6839",
            "xz", "fd377a585a",
            "lz4", "04224d18",
            "brotli", "8b0080036e6f0003");
    packings.forEach(
        (name, head) -> {
          byte[] packed = new byte[600];
          new Random(name.length()).nextBytes(packed);
          byte[] start = HexFormat.of().parseHex(head);
          System.arraycopy(start, 0, packed, 0, start.length);
          assertThat(Given.bytes(packed).problems())
              .singleElement()
              .satisfies(
                  problem -> assertThat(problem.message()).contains(name, "unpack it first"));
        });
  }

  @Test
  void aTextOfTwoEncodingsIsReadAndThatIsSaid() {
    byte[] old = PROSE.getBytes(Charset.forName("windows-1252"));
    Fetched fetched = Given.bytes(Given.joined(utf8(PROSE.repeat(20)), old));
    assertThat(fetched.pages()).hasSize(1);
    assertThat(fetched.problems()).extracting(Problem::reason).containsExactly("broken-utf8");
  }

  /** The head of a document whose entities hold one another ten times, and a file. */
  private static String bomb(String root) {
    StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE " + root + " [");
    bomb.append("<!ENTITY a \"aaaaaaaaaa\">");
    for (char name = 'b'; name <= 'd'; name++) {
      String inner = "&" + (char) (name - 1) + ";";
      bomb.append("<!ENTITY " + name + " \"" + inner.repeat(10) + "\">");
    }
    return bomb + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
  }

  static List<String> names() {
    return List.copyOf(SOUND.keySet());
  }

  private static byte[] bytes(String name) {
    return SOUND.getOrDefault(name, new byte[0]);
  }

  private static Map<String, byte[]> sound() {
    String html =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Closed</title></head><body><article><h1>Closed</h1><p>"
            + PROSE.repeat(8).replace("\n\n", "</p><p>")
            + "</p></article></body></html>";
    String item =
        "<item><title>Closed</title><link>https://vell.example/1</link><description><![CDATA[<p>"
            + PROSE.repeat(20)
            + "</p>]]></description></item>";
    String rss =
        "<?xml version=\"1.0\"?><rss><channel><title>Vell</title>"
            + item.repeat(4)
            + "</channel></rss>";
    String record =
        "{\"id\":\"1\",\"text\":\""
            + PROSE.replace("\n", "\\n")
            + "\",\"published\":\"2031-05-04\"}\n";
    byte[] warc =
        Given.joined(
            Warc.page("https://vell.example/1", html), Warc.page("https://vell.example/2", html));
    Map<String, byte[]> sound = new TreeMap<>();
    sound.put("text", utf8(PROSE.repeat(20)));
    sound.put("wide text", ("\uFEFF" + PROSE.repeat(20)).getBytes(StandardCharsets.UTF_16LE));
    sound.put("old text", PROSE.repeat(20).getBytes(Charset.forName("windows-1252")));
    sound.put("html", utf8(html));
    sound.put("rss", utf8(rss));
    sound.put(
        "atom",
        utf8(
            rss.replace("rss>", "feed>")
                .replace("item>", "entry>")
                .replace("description>", "content>")));
    sound.put(
        "sitemap",
        utf8("<urlset>" + "<url><loc>https://vell.example/1</loc></url>".repeat(20) + "</urlset>"));
    sound.put("lines", utf8(record.repeat(20)));
    sound.put("array", utf8("[" + record.repeat(20).strip().replace("\n", ",\n") + "]"));
    sound.put(
        "nested",
        utf8("{\"data\":{\"items\":[" + record.repeat(9).strip().replace("\n", ",") + "]}}"));
    sound.put("warc", warc);
    sound.put("packed warc", Given.joined(Given.packed(warc), Given.packed(warc)));
    sound.put("packed lines", Given.packed(utf8(record.repeat(200))));
    sound.put("packed html", Given.packed(utf8(html)));
    return Collections.unmodifiableMap(sound);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** One blow: bytes changed, lost, doubled, moved, zeroed, or something of another kind put in. */
  private static byte[] blow(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(1 + Math.max(1, bytes.length / 4)));
    byte[] before = Arrays.copyOfRange(bytes, 0, from);
    byte[] within = Arrays.copyOfRange(bytes, from, to);
    byte[] after = Arrays.copyOfRange(bytes, to, bytes.length);
    return switch (random.nextInt(8)) {
      case 0 -> Given.joined(before, changed(within, random), after);
      case 1 -> Given.joined(before, after);
      case 2 -> Given.joined(before, within, within, after);
      case 3 -> Given.joined(after, within, before);
      case 4 -> Given.joined(before, new byte[within.length], after);
      case 5 -> before.length == 0 ? bytes : before;
      case 6 -> Given.joined(before, other(random), after);
      default -> Given.joined(before, noise(1 + random.nextInt(20), random), after);
    };
  }

  private static byte[] changed(byte[] bytes, Random random) {
    byte[] changed = bytes.clone();
    for (int i = 0; i < 1 + changed.length / 50 && changed.length > 0; i++) {
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return changed;
  }

  private static byte[] noise(int length, Random random) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] other(Random random) {
    List<String> names = names();
    byte[] other = bytes(names.get(random.nextInt(names.size())));
    return Arrays.copyOf(other, random.nextInt(other.length));
  }

  private static InputStream repeated(String unit, int length) {
    byte[] block = utf8(unit.repeat(1 + (1 << 16) / unit.length()));
    return new SequenceInputStream(
        Collections.enumeration(
            Collections.nCopies(length / block.length, block).stream()
                .map(ByteArrayInputStream::new)
                .toList()));
  }

  /** Counts what it is given. */
  private static final class Counted implements Sink {
    private int pages;
    private int problems;
    private long letters;

    void take(InputStream stream) {
      Fetch.each(List.of("-"), stream, this);
    }

    @Override
    public void page(Page page) {
      pages++;
      letters += page.content().words().length();
    }

    @Override
    public void problem(Problem problem) {
      problems++;
    }
  }
}
