package city.weltoffen.networking.synergy;

import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One act of a department that speaks for a synergy.
 *
 * @param event id of its event
 * @param kind of its event
 * @param department slug of the department that acted
 * @param subject id of the matter it belongs to
 * @param link path in the web UI
 */
public record Reason(
        String event,
        String kind,
        String department,
        String subject,
        LocalDate on,
        LocalizedText title,
        @Nullable String link) {

    static Reason of(Act act, String department) {
        return new Reason(act.id(), act.kind(), department, act.subject(), act.day(), act.title(), act.link());
    }

    Reason following(String from, String to) {
        return department.equals(from) ? new Reason(event, kind, to, subject, on, title, link) : this;
    }
}
