package city.weltoffen.notification.outlet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An outlet as it is entered. Kind and owner cannot be changed later.
 *
 * @param department slug, when the department owns it; otherwise it is the caller's own
 * @param standard whether all that its owner hears of goes out by it; so it is when nothing is said
 * @param email settings of an outlet for mails
 * @param webhook settings of a webhook
 * @param feed settings of a feed or calendar
 */
public record OutletRequest(
        @NotNull OutletKind kind,
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) @Nullable String department,
        @Nullable Boolean standard,
        @Valid @Nullable EmailRequest email,
        @Valid @Nullable WebhookRequest webhook,
        @Valid @Nullable FeedRequest feed) {

    public String cleanName() {
        return name.strip();
    }

    public boolean takesAll() {
        return standard == null || standard;
    }
}
