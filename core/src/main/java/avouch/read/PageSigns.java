package avouch.read;

import avouch.model.Page;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

  private final Document document;
  private final Page page;
  private final PageText text;
  private final int words;
  private final boolean listed;
  private final List<String> shown;

  /** The signs of a page with what was read of it. */
  PageSigns(Document document, List<Piece> pieces, Page page, PageText text) {
    this.document = document;
    this.page = page;
    this.text = text;
    this.words = Notices.words(text.text(), text.blocks(), false);
    this.listed = isListed(pieces);
    this.shown =
        Stream.concat(Stream.of(document.title()), pieces.stream().map(Piece::text)).toList();
  }

  /** The kind of page that this is; {@code null} if it holds an account. */
  @Nullable PageKind kind() {
    PageKind said = Notices.kind(page.title(), text.text(), text.blocks(), shown);
    if (said != null) {
      return said;
    }
    PageKind marked = listed || words < STUB ? marked() : null;
    return marked != null || NoArticle.hasSentence(text.text(), text.blocks())
        ? marked
        : listed ? PageKind.LISTING : PageKind.OTHER;
  }

  /** Whether the page holds the beginning of an account, and says or marks that it goes on. */
  boolean isCut() {
    return Notices.isCut(text.text(), text.blocks(), shown) || words < STUB && isForPay(data());
  }

  /** The kind that the page is marked as, if it is built like one. */
  private @Nullable PageKind marked() {
    JsonLd data = data();
    List<String> types = data.all("@type").toList();
    boolean article =
        isKind("article")
            || types.stream()
                .anyMatch(type -> type.contains("Article") || type.contains("Posting"));
    boolean site = !article && (isKind("website") || isRoot(page.address()));
    if (listed && (site || types.stream().anyMatch(LISTS::contains))) {
      return PageKind.LISTING;
    }
    if (words < NOTHING && isForPay(data)) {
      return PageKind.PAYWALL;
    }
    boolean pictures = types.stream().anyMatch(PICTURES::contains) || isKind("video");
    return words < STUB && pictures && !article ? PageKind.GALLERY : null;
  }

  private JsonLd data() {
    List<String> scripts = new ArrayList<>();
    for (Element script : document.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        scripts.add(script.data());
      }
    }
    return JsonLd.of(scripts);
  }

  private static boolean isForPay(JsonLd data) {
    return data.all("isAccessibleForFree").anyMatch(free -> free.equalsIgnoreCase("false"));
  }

  /** Whether OpenGraph calls the page so. */
  private boolean isKind(String kind) {
    return document.getElementsByTag("meta").stream()
        .filter(meta -> meta.attr("property").equals("og:type"))
        .anyMatch(meta -> meta.attr("content").strip().toLowerCase(Locale.ROOT).startsWith(kind));
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
