package avouch.find;

import avouch.find.QuotationMarks.Marked;
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
      Marked marked = passages.get(m);
      for (int i = 0; i < byToken.length; i++) {
        if (marked.range().overlaps(paragraph.token(i).range())) {
          byToken[i] = m + 1;
        }
      }
    }
  }

  List<Marked> passages() {
    return passages;
  }

  /** The passage that token {@code i} lies in, its marks included, or {@code null}. */
  @Nullable Marked at(int i) {
    return i < 0 || i >= byToken.length || byToken[i] == 0 ? null : passages.get(byToken[i] - 1);
  }

  /** The passage that starts with token {@code i}. */
  @Nullable Marked startingAt(int i) {
    Marked marked = at(i);
    return marked != null && at(i - 1) != marked ? marked : null;
  }

  /** The passage that ends with token {@code i}. */
  @Nullable Marked endingAt(int i) {
    Marked marked = at(i);
    return marked != null && at(i + 1) != marked ? marked : null;
  }

  /** Token after the last one of a passage, its mark included. */
  int endOf(Marked marked) {
    int i = marked.end();
    while (at(i) == marked) {
      i++;
    }
    return i;
  }

  /** First token of a passage, its mark included. */
  int startOf(Marked marked) {
    int i = marked.first();
    while (at(i - 1) == marked) {
      i--;
    }
    return i;
  }

  /** Whether any passage lies in the tokens from {@code first} to {@code end}. */
  boolean within(int first, int end) {
    for (int i = first; i < end; i++) {
      if (at(i) != null) {
        return true;
      }
    }
    return false;
  }
}
