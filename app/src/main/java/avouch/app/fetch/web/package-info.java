/**
 * What does a named address answer? One request at a time, by the site's rules, and never to an
 * address inside somebody's own network.
 */
@NullMarked
package avouch.app.fetch.web;

import org.jspecify.annotations.NullMarked;
