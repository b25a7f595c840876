package avouch.app.fetch;

/** What becomes of addresses that an input only names. */
interface Links {
  /** They stay names: nothing is fetched that nobody asked for. */
  Links NONE = entry -> false;

  /** Fetches what lies at the entry's address and hands it on; {@code false} if it was left. */
  boolean taken(Label entry);
}
