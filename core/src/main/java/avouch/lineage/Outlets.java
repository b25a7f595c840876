package avouch.lineage;

import avouch.language.Rows;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The news outlets that a report names, and those that it comes from. A report that names another
 * outlet, or the outlet that another report names, has probably read there what both print.
 *
 * <p>Names are compared by their letters and digits alone, in lower case: an address has no others.
 */
final class Outlets {
  private static final Set<String> HEADS =
      Rows.of(Outlets.class, "outlets.tsv").stream()
          .filter(row -> row.value().equals("head"))
          .flatMap(row -> row.patterns().stream())
          .collect(Collectors.toUnmodifiableSet());

  /** A call sign of North American stations (ITU: K and W), alone or with what it sends. */
  private static final Pattern CALL_SIGN = Pattern.compile("[KW][A-Z]{2,3}(-(TV|FM|AM))?");

  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Set<String> named;
  private final String own;

  private Outlets(Set<String> named, String own) {
    this.named = named;
    this.own = own;
  }

  static Outlets of(Reading reading) {
    Set<String> named = new TreeSet<>();
    reading.sentences().forEach(sentence -> add(named, sentence.tokens()));
    callSigns(reading.sentences()).forEach(named::add);
    reading.report().credits().forEach(credit -> named.add(letters(credit)));
    return new Outlets(named, own(reading.report()));
  }

  /** Adds the runs of capitalized words that end in a head, two words long at least. */
  private static void add(Set<String> named, List<Sentence.Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (HEADS.contains(tokens.get(i).text())) {
        StringBuilder name = new StringBuilder();
        for (int j = i; j >= 0 && isOfName(tokens.get(j)); j--) {
          name.insert(0, tokens.get(j).text());
        }
        if (name.length() > tokens.get(i).text().length()) {
          named.add(letters(name.toString()));
        }
      }
    }
  }

  private static boolean isOfName(Sentence.Token token) {
    String word = token.text();
    return Character.isUpperCase(word.codePointAt(0)) && !word.equals("The");
  }

  private static Stream<String> callSigns(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Sentence.Token::text)
        .filter(word -> CALL_SIGN.matcher(word).matches())
        .map(word -> letters(word.replaceFirst("-.*", "")));
  }

  private static String letters(String name) {
    return OTHERS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The outlet's name and the host of the address, as letters. */
  private static String own(Report report) {
    String address = report.address() == null ? "" : report.address();
    String host = address.replaceFirst("^[a-z]+://", "").replaceFirst("[/:?].*", "");
    String outlet = report.outlet() == null ? "" : letters(report.outlet());
    return outlet + ' ' + letters(host);
  }

  /** Whether one of two reports names the other's outlet, or both name a third. */
  boolean meets(Outlets other) {
    return names(other)
        || other.names(this)
        || named.stream()
            .anyMatch(
                name ->
                    other.named.contains(name)
                        && !(own.contains(name) && other.own.contains(name)));
  }

  private boolean names(Outlets other) {
    return named.stream().anyMatch(name -> other.own.contains(name) && !own.contains(name));
  }

  /** The names. */
  Set<String> named() {
    return Set.copyOf(named);
  }
}
