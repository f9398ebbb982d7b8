/** The HTTP API of departments. */
@NullMarked
package city.weltoffen.networking.department.web;

import org.jspecify.annotations.NullMarked;
