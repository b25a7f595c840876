package avouch.app.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A store that cannot be used as it is; the message says which, why and what to do. */
public final class StoreFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreFault(Path file, String what) {
    this(file, what, null);
  }

  StoreFault(Path file, String what, @Nullable Throwable cause) {
    super("the store " + file + " " + what, cause);
  }

  /** What the database said, with what can be done about it. */
  static StoreFault of(Path file, SQLException fault) {
    String said = String.valueOf(fault.getMessage());
    String what =
        switch (fault.getErrorCode() & 0xff) {
          case 5, 6 -> "is kept busy by another process; try again when that has ended";
          case 8 -> "is write-protected";
          case 10 -> "cannot be read or written: " + said;
          case 11 -> "is damaged: " + said;
          case 13 -> "cannot grow: the disk is full";
          case 14 -> "cannot be opened: no such folder, or permission denied";
          case 26 -> "is no store of Avouch: it is no SQLite database";
          default -> "failed: " + said;
        };
    return new StoreFault(file, what, fault);
  }
}
