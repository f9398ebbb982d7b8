package city.weltoffen.notification.outlet;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.notification.subscription.Owner;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whose outlets somebody may see and change: their own and those of departments they coordinate. */
@Component
public class OutletAccess {

    private final Outlets outlets;
    private final Directory directory;

    OutletAccess(Outlets outlets, Directory directory) {
        this.outlets = outlets;
        this.directory = directory;
    }

    /** One's own first, each owner's oldest first. */
    public List<Outlet> of(Identity identity) {
        Stream<Owner> departments =
                directory.coordinatedBy(identity.subject()).stream().sorted().map(Owner::department);
        return Stream.concat(Stream.of(Owner.person(identity.subject())), departments)
                .flatMap(owner -> outlets.of(owner).stream())
                .toList();
    }

    public boolean owns(Owner owner, Identity identity) {
        return switch (owner.type()) {
            case PERSON -> owner.id().equals(identity.subject());
            case DEPARTMENT ->
                identity.isOffice()
                        || directory.coordinatedBy(identity.subject()).contains(owner.id());
            case CITIZEN, INVITATION -> false;
        };
    }

    /**
     * Somebody else's is as if it did not exist.
     *
     * @throws DomainProblem {@code not-found}
     */
    public Outlet own(String id, Identity identity) {
        Outlet outlet = outlets.require(new OutletId(id));
        if (!owns(outlet.owner(), identity)) {
            throw DomainProblem.notFound(id);
        }
        return outlet;
    }
}
