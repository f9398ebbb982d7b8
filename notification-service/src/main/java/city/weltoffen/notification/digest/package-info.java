/** Digests: what has come since the last mail goes into the next one, each entry into exactly one. */
@NullMarked
package city.weltoffen.notification.digest;

import org.jspecify.annotations.NullMarked;
