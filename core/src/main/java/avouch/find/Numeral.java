package avouch.find;

/**
 * A number read from words or digits.
 *
 * @param end index after its last word
 * @param value its value
 * @param digits whether it starts with digits
 * @param scale the largest scale word in it ("million", "dozen"); 1 if there is none
 */
record Numeral(int end, double value, boolean digits, double scale) {
  boolean isWhole() {
    return value == Math.rint(value);
  }

  int asInt() {
    return (int) value;
  }
}
