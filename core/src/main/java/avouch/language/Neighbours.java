package avouch.language;

import avouch.language.Wordings.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds which passages may be as alike as is asked, without a look at every pair.
 *
 * <p>Keys are put in order of rarity among the passages. What two passages share of the commonest
 * keys cannot make them alike where these weigh too little in the one or the other, so two that are
 * alike share one of the rarer keys. No pair is lost; some that are given are not alike.
 */
public final class Neighbours {
  /** Wider than the rounding of sums of a few hundred products. */
  private static final double ROUNDING = 1e-6;

  private final double least;
  private final Map<Long, Integer> holders = new HashMap<>();
  private final Map<Long, Posting> postings = new HashMap<>();
  private final List<Profile> profiles;

  private Neighbours(List<Profile> profiles, double least) {
    this.profiles = profiles;
    this.least = least - ROUNDING;
    profiles.forEach(one -> one.each((key, weight) -> holders.merge(key, 1, Integer::sum)));
  }

  /**
   * For every passage the numbers of those before it that may be so alike to it, in order.
   *
   * @param least a likeness above 0
   */
  public static List<int[]> before(List<Profile> profiles, double least) {
    Neighbours neighbours = new Neighbours(profiles, least);
    List<int[]> before = new ArrayList<>(profiles.size());
    boolean[] seen = new boolean[profiles.size()];
    for (int number = 0; number < profiles.size(); number++) {
      before.add(neighbours.add(number, seen));
    }
    return before;
  }

  private int[] add(int number, boolean[] seen) {
    Posting found = new Posting();
    for (Long key : rareKeys(profiles.get(number))) {
      Posting posting = postings.computeIfAbsent(key, absent -> new Posting());
      for (int i = 0; i < posting.size; i++) {
        int other = posting.numbers[i];
        if (!seen[other]) {
          seen[other] = true;
          found.add(other);
        }
      }
      posting.add(number);
    }
    int[] numbers = Arrays.copyOf(found.numbers, found.size);
    for (int other : numbers) {
      seen[other] = false;
    }
    Arrays.sort(numbers);
    return numbers;
  }

  /** The keys but for the commonest, which alone cannot make the passage alike to any. */
  private List<Long> rareKeys(Profile profile) {
    List<Key> keys = new ArrayList<>();
    profile.each(
        (key, weight) ->
            keys.add(new Key(key, weight, Optional.ofNullable(holders.get(key)).orElse(0))));
    keys.sort(Key.COMMONEST);
    double squared = 0;
    int common = 0;
    while (common < keys.size()) {
      double weight = keys.get(common).weight();
      squared += weight * weight;
      if (squared >= least * least) {
        break;
      }
      common++;
    }
    return keys.subList(common, keys.size()).stream().map(Key::key).toList();
  }

  private record Key(Long key, double weight, int holders) {
    private static final Comparator<Key> COMMONEST =
        Comparator.comparing((Key key) -> -key.holders()).thenComparing(Key::key);
  }

  /** The passages that hold one key. */
  private static final class Posting {
    private int[] numbers = new int[4];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }
  }
}
