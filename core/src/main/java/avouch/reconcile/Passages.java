package avouch.reconcile;

import avouch.language.Wordings;
import avouch.language.Wordings.Profile;
import avouch.model.Sentence;
import avouch.model.Sentence.Token;
import avouch.model.Span;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The sentences that claims carry: their words, and how alike they are, never the whole texts. */
final class Passages {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Story story;
  private final Map<Span, Profile> profiles = new HashMap<>();
  private final Map<List<Word>, Profile> byWords = new HashMap<>();

  Passages(Story story) {
    this.story = story;
  }

  /** The words inside a span. */
  List<Token> tokens(Span span) {
    List<Sentence> sentences = story.reading(span.report()).sentences();
    List<Token> tokens = new ArrayList<>();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).range().end() <= span.range().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.range().start() >= span.range().end()) {
        break;
      }
      sentence.tokens().stream()
          .filter(token -> span.range().contains(token.range()))
          .forEach(tokens::add);
    }
    return tokens;
  }

  /** The words as printed, white space folded. */
  String words(Span span) {
    return SPACE.matcher(story.words(span).strip()).replaceAll(" ");
  }

  /** How alike the words inside two spans are. */
  double likeness(Span one, Span other) {
    return profile(one).likeness(profile(other));
  }

  /** The profile of the words inside a span: one and the same for the same words elsewhere. */
  Profile profile(Span span) {
    Profile known = profiles.get(span);
    if (known != null) {
      return known;
    }
    List<Token> tokens = tokens(span);
    List<Word> words = tokens.stream().map(token -> new Word(token.text(), token.lemma())).toList();
    Profile profile = byWords.computeIfAbsent(words, absent -> Wordings.profile(tokens));
    profiles.put(span, Objects.requireNonNull(profile));
    return profile;
  }

  /** What a profile is made of. */
  private record Word(String text, String lemma) {}
}
