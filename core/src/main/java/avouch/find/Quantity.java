package avouch.find;

import avouch.model.Amount;
import org.jspecify.annotations.Nullable;

/**
 * An amount with its bound and unit, before it is known what it counts.
 *
 * @param start index of its first word, bound included
 * @param core index of the first word of the number itself
 * @param end index after its last word
 * @param amount the amount
 * @param unit currency, percent or measure, if any
 */
record Quantity(int start, int core, int end, Amount amount, @Nullable String unit) {}
