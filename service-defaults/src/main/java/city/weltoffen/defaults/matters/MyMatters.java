package city.weltoffen.defaults.matters;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.security.Identity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what waits for a person; the services answer it at a path of their own. */
public final class MyMatters {

    private final List<MatterSource> sources;
    private final Directory directory;
    private final Clock businessClock;

    MyMatters(List<MatterSource> sources, Directory directory, Clock businessClock) {
        this.sources = List.copyOf(sources);
        this.directory = directory;
        this.businessClock = businessClock;
    }

    public Matters of(Identity identity) {
        Set<String> coordinated = directory.coordinatedBy(identity.subject());
        Set<String> departments = new HashSet<>(coordinated);
        if (identity.department() != null) {
            departments.add(identity.department());
        }
        LocalDate today = LocalDate.now(businessClock);
        return Matters.of(
                sources, new Reader(identity.subject(), identity.isOffice(), departments, coordinated, today));
    }
}
