/**
 * What did this outlet print, word for word? One page in, one report out, with the map back to
 * every character that was kept or dropped.
 */
@NullMarked
package avouch.read;

import org.jspecify.annotations.NullMarked;
