import avouch.language.FeatureHash;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/** Packs the English word lists of nlp4j-api for avouch.language.Lemmas; see README.md. */
public final class PackLemmas {
  private static final String FOLDER = "/edu/emory/mathcs/nlp/component/morph/english/";
  private static final List<String> CLASSES = List.of("verb", "noun", "adjective", "adverb");

  public static void main(String[] arguments) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    for (String name : CLASSES) {
      SortedSet<String> bases = bases(name);
      writeIrregular(data, irregular(name, Path.of(arguments[1])));
      writeBases(data, bases);
    }
    write(Path.of(arguments[0]).resolve("lemmas.bin.gz"), bytes.toByteArray());
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream list = PackLemmas.class.getResourceAsStream(FOLDER + file)) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static SortedSet<String> bases(String name) throws IOException {
    SortedSet<String> bases = new TreeSet<>();
    for (String base : lines(name + ".base")) {
      if (base.matches(name.equals("adjective") ? "[a-z]+" : "[a-z-]+")) {
        bases.add(base);
      }
    }
    return bases;
  }

  private static Map<String, String> irregular(String name, Path own) throws IOException {
    Map<String, String> lemmas = new TreeMap<>();
    if (name.equals("verb")) {
      for (String line : lines("verb.tense")) {
        String[] forms = line.split("\t");
        for (int i = 1; i < forms.length; i++) {
          lemmas.put(forms[i], forms[0]);
        }
      }
    }
    for (String line : lines(name + ".exc")) {
      String[] forms = line.split(" ");
      lemmas.put(forms[0], forms[1]);
    }
    for (String line : Files.readAllLines(own)) {
      String[] cells = line.split("\t");
      if (cells[0].equals(name)) {
        lemmas.put(cells[1], cells[2]);
      }
    }
    return lemmas;
  }

  private static void writeIrregular(DataOutputStream data, Map<String, String> lemmas)
      throws IOException {
    data.writeShort(lemmas.size());
    for (Map.Entry<String, String> entry : lemmas.entrySet()) {
      shortText(data, entry.getKey());
      shortText(data, entry.getValue());
    }
  }

  private static void writeBases(DataOutputStream data, SortedSet<String> bases)
      throws IOException {
    TreeSet<Long> hashes = new TreeSet<>();
    for (String base : bases) {
      hashes.add(FeatureHash.word(FeatureHash.letters(base)) >>> 8);
    }
    data.writeInt(hashes.size());
    for (long hash : hashes) {
      data.writeInt((int) hash);
    }
  }

  private static void shortText(DataOutputStream data, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    data.writeByte(bytes.length);
    data.write(bytes);
  }

  private static void write(Path path, byte[] bytes) throws Exception {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(bytes);
    }
    Files.write(path, zipped.toByteArray());
    byte[] checksum = MessageDigest.getInstance("SHA-256").digest(zipped.toByteArray());
    System.out.printf(
        "%s  %s  %,d bytes, %,d unpacked%n",
        HexFormat.of().formatHex(checksum), path.getFileName(), zipped.size(), bytes.length);
  }
}
