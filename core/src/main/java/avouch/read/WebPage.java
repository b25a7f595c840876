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

  /** As many tags as are read of one page. */
  private static final int MOST_TAGS = 200_000;

  private WebPage() {}

  static Outcome read(Page page, String given, Request request) {
    String source = bounded(given);
    if (source.isBlank()) {
      return NoArticle.empty(page);
    }
    if (NoArticle.isBinary(source)) {
      return NoArticle.binary(page);
    }
    Document document = parsed(source, page);
    List<Piece> pieces = Pieces.of(source, document.body());
    PageMarks marks = PageMarks.of(document);
    JsonLd data = JsonLd.of(marks.scripts());
    PageFacts facts = PageFacts.of(marks, data, pieces, page.address());
    Page known = known(page, facts);
    Outcome cut = LivePage.cut(document, source, pieces, facts, known, request);
    boolean whole = source.length() == given.length() && pieces.size() < Pieces.MOST;
    if (cut != null) {
      return NoArticle.unfinished(cut, !whole);
    }
    PageText text = PageText.of(source, document, pieces, facts.hints(), known.title());
    if (text.text().length() > NoArticle.LONGEST_TEXT) {
      return NoArticle.tooLong(page);
    }
    PageSigns signs = new PageSigns(marks, data, pieces, known, text);
    PageKind kind = signs.kind();
    if (kind != null) {
      return NoArticle.of(page, kind);
    }
    String author = facts.author() != null ? facts.author() : text.author();
    TextBlocks blocks = new TextBlocks(text.blocks(), author);
    Outcome outcome = Imprint.of(known, text.text(), blocks, text.offsets(), request).outcome();
    return NoArticle.unfinished(NoArticle.doubted(outcome, signs.isCut()), !whole);
  }

  /** As much of a page as is read. */
  private static String bounded(String source) {
    int end = Math.min(source.length(), LARGEST);
    int tags = 0;
    for (int i = source.indexOf('<'); i >= 0 && i < end; i = source.indexOf('<', i + 1)) {
      if (++tags > MOST_TAGS) {
        return source.substring(0, i);
      }
    }
    return source.substring(0, end);
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
