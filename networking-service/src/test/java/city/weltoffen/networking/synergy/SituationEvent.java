package city.weltoffen.networking.synergy;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.EventJson;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.ApplicationDecided;
import city.weltoffen.events.networking.ApplicationFacts;
import city.weltoffen.events.networking.InterestDeclared;
import city.weltoffen.events.networking.InterestFacts;
import city.weltoffen.events.networking.InterestWithdrawn;
import city.weltoffen.events.relations.ActivityCancelled;
import city.weltoffen.events.relations.ActivityFacts;
import city.weltoffen.events.relations.ActivityHeld;
import city.weltoffen.events.relations.ActivityPlanned;
import city.weltoffen.events.relations.EnquiryDecided;
import city.weltoffen.events.relations.EnquiryFacts;
import city.weltoffen.events.relations.InteractionFacts;
import city.weltoffen.events.relations.RelationChanged;
import city.weltoffen.events.relations.RelationFacts;
import city.weltoffen.events.relations.RelationInteractionLogged;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event of a situation, in few words.
 *
 * @param matter id of the matter, in the file {@code case}
 * @param of responsible department
 * @param by department of who noted it
 * @param on day of the act
 * @param at day on which it was told, else the same
 */
record SituationEvent(
        @Nullable String id,
        String kind,
        @JsonProperty("case") String matter,
        @Nullable String of,
        @Nullable String by,
        @Nullable Set<String> involved,
        @Nullable Set<String> departments,
        @Nullable String partner,
        @Nullable String country,
        @Nullable Set<String> themes,
        @Nullable String call,
        @Nullable String relationKind,
        @Nullable String state,
        @Nullable String outcome,
        LocalDate on,
        @Nullable LocalDate at,
        @Nullable String actor,
        @Nullable String entry,
        @Nullable String replaces,
        @Nullable Boolean withdrawn,
        @Nullable Boolean confidential,
        @Nullable String request) {

    static String idOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    EventEnvelope envelope(int index) {
        LocalDate told = Objects.requireNonNullElse(at, on);
        return new EventEnvelope(
                UUID.fromString(idOf(id == null ? "event-" + index : id)),
                "city.weltoffen.relations." + kind + ".v1",
                "/relations-service",
                matter,
                told.atTime(9, 0).plusSeconds(index).atZone(Situation.CITY).toInstant(),
                index + 1L,
                Objects.requireNonNullElse(actor, "somebody"),
                request == null ? null : "00-%s-00f067aa0ba902b7-01".formatted(request),
                data());
    }

    private String data() {
        DomainEvent event = switch (kind) {
            case "relation.interaction-logged" -> new RelationInteractionLogged(notice(), relation(), interaction());
            case "activity.planned" -> new ActivityPlanned(notice(), activity());
            case "activity.held" -> new ActivityHeld(notice(), activity(), null);
            case "activity.cancelled" -> new ActivityCancelled(notice(), activity());
            case "enquiry.decided" -> new EnquiryDecided(notice(), enquiry(), Objects.requireNonNull(outcome));
            case "application.decided" -> new ApplicationDecided(notice(), application(), true);
            case "interest.declared" -> new InterestDeclared(notice(), interest("DECLARED"), null, null);
            case "interest.withdrawn" -> new InterestWithdrawn(notice(), interest("WITHDRAWN"), null);
            default -> new RelationChanged(notice(), relation());
        };
        return EventJson.write(event);
    }

    private InterestFacts interest(String interestState) {
        return new InterestFacts(String.valueOf(by), String.valueOf(call), "PARTNER", interestState, null);
    }

    private boolean isConfidential() {
        return Boolean.TRUE.equals(confidential);
    }

    private Notice notice() {
        Set<String> tagged = new HashSet<>(given(departments));
        tagged.addAll(given(involved));
        if (of != null) {
            tagged.add(of);
        }
        if (by != null && of == null) {
            tagged.add(by);
        }
        Tags tags = Tags.none()
                .withDepartments(tagged)
                .withThemes(given(themes))
                .withPartners(partner == null ? Set.of() : Set.of(partner))
                .withCountries(country == null ? Set.of() : Set.of(country));
        return Notice.of(new LocalizedText(kind, kind), "/matters/" + matter, isConfidential() ? Tags.none() : tags);
    }

    private RelationFacts relation() {
        return new RelationFacts(
                isConfidential() ? null : partner,
                Objects.requireNonNullElse(relationKind, "CONTACT"),
                Objects.requireNonNullElse(state, "ACTIVE"),
                isConfidential() ? Set.of() : given(themes),
                Set.of(),
                of,
                given(involved),
                null);
    }

    private InteractionFacts interaction() {
        return new InteractionFacts(
                Objects.requireNonNullElse(entry, matter + on),
                on,
                "CALL",
                replaces,
                Boolean.TRUE.equals(withdrawn),
                by);
    }

    private ActivityFacts activity() {
        return new ActivityFacts(
                "event", on, on, partner == null ? Set.of() : Set.of(partner), given(departments), Set.of(), false);
    }

    private EnquiryFacts enquiry() {
        return new EnquiryFacts("cooperation", "DECIDED", partner, country, given(themes), on.minusWeeks(3));
    }

    private ApplicationFacts application() {
        return new ApplicationFacts(
                "PROJECT",
                call,
                null,
                "CERV",
                "LEAD",
                null,
                null,
                null,
                given(departments),
                partner == null ? Set.of() : Set.of(partner),
                given(themes),
                null,
                null,
                null,
                null);
    }

    private static Set<String> given(@Nullable Set<String> values) {
        return values == null ? Set.of() : values;
    }
}
