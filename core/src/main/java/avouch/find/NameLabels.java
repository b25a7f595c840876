package avouch.find;

import avouch.language.NameTagger;
import avouch.language.SmallWords;
import avouch.model.Sentence;
import avouch.model.Sentence.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the name tagger makes of each sentence of a passage, before any rule: read once, used for
 * people, organizations and places.
 *
 * @param sentences the labelled sentences in order
 * @param known the gazetteer's names in each sentence
 * @param places names that the text shows to be used as places, and by how much
 */
record NameLabels(List<Labelled> sentences, List<KnownNames> known, Map<String, Integer> places) {
  NameLabels {
    sentences = List.copyOf(sentences);
    known = List.copyOf(known);
    places = Map.copyOf(places);
  }

  /** What a run of tokens names. */
  enum Kind {
    PERSON,
    ORGANIZATION,
    PLACE,
    OTHER
  }

  /**
   * A run of tokens that names something.
   *
   * @param first first token
   * @param end the token after the last
   * @param kind what it names
   */
  record Run(int first, int end, Kind kind) {
    boolean overlaps(Run other) {
      return first < other.end && other.first < end;
    }
  }

  /** One sentence with its runs. */
  static final class Labelled {
    private final Sentence sentence;
    private final List<Run> runs;
    private final boolean shouted;
    private final @Nullable Kind[] kinds;

    /**
     * @param sentence the sentence
     * @param runs the runs in order
     * @param shouted whether its words are in capitals or title case, so that case tells nothing
     */
    Labelled(Sentence sentence, List<Run> runs, boolean shouted) {
      this.sentence = sentence;
      this.runs = List.copyOf(runs);
      this.shouted = shouted;
      kinds = new @Nullable Kind[sentence.tokens().size()];
      for (Run run : this.runs) {
        Arrays.fill(kinds, run.first(), run.end(), run.kind());
      }
    }

    Sentence sentence() {
      return sentence;
    }

    List<Run> runs() {
      return runs;
    }

    boolean shouted() {
      return shouted;
    }

    /** What the run over a token names; {@code null} where there is none. */
    @Nullable Kind kindAt(int token) {
      return token < 0 || token >= kinds.length ? null : kinds[token];
    }

    /** The run over a token. */
    @Nullable Run runAt(int token) {
      for (Run run : runs) {
        if (run.first() <= token && token < run.end()) {
          return run;
        }
      }
      return null;
    }

    /** The first run that shares a token with another. */
    @Nullable Run runOver(Run other) {
      for (Run run : runs) {
        if (run.overlaps(other)) {
          return run;
        }
      }
      return null;
    }
  }

  static NameLabels of(Passage passage) {
    List<Labelled> labelled = new ArrayList<>(passage.sentences().size());
    for (Sentence sentence : passage.sentences()) {
      labelled.add(label(sentence));
    }
    List<KnownNames> known =
        labelled.stream().map(each -> KnownNames.in(each.sentence().tokens())).toList();
    PlaceVote vote = PlaceVote.of(labelled, known);
    return new NameLabels(labelled.stream().map(vote::corrected).toList(), known, vote.places());
  }

  private static Labelled label(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (!hasName(tokens)) {
      return new Labelled(sentence, List.of(), false);
    }
    List<String> words = tokens.stream().map(Token::text).toList();
    String[] tags = tokens.stream().map(Token::tag).toArray(String[]::new);
    String[] labels = NameTagger.shipped().labels(words, tags);
    return new Labelled(sentence, LostCommas.parted(tokens, runs(labels)), isTitleCase(tokens));
  }

  private static boolean hasName(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> Shape.isCapitalized(token.text()));
  }

  private static List<Run> runs(String[] labels) {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      int first = i++;
      if (labels[first].equals("O")) {
        continue;
      }
      while (i < labels.length && labels[i].startsWith("I-")) {
        i++;
      }
      runs.add(new Run(first, i, kind(labels[first])));
    }
    return runs;
  }

  private static Kind kind(String label) {
    return switch (label.substring(2)) {
      case "PER" -> Kind.PERSON;
      case "ORG" -> Kind.ORGANIZATION;
      case "LOC" -> Kind.PLACE;
      default -> Kind.OTHER;
    };
  }

  /** A headline: words that news print small have capitals, and hardly any small one is longer. */
  private static boolean isTitleCase(List<Token> tokens) {
    int small = 0;
    int raised = 0;
    for (int i = 1; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      if (text.length() > 3 && Shape.isSmall(text)) {
        small++;
      } else if (text.length() > 3 && Shape.isCapitalized(text)) {
        raised += SmallWords.isSmall(text.toLowerCase(Locale.ROOT)) ? 1 : 0;
      }
    }
    return raised >= 2 && raised >= 3 * small;
  }
}
