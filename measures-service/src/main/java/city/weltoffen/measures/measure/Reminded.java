package city.weltoffen.measures.measure;

import city.weltoffen.defaults.reminders.Said;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was said already, so that nobody hears it twice.
 *
 * @param milestones what was said last of each, by its id
 * @param silentSince reporting date after which nothing was heard, as it was said last
 */
public record Reminded(
        Map<String, Said> milestones, @Nullable LocalDate silentSince) {

    public Reminded {
        milestones = Map.copyOf(milestones);
    }

    static Reminded ofNothing() {
        return new Reminded(Map.of(), null);
    }

    Reminded with(String milestone, Said said) {
        Map<String, Said> all = new TreeMap<>(milestones);
        all.put(milestone, said);
        return new Reminded(all, silentSince);
    }

    Reminded withSilence(LocalDate since) {
        return new Reminded(milestones, since);
    }
}
