package avouch.read;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Request;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A live page: a running account in entries, each printed at its own time. Every entry becomes a
 * report; what the page tells around them is one more.
 *
 * <p>Comments and lists of other reports are built as entries are, so only a page that says of
 * itself that it is a live page is cut.
 */
final class LivePage {
  static final String REASON = "live-page";

  /** The entries tell at least so much of all that the page tells. */
  private static final double SHARE = 0.5;

  private static final Pattern ADDRESS =
      Pattern.compile("[/_-](?:live-?(?:blog|ticker|updates?|coverage|news)|live)(?:[/_.?-]|$)");

  private final Document document;
  private final List<Piece> pieces;
  private final boolean typed;
  private final LiveUpdates updates;
  private final Page page;

  private LivePage(Document document, String source, List<Piece> pieces, Page page) {
    this.document = document;
    this.pieces = pieces;
    this.typed = source.contains(LiveUpdates.TYPE);
    this.updates = typed ? LiveUpdates.in(document, source) : LiveUpdates.NONE;
    this.page = page;
  }

  /**
   * The reports that a live page is cut into; {@code null} if it is none or has no clear entries.
   *
   * @param page the page with what it says of itself
   */
  static Outcome.@Nullable Several cut(
      Document document,
      String source,
      List<Piece> pieces,
      PageFacts facts,
      Page page,
      Request request) {
    LivePage live = new LivePage(document, source, pieces, page);
    if (!live.isSaid()) {
      return null;
    }
    List<Part> parts = live.parts(facts.hints());
    String language = Parts.language(parts);
    if (parts.size() < 2 || !Imprint.isRead(language)) {
      return null;
    }
    List<Part> first = parts.subList(0, Math.min(parts.size(), Parts.MOST));
    List<Outcome> read =
        new Parts(page, source, request, language, facts.author(), null, true).read(first);
    return read.size() < 2
        ? null
        : new Outcome.Several(
            read, List.of(said(page.input(), read.size(), parts.size() - first.size())));
  }

  static Problem said(String input, int entries, int left) {
    String behind = left == 0 ? "" : " The " + left + " behind them were left out.";
    return new Problem(
        input,
        REASON,
        "A live page: it was cut into "
            + entries
            + " entries, each read as a report of its own on the day that stands beside it."
            + behind);
  }

  /** Whether the page says of itself that it is a live page. */
  private boolean isSaid() {
    String address = page.address();
    return updates.isLive()
        || (page.title() != null && Several.titled(page.title()).equals(REASON))
        || (address != null && ADDRESS.matcher(address.toLowerCase(Locale.ROOT)).find())
        || (typed && document.selectFirst("[itemtype$=LiveBlogPosting]") != null);
  }

  private List<Part> parts(PieceFeatures.PageHints hints) {
    PieceRanges ranges = new PieceRanges(pieces);
    List<LiveEntries.Entry> entries = LiveEntries.in(document, ranges);
    int told = entries.stream().mapToInt(e -> ranges.words(e.from(), e.to())).sum();
    boolean shown = told > 0 && told >= SHARE * ranges.words(0, pieces.size());
    if (!shown || 2 * entries.size() < updates.all().size()) {
      return updates.parts();
    }
    List<Part> parts = new ArrayList<>();
    Part around = around(entries, hints);
    if (around != null) {
      parts.add(around);
    }
    EntryText text = new EntryText(pieces, ranges, updates);
    for (int i = 0; i < entries.size(); i++) {
      parts.add(text.part(entries.get(i), i + 1));
    }
    return parts;
  }

  /** What the page tells above its entries or between them. */
  private @Nullable Part around(List<LiveEntries.Entry> entries, PieceFeatures.PageHints hints) {
    BitSet account = MainText.in(pieces, hints);
    entries.forEach(entry -> account.clear(entry.from(), entry.to()));
    int words =
        account.stream()
            .filter(i -> pieces.get(i).isProse())
            .map(i -> pieces.get(i).line().words())
            .sum();
    return words < Parts.FEWEST_AROUND
        ? null
        : new Part(
            PageText.joined(account.stream().mapToObj(pieces::get).toList()),
            null,
            null,
            "",
            false);
  }
}
