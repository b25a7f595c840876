package avouch.claim;

import avouch.model.Claim.Bearing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody killed or injured, named or described.
 *
 * @param name the settled name; {@code null} for one who is only described
 * @param age in years, if told
 * @param noun what the words call the person: "man", "girl", "officer", "he"
 * @param another whether the words say that it is one more
 * @param fate killed or injured
 * @param bearing where it is told
 * @param also where else the person is told of, as far as the words may mean the same one
 */
record Victim(
    @Nullable String name,
    @Nullable Integer age,
    String noun,
    boolean another,
    Fate fate,
    Bearing bearing,
    List<Bearing> also) {
  /** Who is called a man or woman may be this old or older. */
  private static final int ALMOST = 16;

  /** Who is called a boy, girl or teen may be this old or younger. */
  private static final int YOUTH = 19;

  private static final Set<String> MALE =
      Set.of(
          "man",
          "boy",
          "male",
          "father",
          "son",
          "brother",
          "husband",
          "boyfriend",
          "grandson",
          "grandfather",
          "nephew",
          "uncle",
          "he",
          "him",
          "gentleman",
          "policeman");
  private static final Set<String> FEMALE =
      Set.of(
          "woman",
          "girl",
          "female",
          "mother",
          "daughter",
          "sister",
          "wife",
          "girlfriend",
          "granddaughter",
          "grandmother",
          "niece",
          "aunt",
          "she",
          "her");
  private static final Set<String> YOUNG =
      Set.of("boy", "girl", "child", "toddler", "baby", "infant", "teen", "teenager", "juvenile");
  private static final Set<String> CHILDREN = Set.of("boy", "girl");
  private static final Set<String> OLD =
      Set.of(
          "man",
          "woman",
          "officer",
          "policeman",
          "father",
          "mother",
          "uncle",
          "aunt",
          "husband",
          "wife",
          "grandfather",
          "grandmother");

  Victim {
    also = List.copyOf(also);
  }

  Victim(
      @Nullable String name,
      @Nullable Integer age,
      String noun,
      boolean another,
      Fate fate,
      Bearing bearing) {
    this(name, age, noun, another, fate, bearing, List.of());
  }

  /** The same person, told of once more. */
  Victim toldAlso(Victim other) {
    List<Bearing> told = new ArrayList<>(also);
    told.add(other.bearing);
    told.addAll(other.also);
    return new Victim(name, age, noun, another, fate, bearing, told);
  }

  /** Whether two may be one person, by all that is told of them. */
  boolean mayBe(Victim other) {
    if (age != null && other.age != null) {
      boolean boyAndGirl = CHILDREN.contains(noun) && CHILDREN.contains(other.noun);
      return age.equals(other.age) && (!boyAndGirl || noun.equals(other.noun));
    }
    boolean sexes = MALE.contains(noun) && FEMALE.contains(other.noun);
    boolean others = FEMALE.contains(noun) && MALE.contains(other.noun);
    boolean ages = isYoung() && other.isOld() || isOld() && other.isYoung();
    return !sexes && !others && !ages;
  }

  /** Whether a pronoun may stand for whom a noun calls. */
  static boolean mayCall(String noun, String pronoun) {
    return MALE.contains(pronoun) ? !FEMALE.contains(noun) : !MALE.contains(noun);
  }

  /** Whether the same report tells of one before the other. */
  boolean isToldBefore(Victim other) {
    return bearing.report().equals(other.bearing.report())
        && bearing.span().range().start() < other.bearing.span().range().start();
  }

  private boolean isYoung() {
    return age != null ? age < ALMOST : YOUNG.contains(noun);
  }

  private boolean isOld() {
    return age != null ? age > YOUTH : OLD.contains(noun);
  }
}
