/** Departments with their profiles. */
@NullMarked
package city.weltoffen.networking.department;

import org.jspecify.annotations.NullMarked;
