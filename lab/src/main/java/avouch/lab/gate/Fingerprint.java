package avouch.lab.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** One hash over the names and bytes of a task's gold. */
final class Fingerprint {
  private Fingerprint() {}

  static String of(List<Path> inputs) {
    try {
      MessageDigest all = MessageDigest.getInstance("SHA-256");
      for (Path input : inputs) {
        try (Stream<Path> walk = Files.walk(input)) {
          for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
            all.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            all.update(Files.readAllBytes(file));
          }
        }
      }
      return HexFormat.of().formatHex(all.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
