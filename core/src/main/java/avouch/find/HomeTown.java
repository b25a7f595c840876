package avouch.find;

import avouch.find.PlaceSenses.Naming;
import avouch.language.Gazetteer;
import avouch.language.SmallWords;
import avouch.language.Toponym;
import avouch.model.Report;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The town of an outlet: no place of the event, but what the other names of a report are near to.
 * Its address on the web may bear a great town's name at one end ("denbypost", "tvdenby"); so may
 * what follows a page's headline ("… - News 5 - Denby, Ohio").
 */
public final class HomeTown {
  private static final int SHORTEST = 5;
  private static final int MOST_WORDS = 3;
  private static final Pattern TAIL = Pattern.compile("\\s+[-–—|:]+\\s+");
  private static final Pattern GAP = Pattern.compile("[\\s,]+|(?<=\\.\\p{L}{2,3})[-:]");

  /** A station names itself in brackets or behind a page's headline, in capitals. */
  private static final Pattern CALL = Pattern.compile("\\b[KW][A-Z]{2,3}\\b(?:-TV)?");

  private HomeTown() {}

  /** The towns of its outlet that a report's address and title bear. */
  public static List<Naming> namings(Report report) {
    return Stream.of(ofAddress(report).stream(), ofTitle(report), ofDateline(report))
        .flatMap(towns -> towns)
        .toList();
  }

  /** "DENBY, Ohio (WABC) -": the station that reports. */
  private static Stream<Naming> ofDateline(Report report) {
    Report.Dateline dateline = report.dateline();
    String words = dateline == null ? "" : dateline.range().in(report.text());
    return calls(words.substring(Math.max(0, words.indexOf('('))));
  }

  private static Stream<Naming> calls(String words) {
    return CALL.matcher(words).results().flatMap(call -> Homes.ofCall(call.group()).stream());
  }

  /** Towns with their state or country behind them, after the headline. */
  private static Stream<Naming> ofTitle(Report report) {
    return TAIL.splitAsStream(report.title()).skip(1).flatMap(HomeTown::ofTail);
  }

  private static Stream<Naming> ofTail(String tail) {
    List<String> words = Arrays.asList(GAP.split(tail.strip()));
    return Stream.concat(
        calls(tail), IntStream.range(0, words.size()).boxed().flatMap(first -> at(words, first)));
  }

  private static Stream<Naming> at(List<String> words, int first) {
    for (int end = Math.min(first + MOST_WORDS, words.size() - 1); end > first; end--) {
      String town = String.join(" ", words.subList(first, end));
      for (int last = Math.min(end + 2, words.size()); last > end; last--) {
        Toponym wider = Qualifiers.wider(String.join(" ", words.subList(end, last)));
        if (wider != null && isTown(town, wider)) {
          return Stream.of(new Naming(town, wider, false, 1, 0));
        }
      }
    }
    return Stream.empty();
  }

  /** Whether a settlement of that name lies in a region or country. */
  static boolean isTown(String name, Toponym wider) {
    return Gazetteer.shipped().named(name).stream()
        .filter(town -> town.kind() == Toponym.Kind.SETTLEMENT)
        .filter(town -> Objects.equals(town.country(), wider.country()))
        .anyMatch(
            town ->
                wider.kind() == Toponym.Kind.COUNTRY
                    || Objects.equals(town.admin1(), wider.admin1()));
  }

  /** The longest such name in the labels of the address's host, its last one left out. */
  private static Optional<Naming> ofAddress(Report report) {
    String address = report.address();
    if (address == null) {
      return Optional.empty();
    }
    String host = address.replaceFirst("^[a-z]+://", "").replaceFirst("[/:?#].*$", "");
    Optional<Naming> home = Homes.ofHost(host);
    if (home.isPresent()) {
      return home;
    }
    String[] labels = host.toLowerCase(Locale.ROOT).split("\\.", -1);
    String longest = "";
    for (int i = 0; i + 1 < labels.length; i++) {
      String town = town(labels[i].replace("-", ""));
      longest = town != null && town.length() > longest.length() ? town : longest;
    }
    return longest.isEmpty()
        ? Optional.empty()
        : Optional.of(new Naming(longest, null, false, 1, 0));
  }

  private static @Nullable String town(String label) {
    for (int length = label.length(); length >= SHORTEST; length--) {
      String head = label.substring(0, length);
      if (isTown(head)) {
        return head;
      }
      String tail = label.substring(label.length() - length);
      if (isTown(tail)) {
        return tail;
      }
    }
    return null;
  }

  /** Whether a settlement of that name lies in a region or country. */
  static boolean isTown(String letters) {
    if (SmallWords.isSmall(letters)) {
      return false;
    }
    List<Toponym> named = Gazetteer.shipped().named(letters);
    return !named.isEmpty()
        && named.getFirst().kind() == Toponym.Kind.SETTLEMENT
        && named.getFirst().population() >= PlaceSenses.CITY;
  }
}
