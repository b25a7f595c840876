package avouch.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a single report names: a figure, a time, a place, a person, an organization or a quote.
 *
 * <p>A mention knows only its own report. It is never rewritten by what a story teaches.
 */
public sealed interface Mention {
  /** The words that make the mention. */
  Range range();

  /**
   * A stated amount.
   *
   * @param range the number with the words that bound it ("more than 900")
   * @param amount the number or numbers, as printed, never widened
   * @param change an amount of rise or fall, if it is one
   * @param unit currency code, {@code %}, or a measure's symbol; {@code null} for a count
   * @param counted what is counted ("soldiers"), also when the words stand elsewhere in the
   *     sentence
   * @param role how it stands to other figures of the text
   */
  record Figure(
      Range range,
      Amount amount,
      @Nullable Change change,
      @Nullable String unit,
      @Nullable Counted counted,
      Role role)
      implements Mention {
    public Figure {
      Objects.requireNonNull(range);
      Objects.requireNonNull(amount);
      Objects.requireNonNull(role);
    }

    /** Up or down. */
    public enum Change {
      UP,
      DOWN
    }

    /** PLAIN; ANOTHER ("another five"); INCLUDING ("including two children"); PART ("of whom"). */
    public enum Role {
      PLAIN,
      ANOTHER,
      INCLUDING,
      PART,
      AGE,
      ORDINAL
    }

    /**
     * What is counted.
     *
     * @param range the noun phrase, without the number
     * @param head lemma of its head noun, lower case
     */
    public record Counted(Range range, String head) {
      public Counted {
        Objects.requireNonNull(range);
        Objects.requireNonNull(head);
      }
    }
  }

  /**
   * A time expression, not yet anchored to any day.
   *
   * @param range the words
   * @param expression what they say
   * @param tense of the clause they stand in; it tells the past weekday from the coming one
   * @param signal how what is told lies to the time ("since", "no later than"), if words say so
   */
  record Time(Range range, TimeExpression expression, Tense tense, @Nullable Signal signal)
      implements Mention {
    public Time {
      Objects.requireNonNull(range);
      Objects.requireNonNull(expression);
      Objects.requireNonNull(tense);
    }

    /** A time that no signal stands beside. */
    public Time(Range range, TimeExpression expression, Tense tense) {
      this(range, expression, tense, null);
    }

    /** Before it, after it, from it on, up to it, or not later than it. */
    public enum Direction {
      BEFORE,
      AFTER,
      SINCE,
      UNTIL,
      BY
    }

    /**
     * The words beside a time, before or after it, that tell its direction.
     *
     * @param range the words
     * @param direction what they say
     */
    public record Signal(Range range, Direction direction) {
      public Signal {
        Objects.requireNonNull(range);
        Objects.requireNonNull(direction);
      }
    }

    /** Tense of a clause, as far as it moves a day. */
    public enum Tense {
      PAST,
      PRESENT,
      FUTURE
    }
  }

  /**
   * A place name, or a word made of one.
   *
   * @param range the words
   * @param use what the name is used for
   * @param name the place's name as printed, or of the place that a demonym belongs to
   * @param place what the report alone makes of it; {@code null} when the gazetteer has none
   */
  record PlaceName(Range range, Use use, String name, @Nullable Place place) implements Mention {
    public PlaceName {
      Objects.requireNonNull(range);
      Objects.requireNonNull(use);
      Objects.requireNonNull(name);
    }

    /** A place itself, its people or adjective, its language, or a part of another name. */
    public enum Use {
      PLACE,
      DEMONYM,
      LANGUAGE,
      IN_NAME
    }
  }

  /**
   * A person named.
   *
   * @param range the name, without title
   * @param name as printed, white space folded
   * @param title the title or role that stands with it ("President", "police spokesman"), as
   *     printed
   * @param age in years, if stated beside the name
   */
  record Person(Range range, String name, @Nullable String title, @Nullable Integer age)
      implements Mention {
    public Person {
      Objects.requireNonNull(range);
      Objects.requireNonNull(name);
    }
  }

  /**
   * An organization named.
   *
   * @param range the name
   * @param name as printed, white space folded
   * @param acronym the acronym that the text defines beside it, as printed
   */
  record Organization(Range range, String name, @Nullable String acronym) implements Mention {
    public Organization {
      Objects.requireNonNull(range);
      Objects.requireNonNull(name);
    }
  }

  /**
   * One utterance: words that the report attributes to somebody, in one stretch or with the words
   * of the report between ("“A,” he said. “B.”").
   *
   * @param pieces the words attributed, a sentence or so each, in text order
   * @param cue the verb or phrase of saying, if there is one
   * @param speakerWords the words beside it that name the speaker ("he")
   * @param speaker whom they mean, as the report alone tells it; {@code null} if it does not
   * @param citedWords whom the speaker cites for it ("the ministry said, citing police")
   */
  record Quote(
      List<Piece> pieces,
      @Nullable Range cue,
      @Nullable Range speakerWords,
      @Nullable String speaker,
      @Nullable Range citedWords)
      implements Mention {
    public Quote {
      pieces = List.copyOf(pieces);
      if (pieces.isEmpty()) {
        throw new IllegalArgumentException("An utterance has a piece at least.");
      }
    }

    /** From the first word attributed to the last one. */
    @Override
    public Range range() {
      return pieces.getFirst().range().cover(pieces.getLast().range());
    }

    /** Whether nothing of it is reworded. */
    public boolean direct() {
      return pieces.stream().allMatch(Piece::direct);
    }

    /** The stretch of it that holds these words. */
    public Optional<Piece> pieceWith(Range words) {
      return pieces.stream().filter(piece -> piece.range().contains(words)).findFirst();
    }

    /**
     * A stretch of an utterance.
     *
     * @param range the words, with their marks
     * @param direct within quotation marks, or part of a speech given word for word
     */
    public record Piece(Range range, boolean direct) {
      public Piece {
        Objects.requireNonNull(range);
      }
    }
  }
}
