package city.weltoffen.networking.synergy;

import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads of events, by the rules, what departments did and in which matters they take part. */
final class ActReader {

    private static final String MACHINE = "system:";
    private static final Set<String> ENDINGS = Set.of("removed", "cancelled", "withdrawn");

    private final SynergyRules rules;
    private final ZoneId city;

    ActReader(SynergyRules rules, ZoneId city) {
        this.rules = rules;
        this.city = city;
    }

    /** What the city's own machinery does by itself is nobody's act. Nor is there one in a confidential matter. */
    Optional<Act> act(EventEnvelope event) {
        ActRule rule = rules.act(event.kind());
        if (rule == null || event.actor().startsWith(MACHINE) || isConcealed(event.notice())) {
            return Optional.empty();
        }
        EventFields fields = EventFields.of(event);
        boolean counts = rule.onlyIf().entrySet().stream()
                .allMatch(condition -> fields.one(condition.getKey())
                        .filter(condition.getValue()::contains)
                        .isPresent());
        return counts ? Optional.of(act(event, rule, fields)) : Optional.empty();
    }

    private Act act(EventEnvelope event, ActRule rule, EventFields fields) {
        Notice notice = event.notice();
        return new Act(
                event.id().toString(),
                event.kind(),
                event.time(),
                fields.day(rule.day()).orElseGet(() -> LocalDate.ofInstant(event.time(), city)),
                fields.first(rule.by()),
                event.subject(),
                fields.all(rule.partners()),
                fields.all(rule.themes()),
                fields.all(rule.countries()),
                fields.all(rule.calls()),
                fields.one(rule.entry()).orElse(null),
                fields.one(rule.replaces()).orElse(null),
                fields.one(rule.withdrawn()).filter("true"::equals).isPresent(),
                request(event.traceparent()),
                notice.title(),
                notice.link());
    }

    /** The trace of the request, without the span in it. */
    private static @Nullable String request(@Nullable String traceparent) {
        String[] parts = traceparent == null ? new String[0] : traceparent.split("-");
        return parts.length == 4 ? parts[1] : null;
    }

    Optional<Case> matter(EventEnvelope event) {
        CaseRule rule = rules.matterOf(event.kind());
        if (rule == null) {
            return Optional.empty();
        }
        EventFields fields = EventFields.of(event);
        String verb = event.kind().substring(event.kind().indexOf('.') + 1);
        return Optional.of(new Case(
                event.subject(),
                fields.all(rule.departments()),
                fields.all(rule.partners()),
                fields.all(rule.themes()),
                event.notice().tags().countries(),
                fields.all(rule.calls()),
                fields.one(rule.kind()).orElse(null),
                fields.one(rule.state()).orElse(null),
                isConcealed(event.notice()),
                ENDINGS.contains(verb),
                event.sequence()));
    }

    private static boolean isConcealed(Notice notice) {
        return notice.tags().equals(Tags.none());
    }
}
