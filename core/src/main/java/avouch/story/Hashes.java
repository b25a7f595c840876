package avouch.story;

/** Hashes that are the same on every machine. */
final class Hashes {
  private Hashes() {}

  /** FNV-1a over the characters of a word, with its bits mixed. */
  static long of(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return mixed(hash);
  }

  static long of(long key, String word) {
    return mixed(key ^ of(word));
  }

  /** A hash in half the bits, which tells the words of two reports apart well enough. */
  static int narrow(String word) {
    return (int) (of(word) >>> Integer.SIZE);
  }

  /** The finalizer of MurmurHash3. */
  static long mixed(long bits) {
    bits = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
    bits = (bits ^ bits >>> 33) * 0xc4ceb9fe1a85ec53L;
    return bits ^ bits >>> 33;
  }
}
