package avouch.app.fetch;

import avouch.app.fetch.web.Manners;

/**
 * How far fetching goes beyond what is given.
 *
 * @param follow whether the pages that feeds and sitemaps only name are fetched too
 * @param manners how web addresses are asked for
 */
public record Reach(boolean follow, Manners manners) {
  /** What is named is fetched, and nothing else. */
  public static final Reach NAMED = new Reach(false, Manners.USUAL);
}
