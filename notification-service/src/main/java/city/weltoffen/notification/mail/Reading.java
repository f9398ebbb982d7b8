package city.weltoffen.notification.mail;

import city.weltoffen.notification.outlet.Outlet;

/**
 * From where a digest is read.
 *
 * @param isInside whether by somebody of the administration, who has something to do
 * @param words how the keys of the words for it begin
 * @param rest page with what does not fit into it
 * @param settings page at which it is changed
 * @param next page for whoever has just ended or confirmed it
 */
record Reading(boolean isInside, String words, String rest, String settings, String next) {

    static Reading of(Outlet outlet) {
        return switch (outlet.owner().type()) {
            case PERSON, DEPARTMENT -> new Reading(true, "", "/inbox", "/outlets", "/outlets");
            case INVITATION -> new Reading(true, "invited.", "/", "/", "/");
            case CITIZEN ->
                new Reading(
                        false,
                        "citizen.",
                        "/",
                        OutletPaths.manage(String.valueOf(outlet.unsubscribe())),
                        "/public/subscribe");
        };
    }

    String key(String word) {
        return words + word;
    }
}
