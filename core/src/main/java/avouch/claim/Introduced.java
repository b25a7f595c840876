package avouch.claim;

import java.util.Optional;
import java.util.Set;

/** Whom a sentence names or describes behind the words that tell what befell them. */
final class Introduced {
  /** Lemmas of giving names. */
  static final Set<String> NAMING = Set.of("identify", "name", "list", "describe", "call");

  private static final Set<String> LEAVING = Set.of("leave", "find");

  private Introduced() {}

  /** "The dead were | Ivo Marn and …", "identified the victim as | Ivo Marn", "Also killed was". */
  static Optional<Fate> fate(Line line, int mark) {
    int from = mark;
    while (from > 0 && !line.isBreak(from - 1)) {
      from--;
    }
    int named = -1;
    for (int i = from; i < mark; i++) {
      if (NAMING.contains(line.lemma(i)) && line.isVerb(i)) {
        named = i;
      }
    }
    if (line.lemma(mark).equals("include")) {
      return ofGroup(line, from, mark);
    }
    boolean active = named >= 0 && !Voice.isPassive(line, named);
    Optional<Fate> told = FateWords.anyIn(line, active ? named + 1 : from, mark);
    if (told.isPresent() || named < 0 && !pointsBack(line, from, mark)) {
      return told;
    }
    return line.before()
        .flatMap(before -> FateWords.anyIn(before, 0, before.size()))
        .or(() -> Optional.of(Fate.VICTIM));
  }

  /** "One died and four others, | including Ivo Marn, | were hurt": what befell that group. */
  private static Optional<Fate> ofGroup(Line line, int from, int mark) {
    int group = mark;
    while (group > from && !line.tag(group).equals("CD")) {
      group--;
    }
    int close = line.clauseEnd(mark);
    boolean apart = line.lower(mark - 1).equals(",") && line.lower(close).equals(",");
    Optional<Fate> told = FateWords.anyIn(line, group, mark);
    return told.isPresent() || !apart
        ? told.or(() -> FateWords.anyIn(line, from, mark))
        : FateWords.anyIn(line, close, line.clauseEnd(close + 1))
            .or(() -> FateWords.anyIn(line, from, mark));
  }

  /** "His name was …", "They are …". */
  private static boolean pointsBack(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.lower(i).equals("name") || line.lower(i).equals("names")) {
        return true;
      }
    }
    return to - from == 1 && line.lower(from).equals("they");
  }

  /** "Left three people hurt and | a boy | dead": one more whom a verb ahead leaves dead. */
  static boolean isLeft(Line line, int first, int end) {
    if (!line.lower(end).equals("dead")) {
      return false;
    }
    for (int i = first - 1; i >= 0 && !line.isBreak(i); i--) {
      if (LEAVING.contains(line.lemma(i)) && line.isVerb(i)) {
        return true;
      }
    }
    return false;
  }
}
