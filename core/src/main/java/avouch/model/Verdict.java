package avouch.model;

/**
 * What the claims on one question amount to, counted in origins.
 *
 * <p>AGREED: two or more independent origins give the same value. COMPATIBLE: values differ and
 * none excludes another. SINGLE_ORIGIN: one origin only. CONTESTED: some pair excludes each other.
 * SUPERSEDED: an earlier count gave way to a later one.
 */
public enum Verdict {
  AGREED,
  COMPATIBLE,
  SINGLE_ORIGIN,
  CONTESTED,
  SUPERSEDED
}
