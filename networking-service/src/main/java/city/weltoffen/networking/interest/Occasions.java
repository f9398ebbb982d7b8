package city.weltoffen.networking.interest;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.security.CurrentIdentity;
import city.weltoffen.defaults.security.Identity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import org.springframework.stereotype.Component;

/** Knows the moment of an act and in which function it is done. */
@Component
public class Occasions {

    private final Directory directory;
    private final CurrentIdentity current;
    private final Clock businessClock;

    Occasions(Directory directory, CurrentIdentity current, Clock businessClock) {
        this.directory = directory;
        this.current = current;
        this.businessClock = businessClock;
    }

    /** @param departments slugs of those for which one acts */
    public Occasion now(Collection<String> departments) {
        return new Occasion(
                businessClock.instant(),
                today(),
                current.find().map(identity -> capacity(identity, departments)).orElse(Capacity.SYSTEM));
    }

    public LocalDate today() {
        return LocalDate.now(businessClock);
    }

    private Capacity capacity(Identity identity, Collection<String> departments) {
        String subject = identity.subject();
        if (directory.isDeputising(subject, departments)) {
            return Capacity.DEPUTY;
        }
        if (!Collections.disjoint(directory.coordinatedBy(subject), departments)) {
            return Capacity.COORDINATOR;
        }
        return identity.isOffice() ? Capacity.OFFICE : Capacity.MEMBER;
    }
}
