package avouch.app.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.JDBC;

/** How a store's file is opened: what SQLite is told before the first question. */
final class StoreFile {
  /** So long one process waits for another's transaction, which takes some milliseconds. */
  private static final int PATIENCE_MILLISECONDS = 60_000;

  /** Keys are all over their table. */
  private static final int CACHE_KILOBYTES = 65_536;

  /** Pages that change often are written back once in so many. */
  private static final int LOGGED_PAGES = 16_384;

  /** So much is read in place and not copied page by page; a larger store's rest is copied. */
  private static final long MAPPED_BYTES = 1L << 36;

  private StoreFile() {}

  static Connection connected(Path file) throws SQLException {
    // As an address, for a path may hold what the driver takes for options.
    String address = JDBC.PREFIX + file.toAbsolutePath().toUri();
    Properties properties = new Properties();
    properties.setProperty("jdbc.get_generated_keys", "false"); // a question for every row
    Connection connection = JDBC.createConnection(address, properties);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + PATIENCE_MILLISECONDS);
      statement.execute("PRAGMA synchronous = FULL"); // what is acknowledged outlives a power cut
      statement.execute("PRAGMA foreign_keys = ON");
      statement.execute("PRAGMA cache_size = -" + CACHE_KILOBYTES);
      statement.execute("PRAGMA wal_autocheckpoint = " + LOGGED_PAGES);
      statement.execute("PRAGMA mmap_size = " + MAPPED_BYTES);
    }
    return connection;
  }
}
