package avouch.app.fetch;

import avouch.model.Page;
import avouch.model.Problem;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * A feed (RSS, RDF, Atom) or a sitemap, read item by item and forgotten behind them.
 *
 * <p>The parser is jsoup's: it knows neither document types nor external entities, so neither can
 * do harm, and a fault in the markup costs the item that it is in.
 */
final class Feed {
  /** The most letters of one item, and of what stands between two. */
  private static final int LARGEST_ITEM = 16 << 20;

  /** The deepest nesting that is kept; what is nested deeper is hung higher. */
  private static final int DEEPEST = 256;

  private final Label label;
  private final Form.Kind kind;
  private final Links links;
  private final Sink sink;
  private @Nullable String channel;
  private int number;
  private int unread;

  Feed(Label label, Form.Kind kind, Links links, Sink sink) {
    this.label = label;
    this.kind = kind;
    this.links = links;
    this.sink = sink;
  }

  /** Hands on all items; a fault of the stream ends them and is the caller's to tell. */
  void read(Reader letters) throws IOException {
    Ration ration = new Ration(letters, LARGEST_ITEM);
    String base = label.address() == null ? "" : label.address();
    Parser xml = Parser.xmlParser().setMaxDepth(DEEPEST);
    try (StreamParser parser = new StreamParser(xml).parse(ration, base)) {
      Element item = next(parser);
      while (item != null) {
        channel = number == 0 ? channel(parser) : channel;
        number++;
        ration.serve();
        item(item);
        forget(item);
        item = next(parser);
      }
      end(ration);
    } catch (Ration.Exceeded e) {
      problem("too-large", "an item of the feed is too long to be read; nothing behind it is");
    } finally {
      told();
    }
  }

  private @Nullable Element next(StreamParser parser) throws IOException {
    try {
      return parser.selectNext(kind.items());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Lets go of an item and of what stands before it, so that nothing heaps up behind the parser.
   */
  private static void forget(Element item) {
    Element around = item.parent();
    int index = item.siblingIndex();
    item.remove();
    int before = around == null ? 0 : Math.min(index, around.childNodeSize());
    for (int i = before - 1; around != null && i >= 0; i--) {
      around.childNode(i).remove();
    }
  }

  private void item(Element element) {
    if (kind.lists()) {
      listed(element);
      return;
    }
    Item item = Item.of(element, label, place(), channel);
    String key = Key.of(item.label().input(), item.content());
    if (!links.isKnown(key)) {
      item(item);
      links.settled(key);
    }
  }

  private void item(Item item) {
    String input = item.label().input();
    if (!item.whole() && item.label().address() != null && links.taken(item.label())) {
      return;
    }
    if (item.content() == null) {
      sink.problem(new Problem(input, "empty", "the item of the feed holds no text"));
      return;
    }
    sink.page(item.label().page(item.content()));
    if (!item.whole()) {
      sink.problem(new Problem(input, "summary-only", Item.SUMMARY));
    }
  }

  /** An address of a sitemap: nothing but a link. */
  private void listed(Element element) {
    Label entry = Item.listed(element, label, place());
    String key = Key.of(entry.input(), new Page.Content.Plain(element.text()));
    if (links.isKnown(key)) {
      return;
    }
    if (entry.address() == null) {
      sink.problem(new Problem(place(), "no-address", "the entry of the sitemap has no address"));
    } else if (links.taken(entry)) {
      links.settled(key);
    } else {
      unread++;
    }
  }

  private void told() {
    if (unread > 0) {
      problem(
          "only-addresses",
          "a sitemap of %d addresses that were not fetched; --follow fetches them"
              .formatted(unread));
    }
  }

  /** Whether the feed was closed as it was opened; else its last item may be cut. */
  private void end(Ration ration) {
    String tail = ration.tail().toLowerCase(Locale.ROOT).stripTrailing();
    if (!closes(tail)) {
      problem("cut-off", "the feed breaks off; its last item may be cut");
    } else if (number == 0) {
      problem("empty", "the " + (kind.lists() ? "sitemap" : "feed") + " holds no items");
    }
  }

  private boolean closes(String tail) {
    int last = tail.lastIndexOf("</");
    String name = last < 0 ? "" : tail.substring(last + 2);
    return name.substring(name.indexOf(':') + 1).matches(kind.root() + "\\s*>.*");
  }

  /** The title of the whole feed, which stands before its first item. */
  private static @Nullable String channel(StreamParser parser) {
    Element title = parser.document().selectFirst(":root > title, :root > channel > title");
    return title == null || title.text().isBlank() ? null : title.text().strip();
  }

  private String place() {
    return label.input() + "#" + number;
  }

  private void problem(String reason, String message) {
    sink.problem(new Problem(label.input(), reason, message));
  }
}
