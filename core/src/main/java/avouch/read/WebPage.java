package avouch.read;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Report.Block;
import avouch.model.Report.Block.Role;
import avouch.model.Request;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads a web page: its main text becomes clean text, sorted into blocks like any other text. */
final class WebPage {
  private WebPage() {}

  static Outcome read(Page page, String source, Request request) {
    if (source.isBlank()) {
      return NoArticle.empty(page);
    }
    if (NoArticle.isBinary(source)) {
      return NoArticle.binary(page);
    }
    Document document = Jsoup.parse(source, page.address() == null ? "" : page.address());
    PageFacts facts = PageFacts.of(document, page.address());
    String title = page.title() != null ? page.title() : facts.title();
    List<String> words = MainText.of(document).stream().map(Piece::text).toList();
    String text = clean(titled(title, words), title);
    TextBlocks blocks = TextBlocks.of(text, title);
    if (!NoArticle.hasSentence(text, blocks.blocks())) {
      return NoArticle.noSentence(page);
    }
    return Imprint.of(known(page, facts, title), text, authored(blocks, facts), request).outcome();
  }

  private static List<String> titled(@Nullable String title, List<String> words) {
    if (title == null || words.stream().limit(4).anyMatch(title::equals)) {
      return words;
    }
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(title), words.stream())
        .toList();
  }

  /** The account alone, its paragraphs apart by empty lines. */
  private static String clean(List<String> words, @Nullable String title) {
    String text = String.join("\n\n", words);
    return TextBlocks.of(text, title).blocks().stream()
        .filter(block -> block.role() != Role.DROPPED)
        .map(Block::range)
        .map(range -> range.in(text))
        .collect(Collectors.joining("\n\n"));
  }

  private static TextBlocks authored(TextBlocks blocks, PageFacts facts) {
    String author = facts.author() != null ? facts.author() : blocks.author();
    return new TextBlocks(blocks.blocks(), author);
  }

  /** The page with what it says of itself beside its text. */
  private static Page known(Page page, PageFacts facts, @Nullable String title) {
    return new Page(
        page.input(),
        page.content(),
        page.outlet() != null ? page.outlet() : facts.site(),
        page.address() != null ? page.address() : facts.address(),
        title,
        page.published() != null ? page.published() : facts.day());
  }
}
