package avouch.find;

import avouch.find.Cast.Member;
import avouch.model.Range;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who is spoken of while a report is read from its start: each person weighs by how it was named
 * last, as subject, beside or in somebody's mouth, and half as much a sentence later.
 */
final class Focus {
  private static final double SUBJECT = 100;
  private static final double SPEAKS = 60;
  private static final double BESIDE = 40;
  private static final double OWNER = 30;
  private static final double QUOTED = 8;

  /** What a person weighs whose sex the report does not tell. */
  private static final double UNTOLD = .6;

  private final Cast cast;
  private double[] weights;
  private int[] sentences;
  private @Nullable Paragraph paragraph;
  private @Nullable Marks marks;
  private Member[] referents = new Member[0];
  private int token;
  private int mention;

  Focus(Cast cast) {
    this.cast = cast;
    weights = new double[cast.members().size()];
    sentences = new int[weights.length];
  }

  /** Goes on to a new paragraph, after the rest of the one before. */
  void enter(Paragraph next, Marks passages) {
    if (paragraph != null) {
      readTo(paragraph.size());
    }
    paragraph = next;
    marks = passages;
    referents = new Member[next.size()];
    token = 0;
    mention = Math.max(mention, cast.firstEndingAfter(next.range().start()));
  }

  /** Whom "he", "she" or "a judge" means that starts at a token of the paragraph. */
  @Nullable Member at(int first) {
    readTo(first + 1);
    return referents[first];
  }

  /** Who speaks is spoken of. */
  void speaks(Member member, int sentence) {
    add(member, SPEAKS, sentence);
  }

  /** Whom a description means that stands at a token: the weightiest of those it may mean. */
  @Nullable Member heaviest(int at, BitSet among) {
    readTo(at);
    return heaviestIn(sentenceAt(at), among);
  }

  private @Nullable Member heaviestIn(int sentence, BitSet among) {
    Member best = null;
    double most = 0;
    for (int m = among.nextSetBit(0); m >= 0; m = among.nextSetBit(m + 1)) {
      double weight = weight(m, sentence);
      if (weight > most) {
        best = cast.members().get(m);
        most = weight;
      }
    }
    return best;
  }

  /**
   * Those whom the sentence has named so far: "X will stay, the official said" is another's word.
   */
  BitSet namedHere(int at) {
    readTo(at);
    BitSet named = new BitSet();
    Paragraph here = paragraph;
    if (here != null) {
      int start = here.token(here.start(here.sentenceOf(at))).range().start();
      for (int m = mention - 1; m >= 0 && cast.range(m).start() >= start; m--) {
        named.set(cast.member(m).index());
      }
    }
    return named;
  }

  /** What a person weighs at a token of the paragraph. */
  double weight(Member member, int at) {
    return weight(member.index(), sentenceAt(at));
  }

  private double weight(int member, int sentence) {
    return member >= weights.length
        ? 0
        : weights[member] * Math.pow(.5, sentence - sentences[member]);
  }

  private void add(Member member, double weight, int sentence) {
    int m = member.index();
    if (m >= weights.length) {
      weights = Arrays.copyOf(weights, 2 * m + 8);
      sentences = Arrays.copyOf(sentences, 2 * m + 8);
    }
    weights[m] = weight(m, sentence) + weight;
    sentences[m] = sentence;
  }

  private int sentenceAt(int at) {
    return paragraph == null ? 0 : paragraph.number(paragraph.sentenceOf(at));
  }

  // ---- reading

  private void readTo(int end) {
    Paragraph here = paragraph;
    Marks passages = marks;
    if (here == null || passages == null) {
      return;
    }
    for (; token < end && token < here.size(); token++) {
      if (mention < cast.mentions() && startsAt(here, mention)) {
        named(here, passages);
      } else if (passages.at(token) == null) {
        word(here, passages);
      }
    }
  }

  private void word(Paragraph here, Marks passages) {
    switch (here.tag(token)) {
      case "PRP", "PRP$" -> pronoun(here, passages);
      case "DT", "CD" -> stranger(here);
      default -> {}
    }
  }

  // ---- the unnamed

