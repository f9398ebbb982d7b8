package city.weltoffen.relations.enquiry;

import city.weltoffen.relations.partner.PartnerId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the office sorts an enquiry; what is missing stays as the sender said. */
public record Triage(
        @Nullable String kind,
        @Nullable Set<String> themes,
        @Nullable String country,
        @Nullable PartnerId partner) {}
