/** Finding what is kept of one person, to hand it out or to erase it (GDPR, articles 15 and 17). */
@NullMarked
package city.weltoffen.defaults.privacy;

import org.jspecify.annotations.NullMarked;
