package city.weltoffen.notification.outlet;

import city.weltoffen.notification.subscription.Owner;

/** What of an outlet decides what goes out by it. */
public record OutletEntry(String id, Owner owner, OutletKind kind, boolean standard, OutletState state) {

    static OutletEntry of(Outlet outlet) {
        return new OutletEntry(outlet.id().value(), outlet.owner(), outlet.kind(), outlet.standard(), outlet.state());
    }
}
