/** Work that looks at the clock every minute, on one instance at a time. */
@NullMarked
package city.weltoffen.defaults.jobs;

import org.jspecify.annotations.NullMarked;
