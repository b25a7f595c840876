package avouch.app.store;

import avouch.Avouch;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which program read a page: a checksum over its classes and data, without those of the app, and
 * the Java below it. What another edition read is read again, whatever its version number says.
 */
final class Edition {
  private static final String APP = "avouch/app/";

  private static final class Present {
    static final String EDITION = of(Path.of(location()));
  }

  private Edition() {}

  /** Of the program that is running. */
  static String present() {
    return Present.EDITION;
  }

  private static java.net.URI location() {
    try {
      return Avouch.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String of(Path place) {
    TreeMap<String, Long> sums = new TreeMap<>();
    try {
      if (Files.isDirectory(place)) {
        folder(place, sums);
      } else {
        jar(place.toFile(), sums);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    CRC32 all = new CRC32();
    sums.forEach((name, sum) -> all.update((name + "=" + sum + "\n").getBytes(UTF_8)));
    return String.format(
        Locale.ROOT, "%08x-%d-java%d", all.getValue(), sums.size(), Runtime.version().feature());
  }

  private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

  private static void jar(File file, TreeMap<String, Long> sums) throws IOException {
    try (ZipFile jar = new ZipFile(file)) {
      Enumeration<? extends ZipEntry> entries = jar.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!entry.getName().startsWith(APP) && !entry.getName().startsWith("META-INF/")) {
          sums.put(entry.getName(), entry.getCrc());
        }
      }
    }
  }

  private static void folder(Path folder, TreeMap<String, Long> sums) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      CRC32 sum = new CRC32();
      sum.update(Files.readAllBytes(file));
      sums.put(folder.relativize(file).toString(), sum.getValue());
    }
  }
}
