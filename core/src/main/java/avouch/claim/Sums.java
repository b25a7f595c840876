package avouch.claim;

import avouch.model.Amount;
import avouch.model.Amount.Bound;
import avouch.model.Claim;
import avouch.model.Claim.FigureClaim;
import avouch.model.Range;
import avouch.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Adds up a list of different people whom one thing befell: "three men and a woman were hurt" tells
 * of four; each number of the list counts a part.
 */
final class Sums {
  private static final Set<String> SORTS =
      Set.of(
          "man",
          "woman",
          "boy",
          "girl",
          "child",
          "teen",
          "teenager",
          "adult",
          "juvenile",
          "baby",
          "infant",
          "toddler",
          "male",
          "female",
          "mother",
          "father",
          "son",
          "daughter",
          "brother",
          "sister",
          "officer",
          "policeman",
          "soldier",
          "civilian",
          "student",
          "guard",
          "minor",
          "bystander",
          "suspect",
          "gunman",
          "kid",
          "youth",
          "parent",
          "sibling",
          "wife",
          "husband");
  private static final Set<String> JOINTS = Set.of(",", "and", "as", "well", "-", "--", "—", "–");
  private static final Set<String> DASHES = Set.of("-", "--", "—", "–");
  private static final int LONGEST_JOINT = 6;

  private final Line line;
  private final List<FigureClaim> claims;

  private Sums(Line line, List<FigureClaim> claims) {
    this.line = line;
    this.claims = claims;
  }

  /** The claims of a sentence, with a list of sorts of people as parts and their sum. */
  static List<FigureClaim> of(Line line, List<FigureClaim> claims) {
    Sums sums = new Sums(line, claims);
    List<FigureClaim> summed = new ArrayList<>();
    int i = 0;
    while (i < claims.size()) {
      int end = sums.chain(i);
      summed.addAll(sums.summed(i, end));
      i = end;
    }
    return summed;
  }

  /** Index after the last claim of the list that a claim begins. */
  private int chain(int first) {
    int end = first + 1;
    while (isSort(claims.get(first))
        && end < claims.size()
        && isSort(claims.get(end))
        && claims.get(end).slot() == claims.get(first).slot()
        && isJoined(claims.get(end - 1).bearing().span().range(), claims.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSort(FigureClaim claim) {
    Scope scope = claim.scope();
    return isSort(claim.counted())
        && claim.amount().bound() == Bound.EXACT
        && claim.change() == null
        && !scope.isPart()
        && scope.period() == null
        && scope.counting() == Scope.Counting.CUMULATIVE
        && claim.slot().isHarm();
  }

  private static boolean isSort(String noun) {
    return SORTS.contains(noun) || PersonNouns.has(noun);
  }

  private boolean isJoined(Range before, FigureClaim next) {
    int from = line.indexAt(before.end());
    int to = line.indexAt(next.bearing().span().range().start());
    for (int i = from; i < to; i++) {
      boolean word = JOINTS.contains(line.lower(i)) || line.tag(i).equals("PRP$");
      if (!word || to - from > LONGEST_JOINT) {
        return false;
      }
    }
    return to > from;
  }

  private List<FigureClaim> summed(int from, int end) {
    List<FigureClaim> list = claims.subList(from, end);
    FigureClaim first = list.getFirst();
    if (!isSort(first)) {
      return list;
    }
    Range words = first.bearing().span().range().cover(list.getLast().bearing().span().range());
    int ahead = oneBefore(line.indexAt(words.start()));
    int behind = onesBehind(line.indexAt(words.end()));
    if (list.size() + ahead + behind == 1) {
      return list;
    }
    double sum = list.stream().mapToDouble(claim -> claim.amount().number()).sum();
    if (DASHES.contains(line.lower(line.indexAt(words.end()))) && behind == sum) {
      return list; // "three men – a clerk, a guard and a boy – were hurt": who they are
    }
    if (explained(from, sum + ahead + behind)) {
      return list.stream().map(FigureClaim::partOnly).toList();
    }
    List<FigureClaim> summed = new ArrayList<>(list.stream().map(FigureClaim::partOnly).toList());
    summed.add(sum(first, words, sum + ahead + behind));
    return summed;
  }

  /** "Six people, five men and a woman": the number before is the sum. */
  private boolean explained(int from, double sum) {
    return from > 0 && claims.get(from - 1).amount().number() == sum;
  }

  private FigureClaim sum(FigureClaim first, Range words, double sum) {
    int index = line.indexAt(words.start());
    Scope part = first.scope();
    return new FigureClaim(
        line.bearing(words, line.modality(index)),
        first.slot(),
        "person",
        first.of(),
        null,
        Amount.exact(sum),
        null,
        new Scope(part.place(), part.period(), "all", part.counting()),
        Claim.Basis.COUNTED,
        first.setting());
  }

  /** "A man and two women": the one told of before the first number. */
  private int oneBefore(int first) {
    int and = line.tag(first - 1).equals("PRP$") ? first - 2 : first - 1;
    boolean joined = line.lower(and).equals("and") || line.lower(and).equals(",");
    boolean one = isSort(line.lower(and - 1)) || line.lower(and - 1).endsWith("-year-old");
    return joined && one ? 1 : 0;
  }

  /** "… and a woman", "…, a woman and a child": those told of behind the last number. */
  private int onesBehind(int end) {
    int ones = 0;
    int i = end;
    while (i < line.size()) {
      int start = i;
      while (i < line.size() && i - start < LONGEST_JOINT && JOINTS.contains(line.lower(i))) {
        i++;
      }
      boolean article =
          i > start && Set.of("a", "an", "one", "his", "her", "the").contains(line.lower(i));
      int noun = article ? noun(i + 1) : -1;
      if (noun < 0) {
        return ones;
      }
      ones++;
      i = noun + 1;
    }
    return ones;
  }

  private int noun(int from) {
    for (int i = from; i < Math.min(line.size(), from + 4); i++) {
      boolean head = !line.tag(i + 1).startsWith("NN") && !line.isPossessive(i + 1);
      if (head && (isSort(line.lower(i)) || line.lower(i).endsWith("-year-old"))) {
        return i;
      }
      if (!line.tag(i).startsWith("JJ") && !line.tag(i).startsWith("NN")) {
        return -1;
      }
    }
    return -1;
  }
}
