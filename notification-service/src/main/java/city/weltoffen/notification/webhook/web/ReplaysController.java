package city.weltoffen.notification.webhook.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.notification.delivery.Deliveries;
import city.weltoffen.notification.delivery.Delivery.State;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.OutletAccess;
import city.weltoffen.notification.outlet.OutletKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sends again what a receiver has lost or missed. */
@RestController
@Tag(name = "outlets")
class ReplaysController {

    private final OutletAccess access;
    private final Deliveries deliveries;

    ReplaysController(OutletAccess access, Deliveries deliveries) {
        this.access = access;
        this.deliveries = deliveries;
    }

    /**
     * What to send again.
     *
     * @param since when it was first on its way
     * @param delivered whether also what had arrived
     */
    record ReplayRequest(@NotNull Instant since, @Nullable Boolean delivered) {}

    /** How many messages are on their way again. */
    record Replayed(long messages) {}

    @PostMapping("/api/outlets/{id}/replays")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Sends again what failed by a webhook since a moment, or everything",
            description = "Each is the same message with the same webhook-id, so that a receiver knows what it has.")
    Replayed replay(@PathVariable String id, @Valid @RequestBody ReplayRequest request, Identity identity) {
        Outlet outlet = access.own(id, identity);
        if (outlet.kind() != OutletKind.WEBHOOK) {
            throw new DomainProblem("no-replay", id);
        }
        Set<State> states = Boolean.TRUE.equals(request.delivered())
                ? EnumSet.allOf(State.class)
                : EnumSet.of(State.FAILED, State.WAITING);
        return new Replayed(deliveries.replay(id, request.since(), states));
    }
}
