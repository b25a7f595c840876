/**
 * Who is said to have said what, as of when? Each report's answers to the questions of its story,
 * with attribution, scope, time and modality; never what is true.
 */
@NullMarked
package avouch.claim;

import org.jspecify.annotations.NullMarked;
