package city.weltoffen.relations.partner;

import city.weltoffen.defaults.security.Identity;
import java.util.Set;
import java.util.function.Function;

/** Knows which part partners have in relations; whoever keeps the relations tells. */
public interface PartnerRoles {

    /** The roles as somebody may see them: what is confidential gives nobody a role in other eyes. */
    Function<PartnerEntry, Set<PartnerRole>> seenBy(Identity identity);
}
