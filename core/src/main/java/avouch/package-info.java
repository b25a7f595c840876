/**
 * What do these pages, taken together, say happened? The front door ({@code Avouch}) and the chain
 * behind it ({@code Pipeline}): pages in, situation reports out.
 *
 * <p>Everything after reading is a function of a set: the same inputs in any order give the same
 * bytes. Nothing below this package touches files, sockets, clocks, threads or a console.
 */
@NullMarked
package avouch;

import org.jspecify.annotations.NullMarked;
