/** Citizens and associations hear by e-mail of what everybody may read, once their address has said that it wants to. */
@NullMarked
package city.weltoffen.notification.citizen;

import org.jspecify.annotations.NullMarked;