  /** "A judge", "one official": somebody without a name, who may be spoken of from here on. */
  private void stranger(Paragraph here) {
    boolean one = here.is(token, "a") || here.is(token, "an") || here.is(token, "one");
    if (!one && !here.is(token, "another") || isSaidOfOther(here)) {
      return;
    }
    int end = token + 1;
    while (isNounOrAdjective(here.tag(end))) {
      end++;
    }
    String head = here.word(end - 1).toLowerCase(Locale.ROOT);
    boolean person = here.tag(end - 1).equals("NN") && (Roles.of(head) != null || isTitle(head));
    if (end - token > 6 || !person || here.tag(end).equals("POS")) {
      return;
    }
    String words = here.cover(token + 1, end).in(here.text()).replaceAll("\\s+", " ");
    Member stranger = cast.stranger(words, Roles.isWoman(head));
    referents[token] = stranger;
    add(stranger, isSubject(here, end) ? SUBJECT : BESIDE / 2, sentenceAt(token));
  }

  private static boolean isTitle(String word) {
    return Titles.isTitle(word) && !Titles.isForm(word);
  }

  private static boolean isNounOrAdjective(String tag) {
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("VBN");
  }

  /** "Is a senator", "as a senator", "Ada Quill, a senator": it says what a named person is. */
  private boolean isSaidOfOther(Paragraph here) {
    String before = here.lemma(token - 1);
    return switch (before) {
      case "be", "as", "become", "not", "," -> !isOpening(here, token);
      default -> false;
    };
  }

  private static boolean isOpening(Paragraph here, int at) {
    return at == here.start(here.sentenceOf(at));
  }

  private boolean startsAt(Paragraph here, int number) {
    return cast.range(number).start() < here.token(token).range().end();
  }

  private void named(Paragraph here, Marks passages) {
    Range range = cast.range(mention);
    int end = here.tokenAt(range.end() - 1) + 1;
    int sentence = sentenceAt(token);
    boolean quoted = passages.at(token) != null;
    double weight = quoted ? QUOTED : weightOf(here, end);
    add(cast.member(mention), weight, sentence);
    mention++;
  }

  private double weightOf(Paragraph here, int end) {
    if (here.tag(end).equals("POS")) {
      return OWNER;
    }
    boolean opens = token - here.start(here.sentenceOf(token)) < 3;
    return opens || isSubject(here, end) ? SUBJECT : BESIDE;
  }

  private static boolean isSubject(Paragraph here, int end) {
    int verb = here.tag(end).equals("RB") ? end + 1 : end;
    return switch (here.tag(verb)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> here.is(end, "who") || here.is(end, ",") && here.is(end + 1, "who");
    };
  }

  // ---- pronouns

  private void pronoun(Paragraph here, Marks passages) {
    boolean woman = here.is(token, "she") || here.is(token, "her");
    boolean subject = here.is(token, "he") || here.is(token, "she");
    if (!woman && !subject && !here.is(token, "his") && !here.is(token, "him")) {
      return;
    }
    Member meant = antecedent(woman, subject ? others(here, passages) : new BitSet());
    if (meant != null && !subject) {
      add(meant, OWNER, sentenceAt(token));
    } else if (meant != null) {
      referents[token] = meant;
      add(meant, SUBJECT, sentenceAt(token));
    }
  }

  private @Nullable Member antecedent(boolean woman, BitSet others) {
    int sentence = sentenceAt(token);
    Member best = null;
    double most = 0;
    for (Member member : cast.members()) {
      double weight = weight(member.index(), sentence) * agreement(member, woman);
      double likely = others.get(member.index()) ? weight / 20 : weight;
      if (likely > most) {
        best = member;
        most = likely;
      }
    }
    return best != null ? best : ahead(woman, others);
  }

  private static double agreement(Member member, boolean woman) {
    Boolean told = member.woman();
    if (told == null) {
      return UNTOLD;
    }
    return told == woman ? 1 : 0;
  }

  /** Those whom the words after the pronoun or in the marks before it name: somebody else. */
  private BitSet others(Paragraph here, Marks passages) {
    BitSet others = new BitSet();
    int limit = here.start(here.sentenceOf(token) + 1);
    int end = here.token(limit - 1).range().end();
    for (int m = mention; m < cast.mentions() && cast.range(m).start() < end; m++) {
      others.set(cast.member(m).index());
    }
    int before = token - 1;
    QuotationMarks.Marked said =
        passages.at(before) != null ? passages.at(before) : passages.at(before - 1);
    if (said != null) {
      int from = cast.firstEndingAfter(said.range().start());
      for (int m = from; m < cast.mentions() && said.range().contains(cast.range(m)); m++) {
        others.set(cast.member(m).index());
      }
    }
    return others;
  }

  /** The next person named, where none was before. */
  private @Nullable Member ahead(boolean woman, BitSet others) {
    for (int m = mention; m < cast.mentions(); m++) {
      if (agreement(cast.member(m), woman) == 1 && !others.get(cast.member(m).index())) {
        return cast.member(m);
      }
    }
    return null;
  }
}
