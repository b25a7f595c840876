package avouch.find;

import avouch.find.Cast.Member;
import avouch.find.Roles.Role;
import avouch.model.Range;
import java.util.BitSet;
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
  private final double[] weights;
  private final int[] sentences;
  private @Nullable Paragraph paragraph;
  private @Nullable Marks marks;
  private Member[] pronouns = new Member[0];
  private @Nullable String unnamed;
  private int unnamedIn;
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
    pronouns = new Member[next.size()];
    token = 0;
    mention = Math.max(mention, cast.firstEndingAfter(next.range().start()));
  }

  /** Whom "he" or "she" means that stands at a token of the paragraph. */
  @Nullable Member pronoun(int at) {
    readTo(at + 1);
    return pronouns[at];
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

  /** What a person weighs at a token of the paragraph. */
  double weight(Member member, int at) {
    return weight(member.index(), sentenceAt(at));
  }

  private double weight(int member, int sentence) {
    return weights[member] * Math.pow(.5, sentence - sentences[member]);
  }

  private void add(Member member, double weight, int sentence) {
    int m = member.index();
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
      case "DT" -> unnamed(here);
      default -> {}
    }
  }

  // ---- the unnamed

  /** "A judge", "an official": one without a name, whom "the judge" may mean later. */
  private void unnamed(Paragraph here) {
    if (!here.is(token, "a") && !here.is(token, "an") && !here.is(token, "another")) {
      return;
    }
    int end = token + 1;
    while (here.tag(end).startsWith("NN") || here.tag(end).startsWith("JJ")) {
      end++;
    }
    String word = here.word(end - 1);
    Role role = end - token > 6 || !here.tag(end - 1).equals("NN") ? null : Roles.of(word);
    if (role != null && !here.is(end, ",")) {
      unnamed = word;
      unnamedIn = sentenceAt(token);
    }
  }

  /** Whether somebody without a name, spoken of after a person was, has a role. */
  boolean isUnnamed(int at, Role role, Member named) {
    return unnamed != null
        && sentenceAt(at) - unnamedIn < 4
        && sentences[named.index()] <= unnamedIn
        && (role.titles().contains(unnamed) || role.equals(Roles.of(unnamed)));
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
    int verb = here.tag(end).equals("RB") ? end + 1 : end;
    boolean acts =
        switch (here.tag(verb)) {
          case "VBD", "VBZ", "VBP", "MD" -> true;
          default -> false;
        };
    boolean opens = token - here.start(here.sentenceOf(token)) < 3;
    return acts || opens || here.is(end, ",") && here.is(end + 1, "who") ? SUBJECT : BESIDE;
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
      pronouns[token] = meant;
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
