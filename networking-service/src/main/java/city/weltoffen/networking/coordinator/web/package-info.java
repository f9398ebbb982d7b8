/** The HTTP API of coordinators. */
@NullMarked
package city.weltoffen.networking.coordinator.web;

import org.jspecify.annotations.NullMarked;
