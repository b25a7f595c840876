package avouch.read;

import avouch.model.Page;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells web pages that hold no account: by what they say, how they are built, how marked. */
final class PageSigns {
  /** A list of articles shows so many of their headlines, each a link. */
  private static final int HEADLINES = 12;

  /** A longer stretch of sentences between two headlines is an account. */
  private static final int TEASER = 70;

  /** A page with so many words of an account holds one, whatever else it is said to be. */
  private static final int STUB = 60;

  /** A page with fewer shows less than the beginning of one. */
  private static final int NOTHING = 25;

  private static final Set<String> LISTS = Set.of("CollectionPage", "SearchResultsPage");
  private static final Set<String> PICTURES =
      Set.of("ImageGallery", "MediaGallery", "VideoGallery", "VideoObject");

  private final PageMarks marks;
  private final JsonLd data;
  private final Page page;
  private final PageText text;
  private final Notices notices;
  private final boolean listed;

  /** The signs of a page with what was read of it. */
  PageSigns(PageMarks marks, JsonLd data, List<Piece> pieces, Page page, PageText text) {
    this.marks = marks;
    this.data = data;
    this.page = page;
    this.text = text;
    this.listed = isListed(pieces);
    this.notices =
        new Notices(
            text.text(),
            text.blocks(),
            () -> Stream.concat(Stream.of(marks.title()), pieces.stream().map(Piece::text)));
  }

  /** The kind of page that this is; {@code null} if it holds an account. */
  @Nullable PageKind kind() {
    PageKind said = notices.kind(page.title());
    if (said != null) {
      return said;
    }
    PageKind marked = listed || notices.words() < STUB ? marked() : null;
    return marked != null || NoArticle.hasSentence(text.text(), text.blocks())
        ? marked
        : listed ? PageKind.LISTING : PageKind.OTHER;
  }

  /** Whether the page holds the beginning of an account, and says or marks that it goes on. */
  boolean isCut() {
    return notices.isCut() || notices.words() < STUB && isForPay();
  }

  /** The kind that the page is marked as, if it is built like one. */
  private @Nullable PageKind marked() {
    List<String> types = data.all("@type").toList();
    boolean article =
        isKind("article")
            || types.stream()
                .anyMatch(type -> type.contains("Article") || type.contains("Posting"));
    boolean site = !article && (isKind("website") || isRoot(page.address()));
    if (listed && (site || types.stream().anyMatch(LISTS::contains))) {
      return PageKind.LISTING;
    }
    if (notices.words() < NOTHING && isForPay()) {
      return PageKind.PAYWALL;
    }
    boolean pictures = types.stream().anyMatch(PICTURES::contains) || isKind("video");
    return notices.words() < STUB && pictures && !article ? PageKind.GALLERY : null;
  }

  private boolean isForPay() {
    return data.all("isAccessibleForFree").anyMatch(free -> free.equalsIgnoreCase("false"));
  }

  /** Whether OpenGraph calls the page so. */
  private boolean isKind(String kind) {
    return marks.metas("og:type").anyMatch(type -> type.toLowerCase(Locale.ROOT).startsWith(kind));
  }

  /** Whether an address is that of a whole site. */
  private static boolean isRoot(@Nullable String address) {
    try {
      String path = address == null ? null : new URI(address).getPath();
      return path != null && path.matches("/?(?:index\\.\\w+)?");
    } catch (URISyntaxException unparsable) {
      return false;
    }
  }

  /** Whether the page is headlines with a link each and at most a teaser between two of them. */
  private static boolean isListed(List<Piece> pieces) {
    int headlines = 0;
    int run = 0;
    int longest = 0;
    for (Piece piece : pieces) {
      if (piece.linkShare() > 0.8 && piece.line().words() >= 4) {
        headlines++;
        run = 0;
      } else if (piece.isProse()) {
        run += piece.line().words();
        longest = Math.max(longest, run);
      }
    }
    return headlines >= HEADLINES && longest < TEASER;
  }
}
