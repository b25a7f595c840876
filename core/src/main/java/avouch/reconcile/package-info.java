/** What agrees, what is contested, what is out of date? Claims and origins in, findings out. */
@NullMarked
package avouch.reconcile;

import org.jspecify.annotations.NullMarked;
