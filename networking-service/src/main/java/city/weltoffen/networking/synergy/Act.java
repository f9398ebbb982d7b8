package city.weltoffen.networking.synergy;

import city.weltoffen.events.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something that a department did, as one event tells it.
 *
 * @param id of the event, so that an event that comes twice is there once
 * @param kind of the event
 * @param at when it was told
 * @param day on which it was done, or will be
 * @param departments slugs of those who did it
 * @param subject id of the matter it belongs to
 * @param entry id of what was noted within the matter
 * @param replaces id of the entry that it corrects
 * @param withdrawn it did not happen after all
 * @param request in which it was told, to know an import
 * @param title what the event says
 * @param link of the event
 */
@Document("synergyActs")
record Act(
        @Id String id,
        String kind,
        Instant at,
        LocalDate day,
        Set<String> departments,
        String subject,
        Set<String> partners,
        Set<String> themes,
        Set<String> countries,
        Set<String> calls,
        @Nullable String entry,
        @Nullable String replaces,
        boolean withdrawn,
        @Nullable String request,
        LocalizedText title,
        @Nullable String link) {

    Act by(Set<String> others) {
        return with(others, partners, at);
    }

    Act about(Set<String> others) {
        return with(departments, others, at);
    }

    /** A correction is no new act: it was told when what it corrects was. */
    Act toldAt(Instant first) {
        return with(departments, partners, first);
    }

    private Act with(Set<String> by, Set<String> about, Instant told) {
        return new Act(
                id, kind, told, day, by, subject, about, themes, countries, calls, entry, replaces, withdrawn, request,
                title, link);
    }
}
