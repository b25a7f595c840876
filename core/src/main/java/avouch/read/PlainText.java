package avouch.read;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Report.Block;
import avouch.model.Request;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a page that is plain text: every offset stays where it was. */
final class PlainText {
  private PlainText() {}

  static Outcome read(Page page, String text, Request request) {
    if (text.isBlank()) {
      return NoArticle.empty(page);
    }
    if (NoArticle.isBinary(text)) {
      return NoArticle.binary(page);
    }
    if (text.strip().length() > NoArticle.LONGEST_TEXT) {
      return NoArticle.tooLong(page);
    }
    TextBlocks blocks = TextBlocks.of(text, page.title());
    PageKind kind = kind(page, text, blocks.blocks());
    if (kind != null) {
      return NoArticle.of(page, kind);
    }
    boolean cut = Notices.isCut(text, blocks.blocks(), shown(text, blocks.blocks()));
    return NoArticle.doubted(Imprint.of(page, text, blocks, request).outcome(), cut);
  }

  private static @Nullable PageKind kind(Page page, String text, List<Block> blocks) {
    PageKind kind = Notices.kind(page.title(), text, blocks, shown(text, blocks));
    return kind != null || NoArticle.hasSentence(text, blocks) ? kind : PageKind.OTHER;
  }

  private static List<String> shown(String text, List<Block> blocks) {
    return blocks.stream().map(block -> block.range().in(text)).toList();
  }
}
