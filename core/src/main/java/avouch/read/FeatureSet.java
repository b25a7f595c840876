package avouch.read;

import java.util.Arrays;

/** The numbers of the features of one piece, used again for the next. */
final class FeatureSet {
  private int[] numbers = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  void addIf(boolean given, int number) {
    if (given) {
      add(number);
    }
  }

  int size() {
    return size;
  }

  int at(int index) {
    return numbers[index];
  }
}
