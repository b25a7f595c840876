package avouch.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One published account, word for word, with the parts that are not the account told apart.
 *
 * @param id a hash of outlet or address, given day and text; never of a path
 * @param input the page's {@link Page#input}
 * @param outlet who published, if known
 * @param address the page's address, if known
 * @param title the headline, clean of navigation; empty if there is none
 * @param language ISO 639 code, {@code und} when it cannot be told
 * @param author the named author, if any
 * @param credits the agencies credited in the text ("AFP", "Reuters"), in order of the alphabet
 * @param dateline the opening place and day, if any
 * @param stated the day of publication as given beside the text or stated in it; {@code null} if
 *     neither
 * @param text the text that all offsets count in
 * @param blocks a partition of all that is not white space in the text, in order
 * @param page where the text stands in the web page it was read from; {@code null} for plain text,
 *     whose offsets are the input's own
 * @param cutFrom tells the page that the report was cut from; {@code null} if it is a whole page
 */
public record Report(
    String id,
    String input,
    @Nullable String outlet,
    @Nullable String address,
    String title,
    String language,
    @Nullable String author,
    List<String> credits,
    @Nullable Dateline dateline,
    @Nullable ReportDay stated,
    String text,
    List<Block> blocks,
    @Nullable PageOffsets page,
    @Nullable String cutFrom) {
  public Report {
    Objects.requireNonNull(id);
    Objects.requireNonNull(input);
    Objects.requireNonNull(title);
    Objects.requireNonNull(language);
    credits = List.copyOf(credits);
    Objects.requireNonNull(text);
    blocks = List.copyOf(blocks);
  }

  /** A report of plain text: nothing of it was moved. */
  public Report(
      String id,
      String input,
      @Nullable String outlet,
      @Nullable String address,
      String title,
      String language,
      @Nullable String author,
      List<String> credits,
      @Nullable Dateline dateline,
      @Nullable ReportDay stated,
      String text,
      List<Block> blocks) {
    this(
        id, input, outlet, address, title, language, author, credits, dateline, stated, text,
        blocks, null, null);
  }

  /** The same, its day given beside the text. */
  public Report published(LocalDate day) {
    ReportDay given = new ReportDay(day, ReportDay.Basis.GIVEN, List.of());
    return new Report(
        id, input, outlet, address, title, language, author, credits, dateline, given, text, blocks,
        page, cutFrom);
  }

  /** The blocks that are the account: headline, sub-headings and paragraphs. */
  public Stream<Block> account() {
    return blocks.stream().filter(block -> block.role() != Block.Role.DROPPED);
  }

  /** The blocks that are not the account, each with its reason. */
  public Stream<Block> dropped() {
    return blocks.stream().filter(block -> block.role() == Block.Role.DROPPED);
  }

  public Span span(Range range) {
    return new Span(id, range);
  }

  /**
   * A run of the text with one role, usually a line or a paragraph; a line may hold several (a
   * dateline glued to a paragraph is part of the paragraph; navigation glued to a title is its own
   * block).
   *
   * @param range where, without surrounding white space
   * @param role what the block is
   * @param why the reason for dropping, a short phrase; empty for the account
   */
  public record Block(Range range, Role role, String why) {
    public Block {
      Objects.requireNonNull(range);
      Objects.requireNonNull(role);
      if ((role == Role.DROPPED) == why.isEmpty()) {
        throw new IllegalArgumentException("a reason belongs to dropped blocks, and only to them");
      }
    }

    /** What a block is to the account. */
    public enum Role {
      TITLE,
      HEADING,
      PARAGRAPH,
      DROPPED
    }
  }

  /**
   * The place and day that open a report ("OSLO, May 12 (Reuters) –"), as printed.
   *
   * @param range the whole dateline
   * @param place the place as printed, if any
   * @param day the day's words as printed, if any; not trusted before the text agrees
   */
  public record Dateline(Range range, @Nullable String place, @Nullable Range day) {
    public Dateline {
      Objects.requireNonNull(range);
    }
  }
}
