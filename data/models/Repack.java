import avouch.language.FeatureHash;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import uk.ac.susx.informatics.Morpha;

/** Re-packs the clulab models into the form that avouch.language reads; see README.md. */
public final class Repack {
  private static final String FOLDER = "/org/clulab/processors/clu/";
  private static final Pattern AT =
      Pattern.compile("(w|l|c|wb|suff|pref)\\[(-?\\d)(?:,(\\d))?\\]:(.*)", Pattern.DOTALL);
  private static final Pattern HOLDS =
      Pattern.compile("has(Period|Hyphen|Comma|Number)\\[(-?\\d)\\]");
  private static final Pattern HISTORY =
      Pattern.compile("(fp)?h(-?\\d):(.*?)\\}?", Pattern.DOTALL);
  private static final Map<String, String> MARKS =
      Map.of("Period", ".", "Hyphen", "-", "Comma", ",", "Number", "0");
  private static final int REACH = 2;
  private static final int WINDOW = 2 * REACH + 1;
  private static final Pattern PUNCTUATION = Pattern.compile("[()\\[\\].,;:\"']");

  /** One classifier: its labels, its features and each feature's weights. */
  private record Classifier(List<String> labels, List<String> features, List<float[]> weights) {}

  /** A feature of a word, and how far from the word in question that word stands. */
  private record Feature(long hash, String name, int offset) {}

  private final Path out;
  private final Set<String> words = new TreeSet<>();
  private final Set<String> stems = new TreeSet<>();

  private Repack(Path out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws Exception {
    Repack repack = new Repack(Path.of(arguments[0]));
    List<Classifier> tags = read("pos-memm-l1-o2-wsj.dat.gz");
    List<Classifier> names = read("ner-bimemm-l1-o2-conll.dat");
    repack.write("tags.bin.gz", repack.packed(tags));
    repack.write("names.bin.gz", repack.packed(names.reversed()));
    repack.write("stems.bin.gz", repack.packedStems());
  }

  /** The classifiers of a file: the second pass, then the first where there is one. */
  private static List<Classifier> read(String name) throws IOException {
    InputStream file = Repack.class.getResourceAsStream(FOLDER + name);
    InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(file) : file;
    List<Classifier> classifiers = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      if (!reader.readLine().equals("2") || !reader.readLine().equals("true")) {
        throw new IOException(name + ": not of order 2 from left to right");
      }
      do {
        classifiers.add(classifier(reader));
      } while ("1".equals(reader.readLine()));
    }
    return classifiers;
  }

