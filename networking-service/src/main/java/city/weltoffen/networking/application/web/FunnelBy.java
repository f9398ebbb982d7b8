package city.weltoffen.networking.application.web;

import city.weltoffen.networking.application.ApplicationEntry;
import java.util.Optional;
import java.util.function.Function;

/** By what figures are told apart. */
enum FunnelBy {
    /** The responsible one, so that every application counts once. */
    DEPARTMENT(entry -> entry.content().responsible()),
    PROGRAMME(entry -> Optional.ofNullable(entry.content().fundedBy()).orElse("")),
    YEAR(entry -> String.valueOf(entry.year()));

    private final Function<ApplicationEntry, String> key;

    FunnelBy(Function<ApplicationEntry, String> key) {
        this.key = key;
    }

    /** Empty where there is none. */
    String keyOf(ApplicationEntry entry) {
        return key.apply(entry);
    }
}
