package avouch.language;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answers given lately to one kind of question, in a table of fixed size where a new answer
 * takes the place of an old one.
 *
 * <p>An answer must be immutable and depend on its question alone: then it is the same whoever asks
 * when and from which thread, and nothing but time tells whether it was remembered.
 */
public final class Remembered<V> {
  /** Longer questions are rare and not kept. */
  private static final int LONGEST = 48;

  private final Function<String, V> answer;
  private final @Nullable Answer<V>[] answers;

  private record Answer<V>(String question, V value) {
    Answer {
      Objects.requireNonNull(question);
      Objects.requireNonNull(value);
    }
  }

  /**
   * @param bits room for two to the power of so many answers
   * @param answer gives an answer that is not remembered
   */
  public Remembered(int bits, Function<String, V> answer) {
    this.answer = answer;
    @SuppressWarnings({"unchecked", "rawtypes"})
    @Nullable Answer<V>[] table = new @Nullable Answer[1 << bits];
    answers = table;
  }

  public V of(String question) {
    int hash = question.hashCode();
    int place = (hash ^ hash >>> 15) & answers.length - 1;
    Answer<V> known = answers[place];
    if (known != null && known.question.equals(question)) {
      return known.value;
    }
    V value = answer.apply(question);
    if (question.length() <= LONGEST) {
      answers[place] = new Answer<>(question, value);
    }
    return value;
  }
}
