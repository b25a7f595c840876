package avouch.read;

import avouch.model.Report.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a text: its lines sorted into title, sub-headings, paragraphs and what is not the
 * account.
 *
 * @param blocks a partition of the text without its white space, in order
 * @param author the author that a byline or a biography names
 */
record TextBlocks(List<Block> blocks, @Nullable String author) {
  static TextBlocks of(String text, @Nullable String givenTitle) {
    Draft draft = new Draft(text, Lines.of(text));
    List<SideParts.Opener> openers = SideParts.openers(draft);
    Furniture.drop(draft, givenTitle);
    SideParts.drop(draft, openers);
    RunTogether.drop(draft);
    Opening.sort(draft, givenTitle);
    Closing.drop(draft);
    Headings.mark(draft);
    List<Block> blocks = draft.blocks();
    return new TextBlocks(blocks, author(draft));
  }

  private static @Nullable String author(Draft draft) {
    String author = null;
    String about = null;
    for (int i = 0; i < draft.size(); i++) {
      if (author == null && draft.isDropped(i)) {
        author = Byline.author(draft.line(i));
        about = about == null ? SideParts.aboutName(draft.line(i)) : about;
      }
    }
    return author == null ? about : author;
  }
}
