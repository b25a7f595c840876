package avouch.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * When a report's matter was, who took part and where, as far as that tells its event from others
 * in the same words.
 *
 * @param days the past days that its first sentences name, ascending
 * @param perhaps the days that these sentences name ahead or may mean instead, ascending
 * @param people hashes of the full names of persons in it, of one weight
 * @param places hashes of the names of places in it, of one weight
 */
public record Told(List<LocalDate> days, List<LocalDate> perhaps, Weights people, Weights places) {
  public Told {
    days = List.copyOf(days);
    perhaps = List.copyOf(perhaps);
    Objects.requireNonNull(people);
    Objects.requireNonNull(places);
  }
}
