package city.weltoffen.notification.subscription.web;

import city.weltoffen.notification.subscription.Routing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is entered.
 *
 * @param department slug, when the department owns it; otherwise it is the caller's own. Cannot be changed later
 */
record SubscriptionRequest(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) @Nullable String department,
        @NotNull @Valid CriteriaRequest criteria,
        @Valid @Nullable RoutingRequest routing) {

    /** By what it goes out besides the inbox; by all that take everything when nothing is said. */
    Routing routingOrStandard() {
        return routing == null ? Routing.STANDARD : routing.routing();
    }

    /**
     * By which outlets a subscription goes out.
     *
     * @param standard whether by those that take all that I hear of
     * @param outlets ids of further outlets of whoever owns the subscription
     */
    record RoutingRequest(
            @NotNull Boolean standard,
            @Size(max = 20) @Nullable List<@NotBlank @Size(max = 100) String> outlets) {

        Routing routing() {
            return new Routing(standard, Values.of(outlets));
        }
    }
}
