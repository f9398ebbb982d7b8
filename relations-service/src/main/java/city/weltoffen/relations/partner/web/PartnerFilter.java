package city.weltoffen.relations.partner.web;

import city.weltoffen.defaults.security.Identity;
import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.partner.PartnerKind;
import city.weltoffen.relations.partner.PartnerRole;
import city.weltoffen.relations.partner.PartnerRoles;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which partners a list shows; all conditions hold, of several values one. */
public record PartnerFilter(
        @Parameter(description = "Words; all occur in a name, whatever case or accent, former names too")
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "Kinds of partner") @Nullable
        Set<PartnerKind> kind,

        @Parameter(description = "ISO 3166-1 alpha-2") @Nullable
        Set<String> country,

        @Parameter(description = "Parts in the city's relations") @Nullable
        Set<PartnerRole> role) {

    Predicate<PartnerEntry> condition(PartnerRoles roles, Identity identity) {
        var rolesOf = roles.seenBy(identity);
        return condition()
                .and(entry -> role == null || role.isEmpty() || !Collections.disjoint(role, rolesOf.apply(entry)));
    }

    private Predicate<PartnerEntry> condition() {
        return entry -> oneOf(kind, entry.details().kind())
                && oneOf(country, entry.details().country())
                && (q == null || q.isBlank() || entry.words().contains(q));
    }

    private static <T> boolean oneOf(@Nullable Set<T> wanted, @Nullable T value) {
        return wanted == null || wanted.isEmpty() || (value != null && wanted.contains(value));
    }
}
