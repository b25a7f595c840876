/**
 * Is it still as good as it was? Scores of each stage against gold, compared with the floors in
 * {@code lab/floors.json}.
 */
@NullMarked
package avouch.lab.gate;

import org.jspecify.annotations.NullMarked;
