package city.weltoffen.relations.participant;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody who takes part.
 *
 * @param function at the organisation
 * @param note what hosts must know, a diet for instance
 */
public record ParticipantDetails(
        String name,
        @Nullable String organisation,
        @Nullable String function,
        @Nullable String email,
        @Nullable String note) {

    static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    @Nullable
    String foldedEmail() {
        return email == null ? null : folded(email);
    }
}
