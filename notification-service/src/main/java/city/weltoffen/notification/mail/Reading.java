package city.weltoffen.notification.mail;

import city.weltoffen.notification.outlet.Outlet;

/**
 * From where a digest is read.
 *
 * @param isInside whether by somebody of the administration, who has an inbox and something to do
 * @param rest page with what does not fit into it
 * @param settings page at which it is changed
 */
record Reading(boolean isInside, String rest, String settings) {

    static Reading of(Outlet outlet) {
        return outlet.owner().readsOutside()
                ? new Reading(false, "/", OutletPaths.manage(String.valueOf(outlet.unsubscribe())))
                : new Reading(true, "/inbox", "/outlets");
    }

    /** The words for it. */
    String key(String words) {
        return isInside ? words : "citizen." + words;
    }
}
