package avouch.find;

import avouch.find.CueVerbs.Takes;
import avouch.find.Subjects.Phrase;

/** Steps over what stands between a verb of saying and its content: to whom, where and when. */
final class Adjuncts {
  private final Paragraph paragraph;
  private final Marks marks;

  Adjuncts(Paragraph paragraph, Marks marks) {
    this.paragraph = paragraph;
    this.marks = marks;
  }

  /**
   * The token after what stands between a cue, whose last token is before {@code from}, and its
   * content.
   */
  int after(int from, int limit, Takes takes) {
    int p = skipped(from, limit, takes);
    boolean clause = !takes.isName() && takes != Takes.VOW;
    return clause ? thatAhead(p, limit) : p;
  }

  private int skipped(int from, int limit, Takes takes) {
    int p = from;
    if (takes == Takes.TELL || recipientVerb(from - 1)) {
      Phrase recipient = Subjects.startingAt(paragraph, p, limit);
      p = recipient == null ? p : recipient.end();
    }
    for (int next = adjunct(p, limit); next > p; next = adjunct(p, limit)) {
      p = next;
    }
    return p >= limit || p == from || introduces(p) ? p : fallback(from, p);
  }

  private boolean recipientVerb(int i) {
    return switch (paragraph.lemma(i)) {
      case "tell", "ask", "warn", "remind", "assure" -> true;
      default -> false;
    };
  }

  private int fallback(int from, int p) {
    return recipientVerb(from - 1) || startsNominal(p) ? p : from;
  }

  private boolean introduces(int p) {
    return paragraph.is(p, "that")
        || paragraph.is(p, ":")
        || paragraph.is(p, ",")
        || marks.at(p) != null;
  }

  /** The token after one adjunct that starts at {@code p}, or {@code p}. */
  private int adjunct(int p, int limit) {
    if (p >= limit || marks.at(p) != null) {
      return p;
    }
    if (isDayWord(p)) {
      return p + 1;
    }
    if (paragraph.tag(p).equals("RB") && !paragraph.is(p, "not")) {
      return p + 1;
    }
    boolean preposition =
        switch (paragraph.word(p)) {
          case "in", "on", "at", "during", "after", "to", "through", "via", "of", "about", "from" ->
              true;
          default -> false;
        };
    if (!preposition) {
      return p;
    }
    Phrase phrase = Subjects.startingAt(paragraph, p + 1, limit);
    return phrase == null ? p : phrase.end();
  }

  private boolean isDayWord(int p) {
    return switch (paragraph.lemma(p)) {
      case "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today" ->
          true;
      default -> false;
    };
  }

  /** "insisted on local radio that …": the "that" that a longer adjunct keeps from its verb. */
  private int thatAhead(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 20); i++) {
      if (paragraph.is(i, "that") && paragraph.tag(i).equals("IN") && marks.at(i) == null) {
        return i;
      }
      boolean verb = paragraph.tag(i).startsWith("VB") || paragraph.tag(i).equals("MD");
      if (marks.at(i) == null && (verb || paragraph.is(i, ","))) {
        return from;
      }
    }
    return from;
  }

  private boolean startsNominal(int p) {
    return Subjects.startingAt(paragraph, p, paragraph.size()) != null;
  }
}
