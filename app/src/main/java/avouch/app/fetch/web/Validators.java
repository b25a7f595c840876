package avouch.app.fetch.web;

import org.jspecify.annotations.Nullable;

/**
 * By what a site tells one version of an address from another.
 *
 * @param tag its {@code ETag}
 * @param modified its {@code Last-Modified}
 */
public record Validators(@Nullable String tag, @Nullable String modified) {
  public static final Validators NONE = new Validators(null, null);
}
