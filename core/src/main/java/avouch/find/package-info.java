/**
 * Which figures, times, places, people and quotes are in this report? Mentions with their spans,
 * found in one report alone and never rewritten later.
 */
@NullMarked
package avouch.find;

import org.jspecify.annotations.NullMarked;
