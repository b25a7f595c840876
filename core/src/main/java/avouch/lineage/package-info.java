/**
 * Whose copy is this, and whose word? How copy travelled between outlets, judged by words and not
 * by values, and the origins that claims are counted in.
 */
@NullMarked
package avouch.lineage;

import org.jspecify.annotations.NullMarked;
