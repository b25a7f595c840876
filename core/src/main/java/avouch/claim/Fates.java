package avouch.claim;

import avouch.claim.Lexicon.Entry;
import java.util.EnumSet;
import java.util.Set;

/**
 * Reads from the words around a person what befell the person and what part the person had: by what
 * is said of the person behind the name, by whose object the person is, and by what the person is
 * called.
 */
final class Fates {
  private static final int LONGEST_PHRASE = 10;
  private static final int FURTHEST_VERB = 20;
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "for",
          "by",
          "with",
          "to",
          "from",
          "against",
          "at",
          "in",
          "on",
          "about",
          "near",
          "between",
          "toward",
          "behind",
          "including",
          "like");

  /** "A shooting suspect": who did the deed. */
  private static final Set<String> DOERS = Set.of("suspect", "gunman", "shooter", "killer");

  private static final Set<String> FOUND = Set.of("find", "discover", "locate", "leave");
  private static final Set<String> ASIDE = Set.of(",", "(", "-", "--", "—", "–");
  private static final Set<String> OBJECTS = Set.of("which", "that", "what");
  private static final Set<String> LINKS = Set.of("be", "become", "remain", "consider");

  private final Line line;
  private final int first;
  private final int end;
  private final EnumSet<Fate> fates = EnumSet.noneOf(Fate.class);

  private Fates(Line line, int first, int end) {
    this.line = line;
    this.first = first;
    this.end = end;
  }

  /**
   * The fates of whom the words name.
   *
   * @param first the first word of the name or names
   * @param end the word after the last
   */
  static Set<Fate> of(Line line, int first, int end) {
    Fates fates = new Fates(line, first, end);
    int phrase = NamePhrase.start(line, first, end);
    Epithets.before(line, phrase, first).forEach(fates.fates::add);
    fates.ofDeed(phrase);
    if (!Speaking.follows(line, end)) {
      fates.asObject(phrase);
    }
    fates.behind(phrase);
    if (fates.fates.isEmpty()) {
      Listing.fate(line, end).ifPresent(fates.fates::add);
    }
    return fates.fates;
  }

  /** The fates of whom a sentence's first word, a pronoun, stands for. */
  static Set<Fate> ofSubject(Line line, int verb) {
    Fates fates = new Fates(line, 0, verb);
    fates.predicate(verb, line.size());
    return fates.fates;
  }

  /** "Suspected of shooting Ivo Marn": a deed named like a thing, the name right behind it. */
  private void ofDeed(int phrase) {
    for (int i = phrase; i < first; i++) {
      for (Entry entry : Lexicon.FATES.all(line, i)) {
        boolean deed = entry.word(1).equals("noun") && FateWords.fate(line, i, entry).isBlow();
        boolean done = deed && !DOERS.contains(line.lemma(first));
        if (done && i + entry.length() == first && line.lower(first - 1).endsWith("ing")) {
          fates.add(FateWords.fate(line, i, entry));
        }
      }
    }
  }

  // ---- before the name

  private void asObject(int phrase) {
    String before = line.lower(phrase - 1);
    switch (before) {
      case "of", "for", "against", "in", "to" -> nounBefore(phrase - 1);
      case "by" -> agent(phrase - 1);
      case "as", ":", "include", "includes", "included", "including" ->
          Introduced.fate(line, phrase - 1).ifPresent(fates::add);
      default -> {
        if (line.isPossessive(end)) {
          return; // "hit Ivo Marn's son"
        }
        if (line.lemma(phrase - 1).equals("be")) {
          Introduced.fate(line, phrase - 1).ifPresent(fates::add);
        } else {
          verbBefore(phrase);
          if (fates.isEmpty()) {
            sharedVerb(phrase);
          }
        }
      }
    }
  }

  /** "killed Ivo Marn", "shot and killed Ivo Marn", "took Ivo Marn into custody". */
  private void verbBefore(int phrase) {
    for (int i = phrase - 1; i >= Math.max(0, phrase - 4); i--) {
      for (Entry entry : Lexicon.FATES.all(line, i)) {
        boolean reaches = i + entry.length() == phrase;
        if (reaches
            && entry.word(1).equals("befalls")
            && line.isVerb(i)
            && !Voice.isPassive(line, i)
            && !Taking.isFilmed(line, i)) {
          fates.add(FateWords.fate(line, i, entry));
        }
      }
    }
    if (!line.isVerb(phrase - 1)) {
      return;
    }
    if (!fates.isEmpty() && FateWords.killsAtOnce(line, end)) {
      fates.add(Fate.KILLED);
    }
    if (Taking.isIntoCustody(line, end)) {
      fates.add(Fate.ARRESTED);
    } else if (line.lower(end).equals("dead") || line.follow(end, "to", "death")) {
      fates.add(Fate.KILLED);
    } else if (FOUND.contains(line.lemma(phrase - 1))) {
      predicate(asides(end), line.size());
    } else if (line.lemma(phrase - 1).equals("order") && line.follow(end, "to", "be")) {
      predicate(end + 1, line.size());
    } else if (Introduced.NAMING.contains(line.lemma(phrase - 1))
        && line.lower(asides(end)).equals("as")) {
      Epithets.in(line, asides(end) + 1, line.size()).ifPresent(fates::add);
    }
  }

  /** "Shot her and her mother, Ada Quill": one more object of a verb further ahead. */
  private void sharedVerb(int phrase) {
    boolean joined = line.tag(phrase - 1).equals("CC") || line.lower(phrase - 1).equals(",");
    if (joined && Introduced.isLeft(line, phrase, end)) {
      fates.add(Fate.KILLED);
      return;
    }
    if (!joined || Voice.isFinite(line, asides(end))) {
      return;
    }
    int i = phrase - 1;
    while (i > 0 && phrase - i < FURTHEST_VERB && isOfObjects(i)) {
      i--;
    }
    for (Entry entry : Lexicon.FATES.all(line, i)) {
      boolean befalls = entry.word(1).equals("befalls") && FateWords.fate(line, i, entry).isBlow();
      if (befalls && line.isVerb(i) && Voice.hasObject(line, i + entry.length())) {
        fates.add(FateWords.fate(line, i, entry));
      }
    }
  }

  private boolean isOfObjects(int i) {
    return switch (line.tag(i)) {
      case "CC", "CD", "DT", ",", "PRP", "PRP$", "POS", "HYPH" -> true;
      default ->
          line.tag(i).startsWith("NN")
              || line.tag(i).startsWith("JJ")
              || line.lower(i).equals("of");
    };
  }

  private void nounBefore(int preposition) {
    for (int i = preposition - 1; i >= Math.max(0, preposition - 3); i--) {
      for (Entry entry : Lexicon.FATES.all(line, i)) {
        int after = i + entry.length();
        boolean reaches = after == preposition || after == preposition + 1;
        if (reaches && entry.word(1).equals("noun")) {
          Fate fate = FateWords.fate(line, i, entry);
          // "a charge of murder against Ivo Marn"
          boolean accused = line.lower(preposition).equals("against") && fate.isBlow();
          fates.add(accused ? Fate.SUSPECT : fate);
        }
      }
    }
  }

  /** "was shot by Ivo Marn". */
  private void agent(int by) {
    for (int i = by - 1; i >= Math.max(0, by - LONGEST_PHRASE) && !line.isBreak(i); i--) {
      for (Entry entry : Lexicon.FATES.all(line, i)) {
        if (entry.word(1).equals("befalls")
            && FateWords.fate(line, i, entry).isBlow()
            && Voice.isPassive(line, i)) {
          fates.add(Fate.SUSPECT);
          return;
        }
      }
    }
  }

  // ---- behind the name

  private void behind(int phrase) {
    if (line.isPossessive(end)) {
      owned(end + 1);
      return;
    }
    int verb = afterPhrase(asides(end));
    boolean subject = !line.isVerb(phrase - 1) || Voice.isFinite(line, verb);
    if (!PREPOSITIONS.contains(line.lower(phrase - 1)) && subject) {
      predicate(verb, line.size());
    } else if (line.lower(end).equals("who") || line.lower(end).equals("being")) {
      predicate(end, line.clauseEnd(end)); // "responded to a boy who was shot"
    }
  }

  /** The first finite verb behind "riding a bicycle", "in a parked car". */
  private int afterPhrase(int from) {
    boolean wounded = FateWords.begins(line, from, "does");
    boolean phrase = !wounded && (line.tag(from).equals("VBG") || line.tag(from).equals("IN"));
    for (int i = from; phrase && i < Math.min(line.size(), from + LONGEST_PHRASE); i++) {
      if (Voice.isFinite(line, i)) {
        return i;
      }
      boolean clause = line.tag(i).equals("WRB") || Voice.isSubordinating(line, i);
      if (line.isBreak(i) || line.lower(i).equals(",") || i > from && clause) {
        return from;
      }
    }
    return from;
  }

  /** "…'s death", "…'s gunshot wounds". */
  private void owned(int from) {
    for (int i = from; i < Math.min(line.size(), from + 4); i++) {
      for (Entry entry : Lexicon.FATES.all(line, i)) {
        boolean ends = !line.tag(i + entry.length()).startsWith("NN");
        if (entry.word(1).equals("noun") && ends) {
          fates.add(FateWords.fate(line, i, entry));
        }
      }
      if (!line.tag(i).startsWith("NN") && !line.tag(i).startsWith("JJ")) {
        return;
      }
    }
  }

  /** Reads the asides behind a name and gives the first word behind them. */
  private int asides(int from) {
    int i = from;
    while (i < line.size() && ASIDE.contains(line.lower(i)) && !startsPredicate(i + 1)) {
      int close = i + 1;
      boolean open = isRelative(i + 1) || line.tag(i + 1).startsWith("VB");
      while (close < line.size()
          && !line.isBreak(close)
          && !ASIDE.contains(line.lower(close))
          && (open || !Voice.isFinite(line, close))) {
        close++;
      }
      if (i == from || !isRelative(i + 1) || !isOther(i - 1)) {
        aside(i + 1, close);
      }
      if (Voice.isFinite(line, close)) {
        return close;
      }
      i = line.lower(close).equals(")") ? close + 1 : close;
      if (close >= line.size() || line.isBreak(close) && !line.lower(close).equals(")")) {
        return close;
      }
    }
    return i < line.size() && line.lower(i).equals(",") ? i + 1 : i;
  }

  /** Whether an aside ends in another person, whom what follows is said of. */
  private boolean isOther(int i) {
    return Victims.isPeople(line.lemma(i)) || line.lower(i).endsWith("-year-old");
  }

  private boolean startsPredicate(int i) {
    return Voice.isFinite(line, i)
        && !(line.lower(i).equals("shot") && line.tag(i + 1).equals("IN"));
  }

  private boolean isRelative(int i) {
    return line.tag(i).startsWith("W");
  }

  private void aside(int from, int to) {
    String word = line.lower(from);
    if (word.equals("who") || word.equals("whom")) {
      predicate(from + 1, to);
    } else if (word.equals("whose")) {
      owned(from + 1);
    } else if (line.tag(from).equals("VBN") || line.tag(from).equals("VBD")) {
      predicate(from, to);
    } else if (Set.of("both", "all", "each").contains(word)) {
      predicate(from + 1, to);
    } else {
      Epithets.in(line, from, to).ifPresent(fates::add);
    }
  }

  /** What is said of the person from the first verb on, as long as no other subject comes. */
  private void predicate(int from, int to) {
    boolean main = true;
    boolean told = false;
    for (int i = from; i < to && !line.isBreak(i); i++) {
      told = told || line.isVerb(i);
      if (!told && (line.tag(i).equals("CD") || line.tag(i).equals("PRP"))) {
        return;
      }
      if (line.isVerb(i)) {
        boolean apart = !main || Voice.isInOwnClause(line, from, i);
        if (apart && Voice.hasOtherSubject(line, first, i)) {
          return;
        }
        if (Speaking.isSaying(line, i) && (main || line.tag(i).equals("VBG"))) {
          return;
        }
        main = main && Voice.isHelping(line, i);
      }
      read(i);
      if (LINKS.contains(line.lemma(i)) || line.lower(i).equals("as")) {
        Epithets.in(line, i + 1, to).ifPresent(fates::add);
      }
    }
  }

  private void read(int i) {
    if (Voice.isDenied(line, end, i) || i > first && Voice.isAttributive(line, i)) {
      return;
    }
    if (Taking.isFacing(line, i)) {
      fates.add(Fate.CHARGED);
      return;
    }
    for (Entry entry : Lexicon.FATES.all(line, i)) {
      Fate fate = FateWords.fate(line, i, entry);
      switch (entry.word(1)) {
        case "does" -> {
          boolean hostage = Taking.isHostage(line, i + entry.length());
          if (Hospitals.follow(line, entry, i) && !isOfThings(i, fate) && !hostage) {
            fates.add(fate);
            return;
          }
        }
        case "befalls" -> {
          if (Voice.isPassive(line, i, i + entry.length()) && !Taking.isFilmed(line, i)) {
            fates.add(fate);
            return;
          }
          if (fate.isBlow() && Voice.hasObject(line, i + entry.length())) {
            fates.add(line.lower(i + entry.length()).endsWith("self") ? fate : Fate.SUSPECT);
            return;
          }
        }
        default -> {}
      }
    }
  }

  /** "The weapons that Ivo Marn surrendered", "surrendered the town": no person is given up. */
  private boolean isOfThings(int verb, Fate fate) {
    boolean gap = OBJECTS.contains(line.lower(first - 1));
    boolean thing =
        Set.of("DT", "PRP$", "NN", "NNS").contains(line.tag(verb + 1))
            && !line.lower(verb + 1).endsWith("self");
    return fate == Fate.ARRESTED && line.lemma(verb).equals("surrender") && (gap || thing);
  }
}
