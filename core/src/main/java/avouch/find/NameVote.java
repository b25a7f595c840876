package avouch.find;

import avouch.find.NameLabels.Kind;
import avouch.find.NameLabels.Labelled;
import avouch.find.NameLabels.Run;
import avouch.language.SmallWords;
import avouch.model.Sentence.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets the sentences of one report vote on what each name is: a word that a title or a full name
 * makes a surname is one everywhere, and a headline names only what the text names too.
 */
final class NameVote {
  private final NameLabels labels;
  private final List<List<Run>> runs;
  private final Map<String, Map<Kind, Integer>> votes = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> acronyms = new HashSet<>();

  NameVote(NameLabels labels, List<List<Run>> runs) {
    this.labels = labels;
    this.runs = runs;
    for (int s = 0; s < runs.size(); s++) {
      Labelled labelled = labels.sentences().get(s);
      for (Run run : runs.get(s)) {
        count(labelled, run);
      }
      for (Run run : labelled.runs()) {
        if (run.kind() == Kind.PLACE) {
          count(labelled, run);
        }
      }
    }
  }

  private void count(Labelled labelled, Run run) {
    if (labelled.shouted()) {
      return;
    }
    List<Token> tokens = labelled.sentence().tokens();
    votes
        .computeIfAbsent(words(tokens, run), name -> new EnumMap<>(Kind.class))
        .merge(run.kind(), 1, Integer::sum);
    if (run.kind() == Kind.PERSON && run.end() - run.first() > 1) {
      String surname = surname(tokens, run);
      if (surname.length() > 2 && !SmallWords.isSmall(surname.toLowerCase(Locale.ROOT))) {
        surnames.add(surname);
      }
    }
    if (run.kind() == Kind.ORGANIZATION) {
      String acronym = Acronyms.definedBeside(tokens, run);
      if (acronym != null) {
        acronyms.add(acronym);
      }
    }
  }

  private static String surname(List<Token> tokens, Run run) {
    int last = run.end() - 1;
    while (last > run.first()
        && (PersonNames.isSuffix(tokens.get(last).text()) || tokens.get(last).text().equals(","))) {
      last--;
    }
    return tokens.get(last).text();
  }

  /** The runs of sentence {@code s} after the vote, in order. */
  List<Run> decided(int s) {
    Labelled labelled = labels.sentences().get(s);
    List<Token> tokens = labelled.sentence().tokens();
    List<Run> decided = new ArrayList<>();
    for (Run run : runs.get(s)) {
      Run kept = decide(labelled, tokens, run);
      if (kept != null) {
        decided.add(kept);
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      Run single = known(tokens, i);
      if (single == null || decided.stream().anyMatch(single::overlaps)) {
        continue;
      }
      if (single.kind() == Kind.ORGANIZATION || free(labelled, single)) {
        decided.add(single);
      }
    }
    decided.sort(Comparator.comparingInt(Run::first));
    return decided;
  }

  private @Nullable Run decide(Labelled labelled, List<Token> tokens, Run run) {
    String words = words(tokens, run);
    if (labelled.shouted() && !votes.containsKey(words) && !surnames.contains(words)) {
      return null;
    }
    if (run.end() - run.first() == 1) {
      if (surnames.contains(words) && run.kind() != Kind.PERSON) {
        return new Run(run.first(), run.end(), Kind.PERSON);
      }
      Kind kind = acronyms.contains(words) ? Kind.ORGANIZATION : majority(words, run.kind());
      if (surnames.contains(words)) {
        kind = Kind.PERSON;
      }
      if (kind == Kind.PERSON && !surnames.contains(words) && isWhere(tokens, run.first())) {
        return null;
      }
      return kind == Kind.PLACE ? null : new Run(run.first(), run.end(), kind);
    }
    return run;
  }

  /** "in Marlow", "17 of Marlow": a lone name there, that nobody bears in full, is a place. */
  private static boolean isWhere(List<Token> tokens, int first) {
    if (first == 0) {
      return false;
    }
    return switch (tokens.get(first - 1).text()) {
      case "in", "near", "outside" -> true;
      case "of" -> first > 1 && tokens.get(first - 2).tag().equals("CD");
      default -> false;
    };
  }

  private Kind majority(String words, Kind own) {
    Map<Kind, Integer> counts = votes.getOrDefault(words, Map.of());
    Kind best = own;
    for (Kind kind : Kind.values()) {
      if (counts.getOrDefault(kind, 0) > counts.getOrDefault(best, 0)) {
        best = kind;
      }
    }
    return best;
  }

  /** A token by itself that the report elsewhere shows to be a surname or an acronym. */
  private @Nullable Run known(List<Token> tokens, int i) {
    String word = tokens.get(i).text();
    if (!Shape.isCapitalized(word)) {
      return null;
    }
    if (surnames.contains(word)) {
      return new Run(i, i + 1, Kind.PERSON);
    }
    return acronyms.contains(word) ? new Run(i, i + 1, Kind.ORGANIZATION) : null;
  }

  /** Whether the tagger sees no place in a run: "Denby" in "in Denby" may be the town. */
  private boolean free(Labelled labelled, Run run) {
    for (Run other : labelled.runs()) {
      if (other.overlaps(run) && other.kind() == Kind.PLACE) {
        return false;
      }
    }
    return true;
  }

  private static String words(List<Token> tokens, Run run) {
    if (run.end() - run.first() == 1) {
      return tokens.get(run.first()).text();
    }
    StringBuilder words = new StringBuilder();
    for (int i = run.first(); i < run.end(); i++) {
      words.append(i == run.first() ? "" : " ").append(tokens.get(i).text());
    }
    return words.toString();
  }
}
