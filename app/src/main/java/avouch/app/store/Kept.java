package avouch.app.store;

import avouch.model.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page as the store keeps it.
 *
 * @param page as it came
 * @param otherwise the day of publication that was asked to count if it names none
 * @param arrived when it first came
 */
public record Kept(Page page, @Nullable LocalDate otherwise, Instant arrived) {
  public Kept {
    Objects.requireNonNull(page);
    Objects.requireNonNull(arrived);
  }
}
