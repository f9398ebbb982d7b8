package city.weltoffen.notification.delivery.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.notification.delivery.Deliveries;
import city.weltoffen.notification.delivery.Delivery;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.OutletAccess;
import city.weltoffen.notification.outlet.OutletKind;
import city.weltoffen.notification.outlet.OutletState;
import city.weltoffen.notification.outlet.Outlets;
import city.weltoffen.notification.subscription.Owner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What went out by the outlets of a person, and of the departments the person coordinates. */
@RestController
@RequestMapping("/api/deliveries")
@Tag(name = "deliveries")
class DeliveriesController {

    private static final int MOST_FAILING = 100;

    private final Deliveries deliveries;
    private final OutletAccess access;
    private final Outlets outlets;

    DeliveriesController(Deliveries deliveries, OutletAccess access, Outlets outlets) {
        this.deliveries = deliveries;
        this.access = access;
        this.outlets = outlets;
    }

    @GetMapping
    @Allow(Who.SIGNED_IN)
    @Operation(
            summary = "What went out by my outlets and those of departments I coordinate, newest first, with all"
                    + " attempts; next is the cursor of the following page, if there is one")
    DeliveryPage list(
            Identity identity,
            @Parameter(description = "Only of this outlet") @RequestParam(required = false) @Nullable String outlet,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "Entries per page") @RequestParam(defaultValue = "20") @Min(1) @Max(100)
                    int size) {
        List<Outlet> asked = outlet == null ? access.of(identity) : List.of(access.own(outlet, identity));
        List<String> ids = asked.stream().map(one -> one.id().value()).toList();
        Delivery before = cursor == null ? null : own(cursor, identity);
        List<Delivery> found = deliveries.page(ids, before, size + 1);
        List<DeliveryResponse> items =
                found.stream().limit(size).map(DeliveryResponse::of).toList();
        return new DeliveryPage(items, found.size() > size ? items.getLast().id() : null);
    }

    @PostMapping("/{id}/retry")
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "Lets a message that failed go out again: the same message, with the same id")
    DeliveryResponse retry(@PathVariable String id, Identity identity) {
        Delivery delivery = own(id, identity);
        Outlet outlet = access.own(delivery.outlet(), identity);
        if (outlet.state() != OutletState.ACTIVE) {
            throw new DomainProblem("outlet-rests");
        }
        if (!deliveries.retry(delivery.id())) {
            throw new DomainProblem("delivery-not-failed");
        }
        return DeliveryResponse.of(own(id, identity));
    }

    /** Somebody else's is as if it did not exist; whose it is says the outlet, which may have gone to a successor. */
    private Delivery own(String id, Identity identity) {
        Delivery delivery = deliveries.find(id).orElseThrow(() -> DomainProblem.notFound(id));
        access.own(delivery.outlet(), identity);
        return delivery;
    }

    @GetMapping("/failing")
    @Allow(Who.ADMINS)
    @Operation(summary = "Outlets that failed and messages that do not get through, without any address")
    Failing failing() {
        List<FailingOutlet> failed =
                outlets.failing().stream().map(FailingOutlet::of).toList();
        List<DeliveryResponse> stuck = deliveries.failing(MOST_FAILING).stream()
                .map(DeliveryResponse::of)
                .toList();
        return new Failing(failed, stuck);
    }

    /**
     * A page of deliveries.
     *
     * @param next cursor of the following page; none on the last one
     */
    record DeliveryPage(
            List<DeliveryResponse> items, @Nullable String next) {}

    /** What needs somebody's look; of the deliveries the newest. */
    record Failing(List<FailingOutlet> outlets, List<DeliveryResponse> deliveries) {}

    /** An outlet that failed. */
    record FailingOutlet(
            String id,
            Owner.Type owner,
            OutletKind kind,
            @Nullable String fault) {

        static FailingOutlet of(Outlet outlet) {
            return new FailingOutlet(outlet.id().value(), outlet.owner().type(), outlet.kind(), outlet.fault());
        }
    }
}
