/** The web UI, the API documents, and the headers that keep both safe. */
@NullMarked
package city.weltoffen.gateway.pages;

import org.jspecify.annotations.NullMarked;
