package city.weltoffen.notification.byrole;

import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What somebody has said about rules that come by themselves.
 *
 * @param on keys that were switched on
 * @param off keys that were switched off
 */
@Document("default-rule-choices")
record Choice(@Id String subject, Set<String> on, Set<String> off) {

    Choice {
        on = on == null ? Set.of() : Set.copyOf(on);
        off = off == null ? Set.of() : Set.copyOf(off);
    }

    static Choice none(String subject) {
        return new Choice(subject, Set.of(), Set.of());
    }

    boolean holds(DefaultRule rule) {
        return rule.mandatory() || (rule.on() ? !off.contains(rule.key()) : on.contains(rule.key()));
    }
}
