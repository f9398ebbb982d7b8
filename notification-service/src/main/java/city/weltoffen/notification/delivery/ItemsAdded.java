package city.weltoffen.notification.delivery;

import java.util.Set;

/**
 * Told within this instance when something has come for outlets, so that nobody needs to look all the time.
 *
 * @param outlets their ids
 */
public record ItemsAdded(Set<String> outlets) {}
