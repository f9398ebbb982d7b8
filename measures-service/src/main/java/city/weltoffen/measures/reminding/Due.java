package city.weltoffen.measures.reminding;

import city.weltoffen.defaults.reminders.Said;
import city.weltoffen.measures.measure.Milestone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What has to be said of a measure today and was not said yet; so whoever asks twice, hears it once.
 *
 * @param silentSince reporting date after which nothing was heard of it
 */
record Due(List<Rung> milestones, Optional<LocalDate> silentSince) {

    static final Due NOTHING = new Due(List.of(), Optional.empty());

    /** A milestone and the rung of the ladder that it has reached. */
    record Rung(Milestone milestone, Said said) {}

    boolean isAnything() {
        return !milestones.isEmpty() || silentSince.isPresent();
    }
}
