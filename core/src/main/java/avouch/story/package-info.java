/**
 * Is this the same event? Links between reports, the parts they form, the day each report is
 * anchored to, and the stories the parts are split into.
 */
@NullMarked
package avouch.story;

import org.jspecify.annotations.NullMarked;