  private static Classifier classifier(BufferedReader reader) throws IOException {
    List<String> features = lexicon(reader);
    List<String> labels = lexicon(reader);
    String line = reader.readLine();
    while (!line.equals("w")) {
      line = reader.readLine();
    }
    List<float[]> weights = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      weights.add(row(reader.readLine(), labels.size()));
    }
    return new Classifier(labels, features, weights);
  }

  private static List<String> lexicon(BufferedReader reader) throws IOException {
    int size = Integer.parseInt(reader.readLine());
    reader.readLine();
    List<String> entries = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String line = reader.readLine();
      entries.add(line.substring(line.indexOf(' ') + 1));
    }
    return entries;
  }

  private static float[] row(String line, int size) {
    float[] row = new float[size];
    String[] cells = line.split(" ");
    for (int i = 0; i < size; i++) {
      row[i] = cells[i].equals("0") ? 0 : Float.parseFloat(cells[i]);
    }
    return row;
  }

  private byte[] packed(List<Classifier> classifiers) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Classifier classifier : classifiers) {
      write(classifier, new DataOutputStream(bytes));
    }
    return bytes.toByteArray();
  }

  private void write(Classifier classifier, DataOutputStream data) throws IOException {
    int size = classifier.labels().size();
    TreeMap<Long, float[]> features = new TreeMap<>();
    Map<Long, String> known = new TreeMap<>();
    for (int i = 0; i < classifier.features().size(); i++) {
      String feature = classifier.features().get(i);
      if (feature.startsWith("w[0]:")) {
        words.add(feature.substring(5));
      }
      float[] row = classifier.weights().get(i);
      if (nonZero(row) > 0) {
        Feature at = feature(feature);
        if (!known.computeIfAbsent(at.hash(), hash -> at.name()).equals(at.name())) {
          throw new IOException("Two features of one hash: " + feature);
        }
        float[] window = features.computeIfAbsent(at.hash(), hash -> new float[WINDOW * size]);
        System.arraycopy(row, 0, window, (REACH - at.offset()) * size, size);
      }
    }
    data.writeByte(classifier.labels().size());
    for (String label : classifier.labels()) {
      shortText(data, label);
    }
    distances(data, features.keySet());
    for (float[] row : features.values()) {
      data.writeByte(nonZero(row));
    }
    for (float[] row : features.values()) {
      labels(data, row);
    }
    for (float[] row : features.values()) {
      weights(data, row);
    }
  }

  /** Weights count as the 16 bits they are kept in. */
  private static int nonZero(float[] row) {
    int count = 0;
    for (float weight : row) {
      count += kept(weight) ? 1 : 0;
    }
    return count;
  }

  private static boolean kept(float weight) {
    return Float.float16ToFloat(Float.floatToFloat16(weight)) != 0;
  }

  private static void labels(DataOutputStream data, float[] row) throws IOException {
    for (int i = 0; i < row.length; i++) {
      if (kept(row[i])) {
        data.writeByte(i);
      }
    }
  }

  private static void weights(DataOutputStream data, float[] row) throws IOException {
    for (float weight : row) {
      if (kept(weight)) {
        data.writeShort(Float.floatToFloat16(weight));
      }
    }
  }

  private Feature feature(String feature) {
    Matcher at = AT.matcher(feature);
    if (at.matches()) {
      int length = at.group(3) == null ? 1 : Integer.parseInt(at.group(3));
      return feature(template(at.group(1)) + length - 1, at.group(2), at.group(4));
    }
    Matcher holds = HOLDS.matcher(feature);
    if (holds.matches()) {
      return feature(FeatureHash.HOLDS, holds.group(2), MARKS.get(holds.group(1)));
    }
    Matcher history = HISTORY.matcher(feature);
    if (history.matches()) {
      int template = history.group(1) == null ? FeatureHash.HISTORY : FeatureHash.FIRST_PASS;
      return feature(template, history.group(2), history.group(3));
    }
    throw new IllegalArgumentException("Unknown feature " + feature);
  }

  private static int template(String name) {
    return switch (name) {
      case "w" -> FeatureHash.WORD;
      case "l" -> FeatureHash.STEM;
      case "c" -> FeatureHash.CASING;
      case "suff" -> FeatureHash.SUFFIX;
      case "pref" -> FeatureHash.PREFIX;
      default -> FeatureHash.BIGRAM;
    };
  }

  private Feature feature(int template, String offset, String letters) {
    if (template == FeatureHash.STEM) {
      stems.add(letters);
    }
    long hash = FeatureHash.feature(template, FeatureHash.letters(letters));
    return new Feature(hash, template + " " + letters, Integer.parseInt(offset));
  }

  private byte[] packedStems() throws IOException {
    TreeMap<Long, String> changes = new TreeMap<>();
    Set<String> kinds = new TreeSet<>();
    for (String form : forms()) {
      String stem = stem(form);
      boolean matters = stems.contains(folded(stem)) || stems.contains(folded(form));
      if (!stem.equals(form) && matters) {
        String change = change(form, stem);
        changes.put(FeatureHash.word(FeatureHash.letters(form)), change);
        kinds.add(change);
      }
    }
    List<String> ordered = List.copyOf(kinds);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeShort(ordered.size());
    for (String change : ordered) {
      int space = change.indexOf(' ');
      data.writeByte(Integer.parseInt(change.substring(0, space)));
      shortText(data, change.substring(space + 1));
    }
    distances(data, changes.keySet());
    for (String change : changes.values()) {
      data.writeShort(ordered.indexOf(change));
    }
    return bytes.toByteArray();
  }

  /** The words of the models and regular inflections of their stems. */
  private Set<String> forms() {
    Set<String> forms = new TreeSet<>();
    for (String word : words) {
      String bare = PUNCTUATION.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
      if (!bare.isBlank() && !bare.contains(" ")) {
        forms.add(bare);
      }
    }
    for (String stem : stems) {
      if (stem.matches("[a-z-]{2,}")) {
        inflect(stem, forms);
      }
    }
    return forms;
  }

  private static void inflect(String stem, Set<String> forms) {
    String cut = stem.substring(0, stem.length() - 1);
    String last = stem.substring(stem.length() - 1);
    for (String ending : List.of("s", "es", "ed", "d", "ing", last + "ed", last + "ing")) {
      forms.add(stem + ending);
    }
    if (last.equals("y")) {
      forms.addAll(List.of(cut + "ies", cut + "ied"));
    } else if (last.equals("e")) {
      forms.add(cut + "ing");
    }
  }

  private static String stem(String form) {
    try {
      String stem = new Morpha(new StringReader(form), false).next();
      return stem == null || stem.isEmpty() ? form : stem;
    } catch (Throwable e) {
      return form;
    }
  }

  private static String folded(String text) {
    return text.replaceAll("[0-9]", "N");
  }

  /** How many letters to cut and what to put there. */
  private static String change(String form, String stem) {
    int shared = 0;
    while (shared < Math.min(form.length(), stem.length())
        && form.charAt(shared) == stem.charAt(shared)) {
      shared++;
    }
    return (form.length() - shared) + " " + folded(stem.substring(shared));
  }

  private static void distances(DataOutputStream data, Set<Long> hashes) throws IOException {
    data.writeInt(hashes.size());
    long before = 0;
    for (long hash : hashes) {
      long distance = hash - before;
      while (distance >= 0x80) {
        data.writeByte((int) (distance & 0x7F | 0x80));
        distance >>>= 7;
      }
      data.writeByte((int) distance);
      before = hash;
    }
  }

  private static void shortText(DataOutputStream data, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    data.writeByte(bytes.length);
    data.write(bytes);
  }

  private void write(String name, byte[] bytes) throws Exception {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(zipped) {
          {
            def.setLevel(9);
          }
        }) {
      gzip.write(bytes);
    }
    Files.write(out.resolve(name), zipped.toByteArray());
    byte[] checksum = MessageDigest.getInstance("SHA-256").digest(zipped.toByteArray());
    System.out.printf(
        "%s  %s  %,d bytes, %,d unpacked%n",
        HexFormat.of().formatHex(checksum), name, zipped.size(), bytes.length);
  }
}
