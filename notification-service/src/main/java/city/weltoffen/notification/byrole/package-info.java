/** Rules that come by themselves with a role, and what each person has switched off or on of them. */
@NullMarked
package city.weltoffen.notification.byrole;

import org.jspecify.annotations.NullMarked;
