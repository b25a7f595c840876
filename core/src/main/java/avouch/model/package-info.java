/**
 * Which words do all rooms share? Records and sealed families for reports, spans, mentions, claims,
 * findings and situation reports; values only, from {@code java.base}.
 */
@NullMarked
package avouch.model;

import org.jspecify.annotations.NullMarked;
