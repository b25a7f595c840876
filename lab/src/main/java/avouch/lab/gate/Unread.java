package avouch.lab.gate;

/**
 * The third of the number cases whose texts nobody looks at while rules are written: those whose
 * hash code is divisible by three. Scored apart, it shows what the rules are worth elsewhere.
 */
final class Unread {
  private static final int PARTS = 3;

  private Unread() {}

  static boolean is(String text) {
    return Math.floorMod(text.hashCode(), PARTS) == 0;
  }
}
