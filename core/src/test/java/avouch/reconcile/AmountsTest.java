package avouch.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Amount;
import avouch.model.Amount.Bound;
import org.junit.jupiter.api.Test;

class AmountsTest {
  @Test
  void a_lower_bound_excludes_what_lies_at_or_under_it() {
    Amount over = Amount.of(900, Bound.MORE_THAN);
    assertThat(Amounts.compatible(over, Amount.exact(901))).isTrue();
    assertThat(Amounts.compatible(over, Amount.exact(900))).isFalse();
    assertThat(Amounts.compatible(Amount.of(900, Bound.AT_LEAST), Amount.exact(900))).isTrue();
    assertThat(Amounts.compatible(over, Amount.of(700, Bound.MORE_THAN))).isTrue();
    assertThat(Amounts.compatible(over, Amount.of(800, Bound.AT_MOST))).isFalse();
  }

  @Test
  void about_leaves_a_tenth_open() {
    Amount about = Amount.of(50, Bound.ABOUT);
    assertThat(Amounts.compatible(about, Amount.exact(47))).isTrue();
    assertThat(Amounts.compatible(about, Amount.exact(60))).isFalse();
  }

  @Test
  void a_round_number_is_the_exact_one_rounded() {
    assertThat(Amounts.rounded(Amount.exact(4_000), Amount.exact(4_060))).isTrue();
    assertThat(Amounts.rounded(Amount.exact(4_060), Amount.exact(4_000))).isTrue();
    assertThat(Amounts.rounded(Amount.exact(4_000), Amount.exact(4_700))).isFalse();
    assertThat(Amounts.rounded(Amount.exact(12), Amount.exact(13))).isFalse();
    assertThat(Amounts.rounded(Amount.exact(10), Amount.exact(12))).isFalse();
    assertThat(Amounts.roundedWithin(Amount.exact(4_000), Amount.of(4_000, Bound.MORE_THAN)))
        .isTrue();
    assertThat(Amounts.roundedWithin(Amount.exact(4_000), Amount.of(4_600, Bound.MORE_THAN)))
        .isFalse();
    assertThat(Amounts.rounded(Amount.of(4_000, Bound.MORE_THAN), Amount.exact(4_060))).isFalse();
  }

  @Test
  void prints_amounts_as_readers_write_them() {
    assertThat(Amounts.print(Amount.of(2_500, Bound.AT_LEAST))).isEqualTo("at least 2,500");
    assertThat(Amounts.print(Amount.range(3, 5))).isEqualTo("3–5");
    assertThat(Amounts.print(Amount.exact(1.5))).isEqualTo("1.5");
  }
}
