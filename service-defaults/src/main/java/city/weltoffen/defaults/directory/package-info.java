/** The copy of departments and appointments of coordinators that every service keeps. */
@NullMarked
package city.weltoffen.defaults.directory;

import org.jspecify.annotations.NullMarked;
