package avouch.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import avouch.model.Page;
import avouch.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchTest {
  private static final String NEWS =
      "Bridge closed after storm\n\nThe old bridge at Vell was closed on Monday, the mayor said.\n";

  @TempDir Path folder;

  @Test
  void plainTextComesUnmoved() throws IOException {
    String text = "\r\n  " + NEWS.replace("\n", "\r\n") + "\t🔥 ";
    assertThat(only(write("a.txt", text))).isEqualTo(new Page.Content.Plain(text));
  }

  @Test
  void aByteOrderMarkStaysTheFirstCharacter() throws IOException {
    assertThat(only(write("a.txt", "\uFEFF" + NEWS)))
        .isEqualTo(new Page.Content.Plain("\uFEFF" + NEWS));
  }

  @Test
  void wideEncodingsAreToldByTheirMark() throws IOException {
    for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE")) {
      Path file = write(name, ("\uFEFF" + NEWS).getBytes(Charset.forName(name)));
      assertThat(only(file)).isEqualTo(new Page.Content.Plain(NEWS));
    }
  }

  @Test
  void htmlIsToldByItsContent() throws IOException {
    String html = "<!DOCTYPE html>\n<html><body><p>" + NEWS + "</p></body></html>";
    assertThat(only(write("page.txt", html))).isEqualTo(new Page.Content.Html(html));
    assertThat(only(write("note.html", NEWS))).isEqualTo(new Page.Content.Plain(NEWS));
    assertThat(only(write("comment", "<!-- saved --><html><p>x</html>")))
        .isInstanceOf(Page.Content.Html.class);
  }

  @Test
  void aBracketDoesNotMakeJson() throws IOException {
    String text = "[Update, 3 p.m.] " + NEWS;
    assertThat(only(write("a.txt", text))).isEqualTo(new Page.Content.Plain(text));
    String note = "{Corrected} " + NEWS;
    assertThat(only(write("b.txt", note))).isEqualTo(new Page.Content.Plain(note));
  }

  @Test
  void recordsOfBothKindsAreRead() throws IOException {
    Path file =
        write(
            "records",
            """
            {"id":"r1","url":"https://vell.example/1","published":"2031-05-04T23:30:00+09:00","title":"T","text":"Text one.","outlet":"Vell Post","more":{"a":[1,2]}}

            {"maintext":"Text two.","date_publish":"2031-05-05 06:00:00","source_domain":"b.example","title":null,"authors":["A B"]}
            """);
    Fetched fetched = fetch(file);
    assertThat(fetched.problems()).isEmpty();
    assertThat(fetched.pages())
        .containsExactly(
            new Page(
                "r1",
                new Page.Content.Plain("Text one."),
                "Vell Post",
                "https://vell.example/1",
                "T",
                LocalDate.of(2031, 5, 4)),
            new Page(
                file + "#3",
                new Page.Content.Plain("Text two."),
                "b.example",
                null,
                null,
                LocalDate.of(2031, 5, 5)));
  }

  @Test
  void recordsMayStandInAnArrayOrOnManyLines() throws IOException {
    Path array = write("array.json", "[\n {\"id\": 7, \"text\": \"Seven.\"},\n {\"id\": \"x\"}\n]");
    Fetched fetched = fetch(array);
    assertThat(fetched.pages()).extracting(Page::input).containsExactly("7");
    assertThat(fetched.problems()).extracting(Problem::reason).containsExactly("not-a-report");
    Path one = write("one.json", "{\n  \"id\": \"one\",\n  \"text\": \"Eins 🔥\"\n}\n");
    assertThat(only(one)).isEqualTo(new Page.Content.Plain("Eins 🔥"));
  }

  @Test
  void aBrokenRecordCostsOnlyItself() throws IOException {
    Path file =
        write(
            "r.jsonl",
            "{\"id\":\"a\",\"text\":\"A.\"}\n{\"id\":\"b\",\"te\n{\"id\":\"c\",\"text\":\"C \\ud83d.\"}\n[1]\n");
    Fetched fetched = fetch(file);
    assertThat(fetched.pages()).extracting(Page::input).containsExactly("a", "c");
    assertThat(fetched.pages().getLast().content()).isEqualTo(new Page.Content.Plain("C \uFFFD."));
    assertThat(fetched.problems())
        .extracting(Problem::input)
        .containsExactly(file + "#2", file + "#4");
  }

  @Test
  void whatIsPackedIsUnpacked() throws IOException {
    assertThat(only(write("a", gzip(NEWS)))).isEqualTo(new Page.Content.Plain(NEWS));
    Path records = write("b", gzip("{\"id\":\"p\",\"text\":\"Packed.\"}\n"));
    assertThat(only(records)).isEqualTo(new Page.Content.Plain("Packed."));
  }

  @Test
  void aFolderIsReadInOrderWithoutHiddenFiles() throws IOException {
    Files.createDirectories(folder.resolve("in/sub"));
    Files.createDirectories(folder.resolve("in/.git"));
    write("in/b.txt", NEWS + "b");
    write("in/sub/a.txt", NEWS + "a");
    write("in/.hidden", NEWS);
    write("in/.git/c.txt", NEWS);
    assertThat(fetch(folder.resolve("in")).pages())
        .extracting(Page::input)
        .containsExactly(folder + "/in/b.txt", folder + "/in/sub/a.txt");
  }

  @Test
  void standardInputIsAPath() {
    InputStream in = new ByteArrayInputStream(NEWS.getBytes(StandardCharsets.UTF_8));
    assertThat(Fetch.all(List.of("-"), in).pages())
        .containsExactly(Page.of("-", new Page.Content.Plain(NEWS)));
  }

  @Test
  void oldEncodingsAreGuessedAndSaid() throws IOException {
    String text = NEWS + "“Señor Muñoz” said the café is closed – for ever.".repeat(5);
    Fetched fetched = fetch(write("w", text.getBytes(Charset.forName("windows-1252"))));
    assertThat(fetched.pages().getFirst().content()).isEqualTo(new Page.Content.Plain(text));
    assertThat(fetched.problems()).extracting(Problem::reason).containsExactly("encoding-guessed");
  }

  @Test
  void aDeclaredEncodingIsUsed() throws IOException {
    String html = "<html><meta charset=\"windows-1251\"><p>Новости города</p></html>";
    Fetched fetched = fetch(write("r", html.getBytes(Charset.forName("windows-1251"))));
    assertThat(fetched.pages().getFirst().content()).isEqualTo(new Page.Content.Html(html));
  }

  @Test
  void brokenUtf8IsReadWithItsFaultsMarked() throws IOException {
    byte[] bytes = (NEWS + "naïve café “quoted”").getBytes(StandardCharsets.UTF_8);
    bytes[3] = (byte) 0xC3;
    Fetched fetched = fetch(write("b", bytes));
    assertThat(fetched.problems()).extracting(Problem::reason).containsExactly("broken-utf8");
    assertThat(fetched.pages().getFirst().content())
        .isEqualTo(
            new Page.Content.Plain("Bri\uFFFD" + (NEWS + "naïve café “quoted”").substring(4)));
  }

  @Test
  void badInputIsAProblemAndCostsNothingElse() throws IOException {
    byte[] noise = new byte[500];
    new Random(3).nextBytes(noise);
    byte[] longLine = new byte[50 << 20];
    Arrays.fill(longLine, (byte) 'x');
    byte[] cut = gzip(NEWS.repeat(100));
    write("1-empty.txt", "");
    write("2-blank.txt", " \n\t\n");
    write("3-noise.txt", noise);
    write("4-picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0});
    write("5-long.txt", longLine);
    write("6-cut.gz", Arrays.copyOf(cut, cut.length / 2));
    write("7-feed.xml", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel/></rss>");
    write("8-data.xml", "<?xml version=\"1.0\"?><data><x/></data>");
    write("9-code.py", "#!/usr/bin/env python3\nimport os\n");
    write("a-table.tsv", "a\tb\tc\nd\te\tf\ng\th\ti\n");
    write("b-notes.md", "# Notes\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
    write("c-zero.txt", new byte[3000]);
    write("d-encoded.txt", "QmFzZTY0+/".repeat(500));
    byte[] garbage = new byte[3000];
    new Random(5).nextBytes(garbage);
    garbage[0] = 0x1f;
    garbage[1] = (byte) 0x8b;
    garbage[2] = 8;
    write("e-garbage.gz", garbage);
    write("z-good.txt", NEWS);
    Fetched fetched = fetch(folder);
    assertThat(fetched.pages())
        .extracting(Page::input)
        .containsExactly(folder + "/6-cut.gz", folder + "/z-good.txt");
    assertThat(fetched.problems())
        .extracting(Problem::reason)
        .containsExactly(
            "empty",
            "empty",
            "binary",
            "not-text",
            "too-large",
            "broken-gzip",
            "empty",
            "not-a-report",
            "not-a-report",
            "not-a-report",
            "not-a-report",
            "binary",
            "not-a-report",
            "broken-gzip");
  }

  @Test
  void linksAreNotFollowedInCirclesAndPipesAreNotWaitedFor() throws Exception {
    write("a.txt", NEWS);
    Files.createSymbolicLink(folder.resolve("b-circle"), folder);
    Files.createSymbolicLink(folder.resolve("c-self"), folder.resolve("c-self"));
    Files.createSymbolicLink(folder.resolve("d-gone"), folder.resolve("none"));
    Files.createSymbolicLink(folder.resolve("e-file"), folder.resolve("a.txt"));
    Process pipe = new ProcessBuilder("mkfifo", folder + "/f-pipe").start();
    boolean piped = pipe.waitFor() == 0;
    Fetched fetched = fetch(folder);
    assertThat(fetched.pages())
        .extracting(Page::input)
        .containsExactly(folder + "/a.txt", folder + "/e-file");
    assertThat(fetched.problems())
        .extracting(Problem::reason)
        .containsExactlyInAnyOrder(
            piped
                ? new String[] {"link", "link", "link", "not-a-file"}
                : new String[] {"link", "link", "link"});
  }

  @Test
  void whatNoSentenceEndsIsNotRead() throws IOException {
    write("a.txt", "no stop and no end in sight ".repeat(10_000));
    write("b.txt", NEWS.repeat(1_000));
    write("c.jsonl", "{\"text\":\"" + "no stop ".repeat(20_000) + "\"}\n");
    Fetched fetched = fetch(folder);
    assertThat(fetched.pages()).extracting(Page::input).containsExactly(folder + "/b.txt");
    assertThat(fetched.problems())
        .extracting(Problem::reason)
        .containsExactly("too-large", "too-large");
  }

  @Test
  void aNameMayHoldAnything() throws IOException {
    Path file = write("two words,\na new line and 🔥.txt", NEWS);
    assertThat(fetch(folder).pages()).extracting(Page::input).containsExactly(file.toString());
  }

  @Test
  void whatCannotBeOpenedIsAProblem() throws IOException {
    Path file = write("a.txt", NEWS);
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "root reads all");
    write("b.txt", NEWS);
    Fetched fetched = fetch(folder);
    assertThat(fetched.pages()).extracting(Page::input).containsExactly(folder + "/b.txt");
    assertThat(fetched.problems())
        .extracting(Problem::message)
        .containsExactly("the file cannot be read: permission denied");
  }

  @Test
  void standardInputThatBreaksOffIsAProblem() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Bad file descriptor");
          }
        };
    assertThat(Fetch.all(List.of("-"), broken).problems())
        .extracting(Problem::reason)
        .containsExactly("unreadable");
  }

  @Test
  void aRecordOfFiftyMegabytesIsPassedOver() throws IOException {
    StringBuilder lines =
        new StringBuilder("{\"id\":\"a\",\"text\":\"A.\"}\n{\"id\":\"long\",\"text\":\"");
    lines.repeat("x", 50 << 20).append("\"}\n{\"id\":\"c\",\"text\":\"C.\"}\n");
    Fetched fetched = fetch(write("r.jsonl", lines.toString()));
    assertThat(fetched.pages()).extracting(Page::input).containsExactly("a", "c");
    assertThat(fetched.problems()).extracting(Problem::reason).containsExactly("too-large");
  }

  @Test
  void pathsThatLeadNowhereAreProblems() throws IOException {
    Files.createDirectories(folder.resolve("bare"));
    Fetched fetched =
        Fetch.all(
            List.of(folder + "/none.txt", folder + "/bare", "https://localhost:1/", "a\0b"),
            InputStream.nullInputStream());
    assertThat(fetched.pages()).isEmpty();
    assertThat(fetched.problems())
        .extracting(Problem::reason)
        .containsExactly("missing", "empty-folder", "missing", "private-address");
  }

  private Fetched fetch(Path path) {
    return Fetch.all(List.of(path.toString()), InputStream.nullInputStream());
  }

  private Page.Content only(Path path) {
    Fetched fetched = fetch(path);
    assertThat(fetched.problems()).isEmpty();
    assertThat(fetched.pages()).hasSize(1);
    return fetched.pages().getFirst().content();
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
