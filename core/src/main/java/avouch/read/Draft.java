package avouch.read;

import avouch.model.Range;
import avouch.model.Report.Block;
import avouch.model.Report.Block.Role;
import java.util.ArrayList;
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
  private final @Nullable Role[] roles;
  private final String[] reasons;
  private final List<Block> split = new ArrayList<>();

  Draft(String text, List<Line> lines) {
    this.text = text;
    this.lines = new ArrayList<>(lines);
    this.roles = new Role[lines.size()];
    this.reasons = new String[lines.size()];
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
    return roles[index];
  }

  boolean isOpen(int index) {
    return roles[index] == null;
  }

  boolean isDropped(int index) {
    return roles[index] == Role.DROPPED;
  }

  boolean isDroppedAs(int index, String reason) {
    return isDropped(index) && reason.equals(reasons[index]);
  }

  void keep(int index, Role role) {
    roles[index] = role;
  }

  void drop(int index, String reason) {
    roles[index] = Role.DROPPED;
    reasons[index] = reason;
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
      if (before.equals(reasons[i])) {
        reasons[i] = after;
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
      Role role = roles[i] == null ? Role.PARAGRAPH : roles[i];
      blocks.add(new Block(line(i).range(), role, role == Role.DROPPED ? reasons[i] : ""));
    }
    blocks.sort(Comparator.comparing(Block::range));
    return List.copyOf(blocks);
  }
}
