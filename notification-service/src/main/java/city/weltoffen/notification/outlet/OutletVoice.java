package city.weltoffen.notification.outlet;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.notifications.DeliveryFacts;
import city.weltoffen.events.notifications.DeliveryFailed;
import city.weltoffen.events.notifications.OutletAdded;
import city.weltoffen.events.notifications.OutletChanged;
import city.weltoffen.events.notifications.OutletFacts;
import city.weltoffen.events.notifications.OutletRemoved;
import city.weltoffen.notification.subscription.Owner;
import java.util.List;
import java.util.Set;

/** How events tell of an outlet. */
record OutletVoice(OutletId id, OutletKind kind, Owner owner) {

    OutletAdded added() {
        return new OutletAdded(notice("angelegt", "added"), facts(0));
    }

    OutletChanged changed(long version) {
        return new OutletChanged(notice("geändert", "changed"), facts(version));
    }

    OutletRemoved removed(long version) {
        return new OutletRemoved(notice("beendet", "removed"), facts(version));
    }

    DeliveryFailed failed(String fault, boolean permanent) {
        LocalizedText title = new LocalizedText("Zustellung gescheitert", "Delivery failed");
        return new DeliveryFailed(
                new Notice(title, page(), Tags.none(), inCharge()),
                new DeliveryFacts(id.value(), kind.name(), permanent, fault));
    }

    private List<Addressee> inCharge() {
        return switch (owner.type()) {
            case PERSON -> List.of(Addressee.person(owner.id()));
            case DEPARTMENT -> List.of(Addressee.coordinatorsOf(owner.id()));
            case CITIZEN -> List.of();
            case INVITATION -> List.of(Addressee.office());
        };
    }

    /** Where who is in charge of it sees it. */
    private String page() {
        return owner.type() == Owner.Type.INVITATION ? "/coordinators/invitations" : "/outlets";
    }

    private Notice notice(String german, String english) {
        Tags tags =
                owner.type() == Owner.Type.DEPARTMENT ? Tags.none().withDepartments(Set.of(owner.id())) : Tags.none();
        return Notice.of(new LocalizedText("Zustellweg " + german, "Outlet " + english), page(), tags);
    }

    private OutletFacts facts(long version) {
        return new OutletFacts(owner.type().name(), owner.id(), kind.name(), version);
    }
}
