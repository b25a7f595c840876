package avouch.find;

import org.jspecify.annotations.Nullable;

/** Which given names are women's. */
final class GivenNames {
  private GivenNames() {}

  /** Whether a full name's first part is a woman's; {@code null} if it cannot be told. */
  static @Nullable Boolean isWoman(String name) {
    return null;
  }
}
