package avouch.read;

import avouch.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines, and parts glued to lines, that are furniture of a page wherever they stand. */
final class Furniture {
  private static final LineRows LINES = LineRows.of("lines.tsv");
  private static final List<Row> PARTS = Row.of("parts.tsv");
  private static final List<Row> CAPTIONS = Row.of("captions.tsv");

  /** A longer paragraph is no caption. */
  private static final int CAPTION = 1600;

  private static final Pattern CLIP =
      Pattern.compile(
          "(?<minutes>\\d{1,2}):(?<seconds>\\d{2})\\s(?![ap]\\.?m\\b)\\p{Graph}.{4,160}",
          Pattern.CASE_INSENSITIVE);
  private static final int PART = 400;
  private static final int PARTS_A_LINE = 6;

  private Furniture() {}

  static void drop(Draft draft, @Nullable String title) {
    GluedTitle glued = new GluedTitle(title);
    for (int i = 0; i < draft.size(); i++) {
      int parts = 0;
      while (parts < PARTS_A_LINE && (split(draft, i) || (i == 0 && glued.split(draft)))) {
        parts++;
      }
      Row row = draft.isDropped(i) ? null : row(draft, i);
      if (row != null) {
        draft.drop(i, row.reason());
      } else if (draft.isOpen(i) && PublicationLine.isLabelled(draft.line(i))) {
        draft.drop(i, PublicationLine.REASON);
      }
    }
    dropClips(draft);
  }

  private static @Nullable Row row(Draft draft, int index) {
    Row row = LINES.of(draft.line(index));
    Range range = draft.line(index).range();
    return row != null || range.length() > CAPTION ? row : caption(range.in(draft.text()));
  }

  /** The row of a paragraph that is a caption of a picture. */
  static @Nullable Row caption(String words) {
    Lowered lowered = new Lowered(words);
    return CAPTIONS.stream()
        .filter(row -> row.mayMatch(lowered) && row.in(words).matches())
        .findFirst()
        .orElse(null);
  }

  /** Splits one glued part off a line, if there is one. */
  private static boolean split(Draft draft, int index) {
    Line line = draft.line(index);
    int from = Math.max(line.range().start(), line.range().end() - PART);
    int to = Math.min(line.range().end(), line.range().start() + PART);
    String head = draft.text().substring(line.range().start(), to);
    String tail = draft.text().substring(from, line.range().end());
    Lowered words = new Lowered(tail);
    for (Row row : PARTS) {
      if (!mayStand(row, index, draft.size())) {
        continue;
      }
      boolean opens = row.id().endsWith("-head");
      Matcher matcher = row.in(opens ? head : tail);
      int start = opens ? line.range().start() : from;
      if (opens ? matcher.lookingAt() : row.mayMatch(words) && matcher.find()) {
        Range part = new Range(start + matcher.start(), start + matcher.end());
        draft.splitOff(index, part, row.reason());
        return true;
      }
    }
    return false;
  }

  private static boolean mayStand(Row row, int index, int lines) {
    return !(row.id().startsWith("first-") && index > 0)
        && !(row.id().startsWith("last-") && index + 1 < lines);
  }

  /** Drops lists of film clips, each with its length; a chronicle's clock times rise instead. */
  private static void dropClips(Draft draft) {
    List<Integer> clips = new ArrayList<>();
    boolean falls = false;
    int last = -1;
    for (int i = 0; i < draft.size(); i++) {
      Matcher matcher = CLIP.matcher(draft.line(i).head());
      if (matcher.matches() && draft.isOpen(i) && !draft.line(i).endsSentence()) {
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
