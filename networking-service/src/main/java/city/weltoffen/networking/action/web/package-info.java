/** The API of action items. */
@NullMarked
package city.weltoffen.networking.action.web;

import org.jspecify.annotations.NullMarked;
