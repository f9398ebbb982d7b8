package city.weltoffen.notification.feed;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.web.Digests;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.notification.outlet.FeedSettings;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.OutletKind;
import city.weltoffen.notification.outlet.OutletRequest;
import city.weltoffen.notification.outlet.Outlets;
import city.weltoffen.notification.outlet.SecretHolder;
import city.weltoffen.notification.outlet.Secrets;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Feeds and calendars of members, and of departments for those who coordinate them. */
@Component
class FeedChannel implements SecretHolder {

    private final Outlets outlets;
    private final FeedAddresses addresses;
    private final Clock businessClock;

    FeedChannel(Outlets outlets, FeedAddresses addresses, Clock businessClock) {
        this.outlets = outlets;
        this.addresses = addresses;
        this.businessClock = businessClock;
    }

    @Override
    public Set<OutletKind> kinds() {
        return Set.of(OutletKind.FEED, OutletKind.CALENDAR);
    }

    @Override
    public Added add(Owned owned, OutletRequest request) {
        if (!owned.by().isMember()) {
            throw DomainProblem.forbidden();
        }
        String secret = Secrets.forAddress();
        FeedSettings settings = new FeedSettings(
                Digests.sha256(secret), language(request), owned.by().subject(), businessClock.instant());
        Outlet added =
                outlets.addFeed(owned.owner(), request.kind(), request.cleanName(), request.takesAll(), settings);
        return new Added(added, addresses.of(request.kind(), secret));
    }

    private static @Nullable String language(OutletRequest request) {
        return request.feed() == null ? null : request.feed().language();
    }

    @Override
    public Outlet change(Outlet outlet, ExpectedVersion expected, OutletRequest request, Identity identity) {
        boolean standard = request.standard() == null ? outlet.standard() : request.takesAll();
        return outlets.changeFeed(outlet.id(), expected, request.cleanName(), standard, language(request));
    }

    @Override
    public Added renew(Outlet outlet, Identity identity) {
        String secret = Secrets.forAddress();
        return new Added(
                outlets.readdress(outlet.id(), Digests.sha256(secret), identity.subject()),
                addresses.of(outlet.kind(), secret));
    }

    /** Nothing goes out by itself; whoever has the address comes and gets it. */
    @Override
    public TestAnswer test(Outlet outlet) {
        throw new DomainProblem("no-test", outlet.id().value());
    }
}
