package city.weltoffen.notification.feed;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.web.Digests;
import city.weltoffen.notification.outlet.FeedSettings;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.OutletKind;
import city.weltoffen.notification.outlet.Outlets;
import city.weltoffen.notification.people.People;
import city.weltoffen.notification.subscription.Owner;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds what lies behind a secret address. What is looked up is the hash, so that the time of an answer tells nothing of
 * how near a guess was.
 */
@Component
public class SecretReading {

    private final Outlets outlets;
    private final Directory directory;
    private final People people;

    SecretReading(Outlets outlets, Directory directory, People people) {
        this.outlets = outlets;
        this.directory = directory;
        this.people = people;
    }

    /** Nothing also where whoever made the address may see it no more. */
    public Optional<Outlet> behind(OutletKind kind, String secret) {
        return outlets.behind(Digests.sha256(secret))
                .filter(outlet -> outlet.kind() == kind)
                .filter(this::mayItsHolderSee);
    }

    private boolean mayItsHolderSee(Outlet outlet) {
        FeedSettings feed = outlet.feed();
        Owner owner = outlet.owner();
        return feed != null
                && (owner.equals(Owner.person(feed.holder()))
                        || owner.type() == Owner.Type.DEPARTMENT && isInCharge(feed.holder(), owner.id()));
    }

    private boolean isInCharge(String holder, String department) {
        return directory.coordinatedBy(holder).contains(department)
                || people.office().contains(holder);
    }
}
