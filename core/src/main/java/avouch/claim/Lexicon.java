package avouch.claim;

import avouch.language.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Words and phrases of one TSV file, found by their lemmas.
 *
 * <p>A pattern is one or more lemmas with spaces between; the longest that stands at a place wins.
 * A lemma with {@code /N} is meant as a noun only, with {@code /V} as a verb only.
 */
final class Lexicon {
  /** Event words and the noun that names the kind of event. */
  static final Lexicon EVENTS = new Lexicon("events.tsv");

  /** Words that tell which slot a figure belongs to, and how they stand to it. */
  static final Lexicon SLOTS = new Lexicon("slots.tsv");

  /** Words that tell what befell a person and what part the person had. */
  static final Lexicon FATES = new Lexicon("fates.tsv");

  /** Nouns of states of affairs. */
  static final Lexicon STATES = new Lexicon("states.tsv");

  /** Verbs and nouns of what happens to a state. */
  static final Lexicon CHANGES = new Lexicon("changes.tsv");

  /** Words of promising and ordering. */
  static final Lexicon PROMISES = new Lexicon("promises.tsv");

  /** Words that introduce a cause. */
  static final Lexicon CAUSES = new Lexicon("causes.tsv");

  /** Words of saying. */
  static final Lexicon SPEECH = new Lexicon("speech.tsv");

  /** Words for what is written or sent, and for things, which are nobody's names. */
  static final Lexicon CHANNELS = new Lexicon("channels.tsv");

  private final Map<String, List<Entry>> byFirst = new TreeMap<>();

  private Lexicon(String file) {
    for (Rows.Row row : Rows.of(Lexicon.class, file)) {
      for (String pattern : row.patterns()) {
        Entry entry = Entry.of(pattern, row);
        byFirst.computeIfAbsent(entry.lemmas().getFirst(), key -> new ArrayList<>()).add(entry);
      }
    }
    byFirst.values().forEach(list -> list.sort((a, b) -> b.length() - a.length()));
  }

  /** The longest entry that begins at this word of a sentence. */
  Optional<Entry> at(Line line, int index) {
    return all(line, index).stream().findFirst();
  }

  /** Every entry that begins at this word, the longest first. */
  List<Entry> all(Line line, int index) {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : byFirst.getOrDefault(line.lemma(index), List.of())) {
      if (entry.standsAt(line, index)) {
        found.add(entry);
      }
    }
    return found;
  }

  /** Every entry whose first lemma is this. */
  List<Entry> startingWith(String lemma) {
    return byFirst.getOrDefault(lemma, List.of());
  }

  /** Every entry of a single lemma. */
  List<Entry> every(String lemma) {
    return byFirst.getOrDefault(lemma, List.of()).stream()
        .filter(entry -> entry.length() == 1)
        .toList();
  }

  /**
   * One row.
   *
   * @param lemmas the pattern's words
   * @param tag how the first word's tag must begin; empty for any
   * @param value what it stands for
   * @param id the row's id
   */
  record Entry(List<String> lemmas, String tag, String value, String id) {
    private static final Pattern GAP = Pattern.compile(" ");
    private static final int REACH = 12;
    private static final Set<String> TRYING = Set.of("attempt", "try", "threaten", "effort", "bid");
    private static final Set<String> CONDEMNING = Set.of("sentence", "condemn");
    private static final Set<String> VERDICTS =
        Set.of("sentence", "penalty", "row", "warrant", "threat", "squad", "certificate", "wish");

    private static Entry of(String pattern, Rows.Row row) {
      int mark = pattern.indexOf('/');
      String tag = mark < 0 ? "" : pattern.charAt(mark + 1) == 'N' ? "NN" : "VB";
      String words = mark < 0 ? pattern : pattern.substring(0, mark);
      return new Entry(GAP.splitAsStream(words).toList(), tag, row.value(), row.id());
    }

    int length() {
      return lemmas.size();
    }

    /** Whether a row of slots tells of a blow that may also have killed. */
    boolean isHit() {
      return id.startsWith("hit-");
    }

    /** Whether a row of slots is said of the counted, behind them. */
    boolean isSaidOf() {
      return word(1).equals("after") || word(1).equals("hit");
    }

    private boolean standsAt(Line line, int index) {
      if (!line.tag(index).startsWith(tag)) {
        return false;
      }
      for (int i = 0; i < lemmas.size(); i++) {
        String lemma = lemmas.get(i);
        if (!lemma.equals(line.lemma(index + i)) && !lemma.equals(line.lower(index + i))) {
          return false;
        }
      }
      return !isOfSentence(line, index + lemmas.size() - 1) && !isAttempt(line, index);
    }

    /** "Attempted murder", "tried to take her own life": nobody has died by it. */
    private static boolean isAttempt(Line line, int index) {
      return line.lower(index - 1).equals("attempted")
          || line.lower(index - 1).equals("to") && TRYING.contains(line.lemma(index - 2));
    }

    /** "Death sentence", "sentenced to death": a verdict, by which nobody has died. */
    private static boolean isOfSentence(Line line, int word) {
      boolean verdict =
          line.lower(word - 1).equals("to")
              && IntStream.rangeClosed(word - REACH, word - 2)
                  .mapToObj(line::lemma)
                  .anyMatch(CONDEMNING::contains);
      return line.lemma(word).equals("death")
          && (verdict || VERDICTS.contains(line.lemma(word + 1)));
    }

    /** A part of a value that holds several words, by position. */
    String word(int position) {
      return GAP.splitAsStream(value).skip(position).findFirst().orElse("");
    }
  }
}
