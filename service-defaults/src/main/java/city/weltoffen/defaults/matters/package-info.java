/** What waits for a person, in one shape for all services, so that one page can merge it. */
@NullMarked
package city.weltoffen.defaults.matters;

import org.jspecify.annotations.NullMarked;
