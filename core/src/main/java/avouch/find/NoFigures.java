package avouch.find;

import avouch.model.Amount;

/** Tells numbers that count nothing: names of flights and roads, scores, telephone numbers. */
final class NoFigures {
  private static final double HIGHEST_SCORE = 200;

  private final Line line;

  NoFigures(Line line) {
    this.line = line;
  }

  boolean is(Quantity quantity) {
    if (quantity.unit() != null) {
      return false;
    }
    int core = quantity.core();
    int end = quantity.end();
    return isPronoun(core, end)
        || isOfName(core, end)
        || isClock(core, end)
        || line.isDigitWord(core)
            && quantity.start() == core
            && (isNamed(core, end)
                || namesNext(core, end)
                || isScore(quantity)
                || isAddress(core, end)
                || isCode(core, end)
                || isSection(core)
                || isListNumber(core, end));
  }

  /** "one" that counts nobody: "no one", "one another", "one of the reasons", "this one". */
  private boolean isPronoun(int core, int end) {
    if (!line.is(core, "one") || end != core + 1) {
      return false;
    }
    if (line.isAny(
        core - 1, "no", "the", "this", "that", "each", "every", "any", "which", "another")) {
      return !line.isNoun(end) || line.is(core - 1, "no");
    }
    if (line.isAny(end, "another", "day", "'s", "can", "could", "should", "would", "must", "who")) {
      return true;
    }
    boolean adjective = line.tag(core - 1).startsWith("JJ") && !line.is(core - 1, "least");
    boolean part = line.is(end, "of") && Numerals.at(line, end + 1) == null;
    return part || adjective;
  }

  /**
   * "The Formula One race": a capital within a sentence makes the word a part of the name; a title
   * "Kills One man" has a verb there, or "Six men" more than one.
   */
  private boolean isOfName(int core, int end) {
    return !line.isDigitWord(core)
        && line.isCapital(core)
        && line.isCapital(core - 1)
        && line.tag(core - 1).equals("NNP")
        && !line.word(core - 1).endsWith("s")
        && line.tag(end).equals("NN")
        && !line.isCapital(end);
  }

  /** "Flight 370", "Route 66", "Resolution 1701"; a plural after it counts all the same. */
  private boolean isNamed(int core, int end) {
    boolean plain = line.word(core).indexOf(',') < 0;
    if (plain && FigureWords.is(FigureWords.IDENTIFIED, line.word(listStart(core) - 1))) {
      return !line.tag(end).equals("NNS") || line.isCapital(core - 1) && core > 1;
    }
    boolean name = line.tag(core - 1).equals("NNP") && line.isCapital(core - 1) && core > 1;
    return name && !counts(end);
  }

  /** Index of the first number of a list: "gates <b>3</b>, 5 and 7". */
  private int listStart(int core) {
    int first = core;
    while (line.isAny(first - 1, "and", "or", ",", "to", "-") && line.isDigitWord(first - 2)) {
      first -= 2;
    }
    return first;
  }

  private boolean counts(int end) {
    String tag = line.tag(end);
    boolean state = FigureWords.is(FigureWords.STATES, line.word(end));
    return tag.equals("NNS") || tag.startsWith("JJ") || state || line.is(end, "people");
  }

  /** "won 2-1", "a 5-4 vote". */
  private boolean isScore(Quantity quantity) {
    Amount amount = quantity.amount();
    int mark = quantity.core() + 1;
    boolean hyphen = line.is(mark, "-") && line.isDigitWord(mark + 1);
    if (hyphen && line.word(quantity.core()).endsWith("e")) {
      return false;
    }
    if (!hyphen) {
      return line.is(quantity.core() - 1, "-") && line.isDigitWord(quantity.core() - 2);
    }
    boolean ascending = amount.bound() == Amount.Bound.RANGE;
    boolean noun = FigureWords.is(FigureWords.SCORES, line.word(mark + 2));
    boolean counts = line.isNoun(mark + 2) || line.tag(mark + 2).startsWith("JJ");
    return !ascending || noun || !counts && isSmall(amount) && !isLed(quantity.start() - 1);
  }

  private static boolean isSmall(Amount amount) {
    return amount.high() != null && amount.high() < HIGHEST_SCORE;
  }

  /** "a toll of 20-30", "put at 20-30". */
  private boolean isLed(int before) {
    return line.isAny(before, "of", "at", "from", "between", "is", "are", "was", "were");
  }

