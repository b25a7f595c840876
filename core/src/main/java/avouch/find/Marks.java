package avouch.find;

import avouch.find.QuotationMarks.Marked;
import avouch.model.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The marked passages of one paragraph, by token. */
final class Marks {
  private final List<Marked> passages;
  private final int[] byToken;

  Marks(Paragraph paragraph, List<Marked> passages) {
    this.passages = List.copyOf(passages);
    byToken = new int[paragraph.size()];
    for (int m = 0; m < passages.size(); m++) {
      Range range = passages.get(m).range();
      int i = paragraph.tokenAt(range.start());
      while (i < byToken.length && paragraph.token(i).range().start() < range.end()) {
        byToken[i++] = m + 1;
      }
    }
  }

  List<Marked> passages() {
    return passages;
  }

  /** The passage that token {@code i} lies in, its marks included, or {@code null}. */
  @Nullable Marked at(int i) {
    int number = number(i);
    return number == 0 ? null : passages.get(number - 1);
  }

  /** One more than the number of the passage of token {@code i}; 0 outside. */
  private int number(int i) {
    return i < 0 || i >= byToken.length ? 0 : byToken[i];
  }

  /** Whether token {@code i} lies in a passage that no mark closes. */
  boolean isOpen(int i) {
    Marked marked = at(i);
    return marked != null && !marked.closed();
  }

  /** The passage that starts with token {@code i}. */
  @Nullable Marked startingAt(int i) {
    return number(i - 1) != number(i) ? at(i) : null;
  }

  /** The passage that ends with token {@code i}. */
  @Nullable Marked endingAt(int i) {
    return number(i + 1) != number(i) ? at(i) : null;
  }

  /** Token after the last one of a passage, its mark included. */
  int endOf(Marked marked) {
    int number = number(marked.first());
    int i = marked.end();
    while (number(i) == number) {
      i++;
    }
    return i;
  }

  /** First token of a passage, its mark included. */
  int startOf(Marked marked) {
    int number = number(marked.first());
    int i = marked.first();
    while (number(i - 1) == number) {
      i--;
    }
    return i;
  }

  /** Whether one passage holds all the tokens from {@code first} to {@code end}. */
  boolean inside(int first, int end) {
    return number(first) != 0 && number(end - 1) == number(first);
  }

  /** Whether any passage lies in the tokens from {@code first} to {@code end}. */
  boolean within(int first, int end) {
    for (int i = first; i < end; i++) {
      if (number(i) != 0) {
        return true;
      }
    }
    return false;
  }
}
