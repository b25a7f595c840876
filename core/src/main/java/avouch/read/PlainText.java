package avouch.read;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Request;

/** Reads a page that is plain text: every offset stays where it was. */
final class PlainText {
  private PlainText() {}

  static Outcome read(Page page, String text, Request request) {
    if (text.isBlank()) {
      return TitleAlone.of(page, request).orElseGet(() -> NoArticle.empty(page));
    }
    if (NoArticle.isBinary(text)) {
      return NoArticle.binary(page);
    }
    if (text.strip().length() > NoArticle.LONGEST_TEXT) {
      return NoArticle.tooLong(page);
    }
    TextBlocks blocks = TextBlocks.of(text, page.title());
    Notices notices =
        new Notices(
            text,
            blocks.blocks(),
            () -> blocks.blocks().stream().map(block -> block.range().in(text)));
    PageKind kind = notices.kind(page.title());
    if (kind == null && !NoArticle.hasSentence(text, blocks.blocks())) {
      kind = PageKind.OTHER;
    }
    if (kind == null) {
      return NoArticle.doubted(Imprint.of(page, text, blocks, request).outcome(), notices.isCut());
    }
    PageKind none = kind;
    return TitleAlone.of(page, request).orElseGet(() -> NoArticle.of(page, none));
  }
}
