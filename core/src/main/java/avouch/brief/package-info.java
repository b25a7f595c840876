/**
 * What does the reader see first? Findings put in order and laid out as a situation report, every
 * value with its provenance, no sentence about the world added.
 */
@NullMarked
package avouch.brief;

import org.jspecify.annotations.NullMarked;
