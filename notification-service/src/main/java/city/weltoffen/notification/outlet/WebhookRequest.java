package city.weltoffen.notification.outlet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A webhook as it is entered.
 *
 * @param url to which entries are posted
 */
public record WebhookRequest(@NotBlank @Size(max = 2000) String url) {}
