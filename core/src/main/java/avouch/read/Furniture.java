package avouch.read;

import avouch.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines, and parts glued to lines, that are furniture of a page wherever they stand. */
final class Furniture {
  private static final List<Row> LINES = Row.of("lines.tsv");
  private static final List<Row> PARTS = Row.of("parts.tsv");
  private static final Pattern CLIP =
      Pattern.compile("(?<minutes>\\d{1,2}):(?<seconds>\\d{2})\\s.{5,160}");
  private static final int PART = 400;

  private Furniture() {}

  static void drop(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      split(draft, i);
      Row row = draft.isDropped(i) ? null : Row.whole(LINES, draft.line(i));
      if (row != null) {
        draft.drop(i, row.reason());
      } else if (draft.isOpen(i) && PublicationLine.isLabelled(draft.line(i))) {
        draft.drop(i, PublicationLine.REASON);
      }
    }
    dropClips(draft);
  }

  private static void split(Draft draft, int index) {
    for (Row row : PARTS) {
      Line line = draft.line(index);
      int from = Math.max(line.range().start(), line.range().end() - PART);
      int start = row.id().endsWith("-head") ? line.range().start() : from;
      int end = Math.min(start + PART, line.range().end());
      Matcher matcher = row.in(draft.text().substring(start, end));
      if (matcher.find()) {
        Range part = new Range(start + matcher.start(), start + matcher.end());
        draft.splitOff(index, part, row.reason());
      }
    }
  }

  /** Drops lists of film clips, each with its length; a chronicle's clock times rise instead. */
  private static void dropClips(Draft draft) {
    List<Integer> clips = new ArrayList<>();
    boolean falls = false;
    int last = -1;
    for (int i = 0; i < draft.size(); i++) {
      Matcher matcher = CLIP.matcher(draft.line(i).head());
      if (matcher.matches() && draft.isOpen(i) && draft.line(i).whole()) {
        int length =
            Integer.parseInt(matcher.group("minutes")) * 60
                + Integer.parseInt(matcher.group("seconds"));
        falls |= length < last;
        last = length;
        clips.add(i);
      }
    }
    if (falls && clips.size() > 2) {
      clips.forEach(clip -> draft.drop(clip, "list of clips"));
    }
  }
}
