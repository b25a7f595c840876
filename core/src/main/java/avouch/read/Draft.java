package avouch.read;

import avouch.model.Range;
import avouch.model.Report.Block;
import avouch.model.Report.Block.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text while they are being sorted into blocks. A line bears one mark at most; parts
 * glued to it may be split off as dropped blocks of their own.
 */
final class Draft {
  private final String text;
  private final List<Line> lines;
  private final List<Mark> marks;
  private final List<Block> split = new ArrayList<>();

  Draft(String text, List<Line> lines) {
    this.text = text;
    this.lines = new ArrayList<>(lines);
    this.marks = new ArrayList<>(Collections.nCopies(lines.size(), Mark.NONE));
  }

  /** What a line was found to be; {@code NONE} as long as that is open. */
  private record Mark(@Nullable Role role, String reason) {
    static final Mark NONE = new Mark(null, "");
  }

  String text() {
    return text;
  }

  int size() {
    return lines.size();
  }

  Line line(int index) {
    return lines.get(index);
  }

  @Nullable Role role(int index) {
    return marks.get(index).role();
  }

  boolean isOpen(int index) {
    return role(index) == null;
  }

  boolean isDropped(int index) {
    return role(index) == Role.DROPPED;
  }

  boolean isDroppedAs(int index, String reason) {
    return isDropped(index) && reason.equals(marks.get(index).reason());
  }

  void keep(int index, Role role) {
    marks.set(index, new Mark(role, marks.get(index).reason()));
  }

  void drop(int index, String reason) {
    marks.set(index, new Mark(Role.DROPPED, reason));
  }

  /** Drops every line from {@code start} to before {@code end} that is not dropped yet. */
  void drop(int start, int end, String reason) {
    for (int i = start; i < end; i++) {
      if (!isDropped(i)) {
        drop(i, reason);
      }
    }
  }

  /** Gives dropped lines from {@code start} to before {@code end} another reason. */
  void rename(int start, int end, String before, String after) {
    for (int i = start; i < end; i++) {
      if (before.equals(marks.get(i).reason())) {
        marks.set(i, new Mark(role(i), after));
      }
    }
  }

  /** Splits {@code part}, the head or the tail of a line, off as a dropped block. */
  void splitOff(int index, Range part, String reason) {
    Line line = lines.get(index);
    boolean head = part.start() <= line.range().start();
    Range rest =
        head
            ? trimmed(part.end(), line.range().end())
            : trimmed(line.range().start(), part.start());
    if (rest.length() > 0) {
      split.add(new Block(trimmed(part.start(), part.end()), Role.DROPPED, reason));
      lines.set(index, Line.of(text, rest, line.gap()));
    }
  }

  /** Splits the title of the page off the head of the line that it was glued to. */
  void splitTitle(int index, int end) {
    Line line = lines.get(index);
    split.add(new Block(trimmed(line.range().start(), end), Role.TITLE, ""));
    lines.set(index, Line.of(text, trimmed(end, line.range().end()), line.gap()));
  }

  /** Cuts {@code part} out of a line as a dropped block; what follows it is a line of its own. */
  void cutOut(int index, Range part, String reason) {
    Line line = lines.get(index);
    Range before = trimmed(line.range().start(), part.start());
    Range after = trimmed(part.end(), line.range().end());
    split.add(new Block(trimmed(part.start(), part.end()), Role.DROPPED, reason));
    if (before.length() > 0 && after.length() > 0) {
      lines.add(index + 1, Line.of(text, after, false));
      marks.add(index + 1, Mark.NONE);
    }
    lines.set(index, Line.of(text, before.length() > 0 ? before : after, line.gap()));
  }

  private Range trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Lines.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Lines.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Range(start, end);
  }

  /** Whether a line may still be a sentence of the account. */
  boolean isProse(int index) {
    return !isDropped(index) && lines.get(index).isProse();
  }

  /** The first line that may be a sentence of the account; the number of lines if there is none. */
  int firstProse() {
    int index = 0;
    while (index < size() && !isProse(index)) {
      index++;
    }
    return index;
  }

  /** The last line that may be a sentence of the account, or −1. */
  int lastProse() {
    int index = size() - 1;
    while (index >= 0 && !isProse(index)) {
      index--;
    }
    return index;
  }

  /** The blocks in order; lines without a mark are paragraphs. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(split);
    for (int i = 0; i < size(); i++) {
      Mark mark = marks.get(i);
      Role role = mark.role() == null ? Role.PARAGRAPH : mark.role();
      blocks.add(new Block(line(i).range(), role, role == Role.DROPPED ? mark.reason() : ""));
    }
    blocks.sort(Comparator.comparing(Block::range));
    return List.copyOf(blocks);
  }
}
