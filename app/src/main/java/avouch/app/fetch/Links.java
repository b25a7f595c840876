package avouch.app.fetch;

/** What becomes of the entries of a feed or a sitemap. */
interface Links {
  /** All are new, and what they only name stays a name: nobody asked for it. */
  Links NONE = entry -> false;

  /** Fetches what lies at the entry's address and hands it on; {@code false} if it was left. */
  boolean taken(Label entry);

  /** Whether an entry was met before, by its {@link Key}. */
  default boolean isKnown(String key) {
    return false;
  }

  /** An entry was handed on, or what it names was. */
  default void settled(String key) {}
}
