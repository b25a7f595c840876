package avouch.read;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.PageOffsets;
import avouch.model.Problem;
import avouch.model.Range;
import avouch.model.Report;
import avouch.model.Report.Block;
import avouch.model.Report.Block.Role;
import avouch.model.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an account that was read whole where its parts begin: at the times of a live page, at the
 * headings or the datelines of a round-up.
 */
final class Sections {
  static final String STORIES = "several-stories";

  /** A round-up has so many parts, each under its heading or its place. */
  static final int FEWEST_STORIES = 3;

  private final Report report;
  private final List<Block> blocks;
  private final String source;
  private final boolean together;

  /** How many words the sentences of the paragraphs before each block have. */
  private final int[] told;

  /**
   * @param together whether all parts tell of one thing: they are entries, not stories
   */
  private Sections(Report report, Page page, boolean together) {
    this.together = together;
    this.report = report;
    this.blocks = report.blocks();
    this.source = page.content().words();
    this.told = told(report);
  }

  /** The entries of a live page; {@code null} if its times do not part it. */
  static Outcome.@Nullable Several entries(Report report, Page page, Request request) {
    Sections sections = new Sections(report, page, true);
    List<Part> parts = sections.parts(sections::isTimed);
    List<Outcome> read = parts.size() < 2 ? List.of() : sections.read(parts, page, request);
    return read.size() < 2
        ? null
        : new Outcome.Several(read, List.of(LivePage.said(report.input(), read.size(), 0)));
  }

  /** The stories of a round-up; {@code null} if nothing parts it clearly. */
  static Outcome.@Nullable Several stories(Report report, Page page, Request request) {
    Sections sections = new Sections(report, page, false);
    List<Part> headed = sections.parts(i -> sections.role(i) == Role.HEADING);
    List<Part> placed = sections.parts(i -> isPlaced(report, report.blocks().get(i)));
    List<Part> parts = placed.size() > headed.size() ? placed : headed;
    long own = parts.stream().filter(part -> !part.fragment().isEmpty()).count();
    List<Outcome> read = own < FEWEST_STORIES ? List.of() : sections.read(parts, page, request);
    return read.size() < FEWEST_STORIES
        ? null
        : new Outcome.Several(read, List.of(cut(report.input(), read.size())));
  }

  private static Problem cut(String input, int parts) {
    return new Problem(
        input,
        STORIES,
        "A round-up of several stories: it was cut into "
            + parts
            + " parts where its headings or places stand, each read as a report of its own. Look at"
            + " the page where a figure of a part surprises.");
  }

  private List<Outcome> read(List<Part> parts, Page page, Request request) {
    Page known =
        new Page(
            page.input(),
            page.content(),
            page.outlet() != null ? page.outlet() : report.page() == null ? null : report.outlet(),
            report.address(),
            report.title(),
            page.published());
    return new Parts(
            known, source, request, report.language(), report.author(), report.stated(), together)
        .read(parts.subList(0, Math.min(Parts.MOST, parts.size())));
  }

  private Role role(int index) {
    return blocks.get(index).role();
  }

  private String words(int index) {
    return blocks.get(index).range().in(report.text());
  }

  /** Whether a block is a paragraph that a dateline opens. */
  static boolean isPlaced(Report report, Block block) {
    return block.role() == Role.PARAGRAPH && Datelines.at(report.text(), block.range()) != null;
  }

  private boolean isTimed(int index) {
    return role(index) != Role.TITLE && stamp(index) != null;
  }

  private @Nullable TimeStamp stamp(int index) {
    TimeStamp lead = TimeStamp.leading(words(index));
    return lead == null && blocks.get(index).why().equals(PublicationLine.REASON)
        ? TimeStamp.of(words(index))
        : lead;
  }

  /** The parts that begin at some blocks, and what stands before them if it is much. */
  private List<Part> parts(IntPredicate begins) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    int number = 0;
    for (int i = 0; i <= blocks.size(); i++) {
      if (i == blocks.size() || (begins.test(i) && !isBare(from, i, begins))) {
        boolean around = from == 0 && !begins.test(0);
        if (told(from, i) >= (around ? Parts.FEWEST_AROUND : Parts.FEWEST_WORDS)) {
          number += around ? 0 : 1;
          parts.add(part(from, i, around ? 0 : number));
        }
        from = i;
      }
    }
    return parts;
  }

  /** Whether a part that began holds nothing yet but its heading or time. */
  private boolean isBare(int from, int to, IntPredicate begins) {
    return from < to && begins.test(from) && told(from, to) == 0 && role(from) != Role.PARAGRAPH;
  }

  private static int[] told(Report report) {
    int[] told = new int[report.blocks().size() + 1];
    for (int i = 0; i + 1 < told.length; i++) {
      Block block = report.blocks().get(i);
      Line line =
          block.role() == Role.PARAGRAPH ? Line.of(report.text(), block.range(), false) : null;
      told[i + 1] = told[i] + (line != null && line.isProse() ? line.words() : 0);
    }
    return told;
  }

  private int told(int from, int to) {
    return told[to] - told[from];
  }

  /** A part of some blocks; {@code number} counts from 1 and is 0 for what stands before them. */
  private Part part(int from, int to, int number) {
    PageWords words = new PageWords();
    String title = together || number == 0 ? null : "";
    for (int i = from; i < to; i++) {
      Block block = blocks.get(i);
      TimeStamp stamp = together && number > 0 ? TimeStamp.leading(words(i)) : null;
      int start = block.range().start() + (stamp == null ? 0 : stamp.end());
      if (block.role() != Role.DROPPED && start < block.range().end()) {
        Range told = new Range(start, block.range().end());
        title = words.isEmpty() && i + 1 < to && isHeading(block, told) ? words(i) : title;
        add(told, words);
      }
    }
    TimeStamp first = stamp(from);
    String fragment = number == 0 ? "" : (together ? "entry-" : "part-") + number;
    return new Part(words, title, first == null ? null : first.day(), fragment, false);
  }

  /** What opens a part and is no sentence is its headline. */
  private boolean isHeading(Block block, Range told) {
    return block.role() == Role.HEADING
        || (block.range().equals(told) && Line.of(report.text(), told, false).isHeadline());
  }

  private void add(Range range, PageWords words) {
    PageOffsets page = report.page();
    words.addBetween(words.isEmpty() ? "" : "\n\n");
    for (int i = range.start(); i < range.end(); i++) {
      Range place = page == null ? new Range(i, i + 1) : page.of(new Range(i, i + 1));
      words.add(report.text().charAt(i), place.start(), place.end());
    }
  }
}
