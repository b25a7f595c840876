package avouch.read;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Request;

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
    TextBlocks blocks = TextBlocks.of(text, page.title());
    if (!NoArticle.hasSentence(text, blocks.blocks())) {
      return NoArticle.noSentence(page);
    }
    return Imprint.of(page, text, blocks, request).outcome();
  }
}
