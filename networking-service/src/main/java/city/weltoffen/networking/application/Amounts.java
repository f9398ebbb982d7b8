package city.weltoffen.networking.application;

import city.weltoffen.events.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the project costs, in euros.
 *
 * @param requested the share of the city that is asked for
 * @param ownContribution what the city adds of its own
 * @param total budget of the whole consortium
 */
public record Amounts(
        @Nullable Money requested,
        @Nullable Money ownContribution,
        @Nullable Money total) {}
