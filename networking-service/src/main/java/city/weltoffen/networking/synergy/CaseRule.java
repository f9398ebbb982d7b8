package city.weltoffen.networking.synergy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the events of one kind of matter name who takes part in it, and what it is about.
 *
 * @param state place of its state
 * @param kind place of its kind
 */
record CaseRule(
        List<String> departments,
        List<String> partners,
        List<String> themes,
        List<String> calls,
        @Nullable String state,
        @Nullable String kind) {

    CaseRule {
        departments = Given.list(departments);
        partners = Given.list(partners);
        themes = Given.list(themes);
        calls = Given.list(calls);
    }
}
