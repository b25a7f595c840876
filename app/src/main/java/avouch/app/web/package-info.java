/**
 * What does a reader see in a browser, and what may be changed there?
 *
 * <p>Useful for: pages and their JSON twins over a store that others write to at the same time; who
 * may ask; forms. Not useful for: how a story, a report or a finding is told, which is the layouts
 * of the core.
 */
@NullMarked
package avouch.app.web;

import org.jspecify.annotations.NullMarked;
