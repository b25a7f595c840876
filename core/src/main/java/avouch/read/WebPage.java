package avouch.read;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Request;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a web page: its main text becomes clean text, sorted into blocks like any other text. */
final class WebPage {
  /** As much of a page as is read: no report is longer, and time and memory stay bounded. */
  private static final int LARGEST = 1 << 23;

  /** The longest text that is taken for one report. */
  private static final int LONGEST_TEXT = 400_000;

  private WebPage() {}

  static Outcome read(Page page, String whole, Request request) {
    String source = whole.length() > LARGEST ? whole.substring(0, LARGEST) : whole;
    if (source.isBlank()) {
      return NoArticle.empty(page);
    }
    if (NoArticle.isBinary(source)) {
      return NoArticle.binary(page);
    }
    Document document = parsed(source, page);
    List<Piece> pieces = Pieces.of(source, document.body());
    PageFacts facts = PageFacts.of(document, pieces, page.address());
    Page known = known(page, facts);
    PageText text = PageText.of(source, document, pieces, facts.hints(), known.title());
    if (text.text().length() > LONGEST_TEXT) {
      return NoArticle.tooLong(page);
    }
    PageSigns signs = new PageSigns(document, pieces, known, text);
    PageKind kind = signs.kind();
    if (kind != null) {
      return NoArticle.of(page, kind);
    }
    String author = facts.author() != null ? facts.author() : text.author();
    TextBlocks blocks = new TextBlocks(text.blocks(), author);
    return NoArticle.doubted(
        Imprint.of(known, text.text(), blocks, text.offsets(), request).outcome(), signs.isCut());
  }

  private static Document parsed(String source, Page page) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    return Jsoup.parse(source, page.address() == null ? "" : page.address(), parser);
  }

  /** The page with what it says of itself beside its text. */
  private static Page known(Page page, PageFacts facts) {
    return new Page(
        page.input(),
        page.content(),
        page.outlet() != null ? page.outlet() : facts.site(),
        page.address() != null ? page.address() : facts.address(),
        page.title() != null ? page.title() : facts.title(),
        page.published() != null ? page.published() : facts.day());
  }
}
