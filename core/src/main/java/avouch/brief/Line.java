package avouch.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One line of words in several styles, before it is laid out. */
final class Line {
  private final List<Run> runs = new ArrayList<>();

  static Line of(String words) {
    return new Line().plain(words);
  }

  static Line strongly(String words) {
    return new Line().strong(words);
  }

  Line plain(String words) {
    return add(words, Style.PLAIN);
  }

  Line strong(String words) {
    return add(words, Style.STRONG);
  }

  /** Words that differ from another wording. */
  Line differing(String words) {
    return add(words, Style.DIFFERS);
  }

  /** Words that a reader may pass over. */
  Line quiet(String words) {
    return add(words, Style.QUIET);
  }

  /** A path or an id: no word of it is changed, and it cannot steer a terminal. */
  Line code(String words) {
    return add(Sheet.steady(words), Style.CODE);
  }

  /** Lets the words that were added last lead to something. */
  Line to(Target target) {
    Run last = runs.removeLast();
    runs.add(new Run(last.words, last.style, target));
    return this;
  }

  Line line(Line other) {
    runs.addAll(other.runs);
    return this;
  }

  private Line add(String words, Style style) {
    if (!words.isEmpty()) {
      runs.add(new Run(words, style, null));
    }
    return this;
  }

  List<Run> runs() {
    return List.copyOf(runs);
  }

  /** The line with its words changed, paths and ids aside. */
  Line mapped(UnaryOperator<String> words) {
    Line mapped = new Line();
    for (Run run : runs) {
      String changed = run.style == Style.CODE ? run.words : words.apply(run.words);
      if (!changed.isEmpty()) {
        mapped.runs.add(new Run(changed, run.style, run.target));
      }
    }
    return mapped;
  }

  /**
   * Words in one style.
   *
   * @param words the words
   * @param style how they are set
   * @param target what they lead to, if anything
   */
  record Run(String words, Style style, @Nullable Target target) {}

  /** How words are set. */
  enum Style {
    PLAIN,
    STRONG,
    DIFFERS,
    QUIET,
    CODE
  }
}
