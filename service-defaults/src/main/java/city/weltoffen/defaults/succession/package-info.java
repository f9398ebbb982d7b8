/** Who stands in whose place when a department ends or a coordinator leaves, and how open matters follow. */
@NullMarked
package city.weltoffen.defaults.succession;

import org.jspecify.annotations.NullMarked;
