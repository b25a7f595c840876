package avouch.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says of itself: in JSON-LD, OpenGraph, meta elements, times and visible lines.
 *
 * @param title the headline
 * @param author who wrote it
 * @param day when it was published
 * @param site who published it
 * @param address its canonical address
 * @param hints what tells its account from the rest
 */
record PageFacts(
    @Nullable String title,
    @Nullable String author,
    @Nullable LocalDate day,
    @Nullable String site,
    @Nullable String address,
    PieceFeatures.PageHints hints) {
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_SITE = 7;
  private static final int ABOVE = 8;
  private static final int BELOW = 14;

  static PageFacts of(
      PageMarks marks, JsonLd data, List<Piece> pieces, @Nullable String knownAddress) {
    List<String> sites = new ArrayList<>();
    Stream.concat(
            marks.metas("og:site_name", "application-name", "twitter:site", "publisher"),
            data.publishers().stream())
        .map(name -> name.strip().replaceFirst("^@", ""))
        .filter(name -> !name.isEmpty() && name.split(" ", -1).length <= LONGEST_SITE)
        .distinct()
        .forEach(sites::add);
    String site =
        marks.metas("og:site_name").findFirst().orElse(sites.isEmpty() ? null : sites.getFirst());
    String address = knownAddress != null ? knownAddress : address(marks);
    String host = host(address);
    if (host != null) {
      sites.add(host);
      sites.add(host.replaceFirst("\\.[a-z]+$", ""));
    }
    String title = PageTitle.of(marks, data, sites, address);
    JsonLd.Thing article = data.article(title);
    int under = marks.headed(title);
    int headline = headline(pieces, title);
    List<String> opening = opening(pieces, headline);
    return new PageFacts(
        title,
        PageAuthors.of(marks, data, sites, article, under, PageBylines.in(pieces, headline)),
        PageDays.of(marks, data, address, article, under, opening),
        site,
        address,
        new PieceFeatures.PageHints(
            title == null ? "" : title.toLowerCase(java.util.Locale.ROOT),
            marks.metas("og:description", "description").findFirst().orElse("").strip(),
            PieceFeatures.letters(String.join(" ", data.all("articleBody").toList()))));
  }

  private static @Nullable String address(PageMarks marks) {
    return Stream.concat(marks.canonicals().stream(), marks.metas("og:url"))
        .filter(address -> address.startsWith("http"))
        .findFirst()
        .orElse(null);
  }

  static @Nullable String host(@Nullable String address) {
    try {
      String host = address == null ? null : new URI(address).getHost();
      return host == null ? null : host.replaceFirst("^www\\.", "");
    } catch (URISyntaxException unparsable) {
      return null;
    }
  }

  /** The number of the piece that is the headline, the first if none is. */
  private static int headline(List<Piece> pieces, @Nullable String title) {
    int at = 0;
    int around = 0;
    for (int i = 0; i < pieces.size() && title != null; i++) {
      String text = pieces.get(i).text();
      if (text.equalsIgnoreCase(title) && (at == 0 || pieces.get(i).at().tag().equals("h1"))) {
        at = i;
      } else if (around == 0 && pieces.get(i).isHeading() && text.contains(title)) {
        around = i;
      }
    }
    return at == 0 ? around : at;
  }

  /** The short pieces around the headline, those below it first. */
  private static List<String> opening(List<Piece> pieces, int at) {
    List<String> lines = new ArrayList<>();
    for (int i = at; i < Math.min(pieces.size(), at + BELOW); i++) {
      addShort(pieces.get(i), lines);
    }
    for (int i = at - 1; i >= Math.max(0, at - ABOVE); i--) {
      addShort(pieces.get(i), lines);
    }
    return lines;
  }

  private static void addShort(Piece piece, List<String> lines) {
    if (piece.text().length() < LONGEST_LINE && !piece.isProse()) {
      lines.add(piece.text());
    }
  }
}
