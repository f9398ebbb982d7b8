/** What runs behind the door and how it does, asked of the instances themselves while an admin looks. */
@NullMarked
package city.weltoffen.gateway.operations;

import org.jspecify.annotations.NullMarked;
