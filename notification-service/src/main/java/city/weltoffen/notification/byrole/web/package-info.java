/** The HTTP API of rules that come by themselves. */
@NullMarked
package city.weltoffen.notification.byrole.web;

import org.jspecify.annotations.NullMarked;
