package avouch.find;

import avouch.model.Mention;
import avouch.model.Mention.Quote.Piece;
import avouch.model.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the pieces of each utterance of one report while it is read. */
final class Utterances {
  private final List<Utterance> all = new ArrayList<>();

  /**
   * Whose words follow.
   *
   * @param cue the words of saying
   * @param speakerWords the words beside them that name the speaker
   * @param speaker whom they mean
   */
  record Voice(@Nullable Range cue, @Nullable Range speakerWords, @Nullable String speaker) {
    static final Voice NONE = new Voice(null, null, null);
  }

  /** One voice's words, and where they were heard last. */
  static final class Utterance {
    private final Voice voice;
    private final List<Piece> pieces = new ArrayList<>();
    private Paragraph paragraph;
    private int sentence;
    private boolean open;
    private @Nullable Range cited;

    private Utterance(Voice voice, Paragraph paragraph, int sentence) {
      this.voice = voice;
      this.paragraph = paragraph;
      this.sentence = paragraph.number(sentence);
    }

    /** Whether no other sentence parts it from this one, and no mark ends it before a new block. */
    private boolean goesOn(Paragraph to, int within) {
      return sentence >= to.number(within) - 1 && (paragraph.equals(to) || open);
    }

    Voice voice() {
      return voice;
    }

    void cites(@Nullable Range words) {
      cited = words == null ? cited : words;
    }

    boolean isDirect() {
      return !pieces.isEmpty() && pieces.stream().allMatch(Piece::direct);
    }

    /** Adds the tokens from {@code first} up to {@code end}, a piece a sentence. */
    void add(Paragraph block, Marks marks, int first, int end, boolean direct) {
      int from = first;
      while (from < end) {
        int within = block.sentenceOf(from);
        int cut = Math.min(end, block.start(within + 1));
        if (cut - from > 1 || Shape.isWord(block.word(from))) {
          pieces.add(new Piece(block.cover(from, cut), direct || marks.inside(from, cut)));
          paragraph = block;
          sentence = Math.max(sentence, block.number(within));
          open = marks.isOpen(cut - 1);
        }
        from = cut;
      }
    }
  }

  /** Begins an utterance whose cue stands in that sentence. */
  Utterance begin(Voice voice, Paragraph paragraph, int sentence) {
    Utterance utterance = new Utterance(voice, paragraph, sentence);
    all.add(utterance);
    return utterance;
  }

  /** The utterance that goes on in a sentence, if one does. */
  @Nullable Utterance goingOn(Paragraph paragraph, int sentence) {
    Utterance last = all.isEmpty() ? null : all.getLast();
    return last != null && last.goesOn(paragraph, sentence) ? last : null;
  }

  List<Mention.Quote> quotes() {
    return all.stream()
        .filter(utterance -> !utterance.pieces.isEmpty())
        .map(Utterances::quote)
        .sorted(Comparator.comparing(Mention.Quote::range))
        .toList();
  }

  private static Mention.Quote quote(Utterance utterance) {
    Voice voice = utterance.voice;
    List<Piece> pieces =
        utterance.pieces.stream().sorted(Comparator.comparing(Piece::range)).toList();
    return new Mention.Quote(
        pieces, voice.cue(), voice.speakerWords(), voice.speaker(), utterance.cited);
  }
}
