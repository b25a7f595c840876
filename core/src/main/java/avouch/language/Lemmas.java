package avouch.language;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the dictionary form of an English word from the word and its Penn tag: "shook" to "shake",
 * "bandits" to "bandit". Names and numbers are only written small.
 *
 * <p>Irregular forms come first, then endings that leave a known base form, then endings alone.
 */
public final class Lemmas {
  private static final Map<String, String> CLIPPED =
      Map.of(
          "n't", "not", "'ll", "will", "'re", "be", "'ve", "have", "'m", "be", "ca", "can", "wo",
          "will", "'d", "would", "an", "a");

  private static final int FORM_BITS = 12;

  private final Remembered<String> plurals = new Remembered<>(FORM_BITS, this::plural);
  private final Remembered<String> pasts = new Remembered<>(FORM_BITS, this::past);
  private final Remembered<String> thirds = new Remembered<>(FORM_BITS, this::third);
  private final Remembered<String> progressives = new Remembered<>(FORM_BITS, this::progressive);
  private final Inflections verbs;
  private final Inflections nouns;
  private final Inflections adjectives;
  private final Inflections adverbs;

  private Lemmas(ByteBuffer file) {
    verbs = new Inflections(file);
    nouns = new Inflections(file);
    adjectives = new Inflections(file);
    adverbs = new Inflections(file);
  }

  /** The lemmas that come with the library, loaded when first asked for. */
  public static Lemmas shipped() {
    return Loaded.LEMMAS;
  }

  /** The dictionary form, in small letters. */
  public String lemma(String word, String tag) {
    String form = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return switch (tag) {
      case "NNS", "NNPS" -> plurals.of(form);
      case "VBD", "VBN" -> pasts.of(form);
      case "VBZ" -> form.equals("'s") ? "be" : thirds.of(form);
      case "VBG" -> progressives.of(form);
      case "VB", "VBP" -> CLIPPED.getOrDefault(form, verbs.irregular(form, form));
      case "JJR" -> compared(adjectives, form, "er");
      case "JJS" -> compared(adjectives, form, "est");
      case "RBR" -> compared(adverbs, form, "er");
      case "RBS" -> compared(adverbs, form, "est");
      case "MD", "RB", "DT" -> CLIPPED.getOrDefault(form, form);
      default -> form;
    };
  }

  /** Whether a small word is a base form of any class. */
  boolean isKnown(String word) {
    return isOtherWord(word)
        || !lemma(word, "VBD").equals(word)
        || !lemma(word, "NNS").equals(word);
  }

  boolean isVerb(String word) {
    return verbs.isBase(word);
  }

  boolean isNoun(String word) {
    return nouns.isBase(word);
  }

  boolean isAdjective(String word) {
    return adjectives.isBase(word);
  }

  /** Whether a small word, read with this tag, is a form of a base form. */
  boolean isInflected(String word, String tag) {
    String base = lemma(word, tag);
    Inflections bases = tag.startsWith("V") ? verbs : nouns;
    return !base.equals(word) && bases.isBase(base);
  }

  private String plural(String form) {
    String irregular = nouns.irregular(form, "");
    if (!irregular.isEmpty()) {
      return irregular;
    }
    if (form.endsWith("ics") && nouns.isBase(form)) {
      return form;
    }
    String base = withoutS(nouns, form);
    base = base != null ? base : nouns.known(form, "men", "man");
    return base != null ? base : nouns.isBase(form) ? form : Endings.withoutS(form);
  }

  private String third(String form) {
    String irregular = verbs.irregular(form, "");
    if (!irregular.isEmpty()) {
      return irregular;
    }
    String base = withoutS(verbs, form);
    return base != null ? base : Endings.withoutS(form);
  }

  private String past(String form) {
    String irregular = verbs.irregular(form, "");
    if (!irregular.isEmpty()) {
      return irregular;
    }
    String base = verbs.known(form, "ied", "y");
    base = base != null ? base : verbs.knownStem(form, "ed");
    base = base != null ? base : verbs.known(form, "n", "");
    if (base != null || isOtherWord(form)) {
      return base != null ? base : form;
    }
    return Endings.cut(form, "ied", "ed");
  }

  private String progressive(String form) {
    String irregular = verbs.irregular(form, "");
    if (!irregular.isEmpty()) {
      return irregular;
    }
    String base = verbs.known(form, "ying", "ie");
    base = base != null ? base : verbs.knownStem(form, "ing");
    if (base != null || isOtherWord(form)) {
      return base != null ? base : form;
    }
    return Endings.cut(form, "", "ing");
  }

  private static String compared(Inflections bases, String form, String ending) {
    String irregular = bases.irregular(form, "");
    if (!irregular.isEmpty()) {
      return irregular;
    }
    String base = bases.known(form, "i" + ending, "y");
    base = base != null ? base : bases.knownStem(form, ending);
    return base != null ? base : form;
  }

  /** Hisses with "es", others with "s": "crosses", "cases". */
  private static @Nullable String withoutS(Inflections bases, String form) {
    String base = bases.known(form, "ies", "y");
    boolean hisses = Endings.hisses(form);
    base = base != null ? base : bases.known(form, hisses ? "es" : "s", "");
    return base != null ? base : bases.known(form, hisses ? "s" : "es", "");
  }

  private boolean isOtherWord(String form) {
    return nouns.isBase(form) || adjectives.isBase(form) || verbs.isBase(form);
  }

  /** The irregular forms and the known base forms of one class of words. */
  private static final class Inflections {
    private final Map<String, String> irregular;
    private final ByteBuffer file;
    private final int count;
    private final int bases;

    Inflections(ByteBuffer file) {
      int exceptions = file.getShort();
      irregular = new HashMap<>(2 * exceptions);
      for (int i = 0; i < exceptions; i++) {
        String form = PlaceRows.shortText(file);
        irregular.put(form, PlaceRows.shortText(file));
      }
      this.file = file;
      count = file.getInt();
      bases = file.position();
      file.position(bases + 4 * count);
    }

    String irregular(String form, String otherwise) {
      return irregular.getOrDefault(form, otherwise);
    }

    boolean isBase(String form) {
      int wanted = (int) (FeatureHash.word(FeatureHash.letters(form)) >>> 8);
      int low = 0;
      int high = count - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int order = Integer.compareUnsigned(file.getInt(bases + 4 * middle), wanted);
        if (order == 0) {
          return true;
        }
        low = order < 0 ? middle + 1 : low;
        high = order < 0 ? high : middle - 1;
      }
      return false;
    }

    /** The form with its ending replaced, if that is a base form. */
    @Nullable String known(String form, String ending, String replacement) {
      if (!form.endsWith(ending)) {
        return null;
      }
      String base = form.substring(0, form.length() - ending.length()) + replacement;
      return isBase(base) ? base : null;
    }

    /** The base form that an ending was added to: "hop" with two p, "hope" with one. */
    @Nullable String knownStem(String form, String ending) {
      String silent = known(form, ending, "e");
      String plain = known(form, ending, "");
      if (silent != null && (plain == null || Endings.wouldDouble(plain))) {
        return silent;
      }
      if (plain != null) {
        return plain;
      }
      int stem = form.length() - ending.length();
      boolean doubled = stem >= 3 && form.charAt(stem - 1) == form.charAt(stem - 2);
      return doubled ? known(form, form.substring(stem - 1), "") : null;
    }
  }

  private static final class Loaded {
    static final Lemmas LEMMAS = new Lemmas(ByteBuffer.wrap(Shipped.bytes("lemmas.bin.gz")));
  }
}
