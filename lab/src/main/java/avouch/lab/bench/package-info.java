/**
 * How fast is it, and where does the time go?
 *
 * <p>Useful for: loads that anyone can make again, profiles by room and method. Not useful for:
 * tests, for no test asserts a time.
 */
@NullMarked
package avouch.lab.bench;

import org.jspecify.annotations.NullMarked;
