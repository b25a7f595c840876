package avouch.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import avouch.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class UnpackedTest {
  @Test
  void membersFollowEachOtherEvenFromASlowSender() throws IOException {
    byte[] noise = new byte[200_000];
    new Random(7).nextBytes(noise);
    byte[] packed =
        Given.joined(
            Given.packed(noise), Given.packed(new byte[0]), Given.packed(noise), new byte[512]);
    assertThat(new Unpacked(slow(packed)).readAllBytes()).isEqualTo(Given.joined(noise, noise));
    assertThat(new Unpacked(new ByteArrayInputStream(packed)).readAllBytes()).hasSize(400_000);
  }

  @Test
  void whatStandsBeforeAFaultIsGivenAndTheFaultAgainAndAgain() {
    byte[] packed =
        Given.packed("The bridge is closed. ".repeat(1_000).getBytes(StandardCharsets.UTF_8));
    Unpacked cut = new Unpacked(new ByteArrayInputStream(Arrays.copyOf(packed, packed.length - 4)));
    Taken taken = Taken.from(cut, 1 << 20);
    assertThat(taken.bytes()).hasSize(22_000);
    assertThat(taken.fault()).isInstanceOf(EOFException.class);
    assertThatThrownBy(cut::read).isInstanceOf(EOFException.class);
    packed[packed.length - 6] ^= 1;
    assertThatThrownBy(() -> new Unpacked(new ByteArrayInputStream(packed)).readAllBytes())
        .isInstanceOf(ZipException.class);
  }

  @Test
  void aBombIsDefused() throws IOException {
    java.io.ByteArrayOutputStream bomb = new java.io.ByteArrayOutputStream();
    byte[] line =
        ("{\"id\":\"x\",\"text\":\"" + "a".repeat(500) + "\"}\n").getBytes(StandardCharsets.UTF_8);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      for (int i = 0; i < 400_000; i++) {
        gzip.write(line);
      }
    }
    int[] pages = new int[1];
    java.util.List<Problem> problems = new java.util.ArrayList<>();
    Fetch.each(
        java.util.List.of("-"),
        new ByteArrayInputStream(bomb.toByteArray()),
        new Sink() {
          @Override
          public void page(avouch.model.Page page) {
            pages[0]++;
          }

          @Override
          public void problem(Problem problem) {
            problems.add(problem);
          }
        });
    assertThat(problems).extracting(Problem::reason).containsExactly("gzip-bomb");
    assertThat(pages[0]).isBetween(1_000, 300_000);
  }

  private static InputStream slow(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] to, int start, int length) {
        return super.read(to, start, Math.min(length, 7));
      }

      @Override
      public synchronized int available() {
        return 0;
      }
    };
  }
}