  /** "the 3900 block", "a .38 caliber", "a 911 call", "a 2006 Jeep", "their 20's". */
  private boolean namesNext(int core, int end) {
    if (FigureWords.is(FigureWords.NAMED_AFTER, line.word(end))) {
      return true;
    }
    boolean emergency = line.isAny(core, "911", "999", "112");
    boolean called = line.isAny(core - 1, "called", "call", "calling", "dialed", "a", "the", "to");
    boolean decade = line.is(end, "'s") && line.touches(end - 1);
    return emergency && called || decade || isModel(core, end);
  }

  private boolean isModel(int core, int end) {
    double year = Numerals.digits(line.word(core));
    boolean plain = line.word(core).length() == 4 && year >= 1900 && year <= 2040;
    return plain && line.isCapital(end) && line.tag(end).equals("NNP");
  }

  /** "around 11 this morning". */
  private boolean isClock(int core, int end) {
    if (line.isAny(end, "a.m.", "p.m.", "am", "pm") && line.isDigitWord(core)) {
      return true;
    }
    boolean at = line.isAny(core - 1, "at", "around", "about", "by", "until", "before", "after");
    boolean part =
        line.isAny(end, "this", "last", "tonight", "in")
            && line.isAny(end + 1, "morning", "night", "evening", "afternoon", "the");
    boolean day = !line.is(end, "in") || line.isAny(end + 2, "morning", "evening", "afternoon");
    return at && part && day;
  }

  private boolean isAddress(int core, int end) {
    boolean named = line.isCapital(end) && line.tag(end).equals("NNP");
    boolean number = line.word(core).length() > 2 && line.word(core).indexOf(',') < 0;
    if (named && number && !plural(end)) {
      return true;
    }
    boolean street = FigureWords.is(FigureWords.STREETS, line.word(end + 1));
    return named && (street || FigureWords.is(FigureWords.STREETS, line.word(end + 2)));
  }

  /** Whether a plural noun ends the run of names that starts at {@code i}. */
  private boolean plural(int i) {
    int last = i;
    while (line.isName(last) || line.tag(last).startsWith("JJ")) {
      last++;
    }
    return line.tag(last).startsWith("NN") || line.tag(last - 1).endsWith("S");
  }

  /** "555-0100", "#12", "3/4", "10:1". */
  private boolean isCode(int core, int end) {
    boolean slash = line.is(end, "/") && line.isDigitWord(end + 1);
    boolean bracketed = line.is(core - 1, "(") && line.is(end, ")");
    boolean dialled = isDialled(core - 1) || isDialled(end);
    boolean telephone = bracketed && (line.isDigitWord(end + 1) || line.word(core).length() > 3);
    boolean glued = line.is(core - 1, "-") && line.touches(core - 1) && line.touches(core - 2);
    boolean part = glued && isLetters(line.word(core - 2)) || isTied(core);
    return telephone && line.word(core).indexOf(',') < 0
        || part
        || dialled
        || line.isAny(core - 1, "#", "/", "@") && line.touches(core - 1)
        || line.is(core - 1, "+") && line.touches(core - 1) && line.word(core).indexOf('.') < 0
        || slash
        || line.word(core).startsWith("0")
            && line.word(core).length() > 2
            && !line.word(core).contains(".");
  }

  /** "18C of the act": digits and one capital letter that is no scale. */
  private boolean isSection(int core) {
    String letter = line.printed(core + 1);
    return line.touches(core)
        && letter.length() == 1
        && "ACDEFHJLNPQRSUVWXYZ".contains(letter)
        && line.printed(core).chars().allMatch(Character::isDigit);
  }

  /** "J1149.<b>5</b>": tied by a point to a word of letters and digits. */
  private boolean isTied(int core) {
    return line.isAny(core - 1, ".", "+", "_")
        && line.touches(core - 1)
        && line.touches(core - 2)
        && !line.word(core - 2).isEmpty()
        && Character.isLetter(line.word(core - 2).charAt(0));
  }

  /** A group of a telephone number that starts with 0: "<b>020</b> 7946 0018". */
  private boolean isDialled(int i) {
    String word = line.word(i);
    return word.length() > 2
        && word.charAt(0) == '0'
        && !Double.isNaN(Numerals.digits(word))
        && word.indexOf('.') < 0;
  }

  /** "1. Stay indoors", "2) …". */
  private boolean isListNumber(int core, int end) {
    return core == 0 && line.isAny(end, ".", ")", ":") && line.size() > end + 1;
  }

  private static boolean isLetters(String word) {
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && Double.isNaN(Numerals.small(word));
  }
}
