package avouch.read;

import org.jspecify.annotations.Nullable;

/** An element of a page with what it is for, what it stands in, and how much text it holds. */
final class Surroundings {
  private static final long NOTHING = 0;
  private final @Nullable Surroundings parent;
  private final String tag;
  private final boolean block;
  private final int depth;
  private final long own;
  private final long near;
  private final long far;
  private double prose;
  private double score;
  private int length;
  private int linked;

  private Surroundings(
      @Nullable Surroundings parent, String tag, boolean block, long own, long near, long far) {
    this.parent = parent;
    this.tag = tag;
    this.block = block;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.own = own;
    this.near = near;
    this.far = far;
  }

  static Surroundings root(String tag) {
    return new Surroundings(null, tag, true, NOTHING, NOTHING, NOTHING);
  }

  /** An element inside this one. */
  Surroundings inside(String name, boolean isBlock, long traits) {
    long above = own | (parent == null ? NOTHING : parent.own);
    return new Surroundings(this, name, isBlock, traits, traits | above, far | traits);
  }

  @Nullable Surroundings parent() {
    return parent;
  }

  String tag() {
    return tag;
  }

  boolean isBlock() {
    return block;
  }

  long own() {
    return own;
  }

  /** The traits of the element and of the two around it. */
  long near() {
    return near;
  }

  /** The traits of the element and of all around it. */
  long far() {
    return far;
  }

  /** Counts a piece of text that this element holds; {@code weight} is how much prose it is. */
  void count(int characters, int inLinks, double weight, double worth) {
    length += characters;
    linked += inLinks;
    prose += weight;
    score += worth;
  }

  double prose() {
    return prose;
  }

  double score() {
    return score;
  }

  int length() {
    return length;
  }

  double linkShare() {
    return length == 0 ? 0 : (double) linked / length;
  }

  /** The smallest element that holds this one and the other. */
  Surroundings around(Surroundings other) {
    Surroundings a = this;
    Surroundings b = other;
    while (a != b) {
      if (a.depth >= b.depth && a.parent != null) {
        a = a.parent;
      } else if (b.parent != null) {
        b = b.parent;
      } else {
        return a;
      }
    }
    return a;
  }

  boolean isIn(Surroundings other) {
    return around(other) == other;
  }

  /** How many elements lie between this one and {@code outer}, which holds it. */
  int below(Surroundings outer) {
    return depth - outer.depth;
  }
}
