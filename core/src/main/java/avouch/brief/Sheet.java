package avouch.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A document in blocks, before it is text or Markdown. */
final class Sheet {
  private final List<Block> blocks = new ArrayList<>();
  private final UnaryOperator<String> words;

  /**
   * @param words what is done to all words that come in, such as withholding names
   */
  Sheet(UnaryOperator<String> words) {
    this.words = text -> words.apply(clean(text));
  }

  /** The words on one line, without characters that would steer a terminal or turn the text. */
  static String clean(String text) {
    return steady(text).replaceAll(" {2,}", " ");
  }

  /** The same with every space kept. */
  static String steady(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(Sheet::visible)
        .filter(letter -> letter >= 0)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static int visible(int letter) {
    if (Character.isWhitespace(letter) || letter == '\u00A0') {
      return ' ';
    }
    return switch (Character.getType(letter)) {
      case Character.CONTROL, Character.SURROGATE -> -1;
      case Character.FORMAT -> letter == '\u200C' || letter == '\u200D' ? letter : -1;
      default -> letter;
    };
  }

  void title(Line line) {
    blocks.add(new Block.Heading(1, line.mapped(words)));
  }

  void heading(String text) {
    blocks.add(new Block.Heading(2, Line.of(text).mapped(words)));
  }

  void paragraph(Line line) {
    blocks.add(new Block.Paragraph(line.mapped(words)));
  }

  /** A label and what it says. */
  void fact(String label, Line line) {
    blocks.add(new Block.Fact(label, line.mapped(words)));
  }

  void item(Line line) {
    blocks.add(new Block.Item(0, line.mapped(words)));
  }

  void subItem(Line line) {
    blocks.add(new Block.Item(1, line.mapped(words)));
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** A part of the document. */
  sealed interface Block {
    /** A heading; level 1 is a story's. */
    record Heading(int level, Line line) implements Block {}

    /** Running words. */
    record Paragraph(Line line) implements Block {}

    /** A label and what it says. */
    record Fact(String label, Line line) implements Block {}

    /** An item of a list, or of a list within one. */
    record Item(int depth, Line line) implements Block {}
  }
}
