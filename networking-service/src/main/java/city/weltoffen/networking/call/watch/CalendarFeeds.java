package city.weltoffen.networking.call.watch;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.IdentityFollower;
import city.weltoffen.defaults.web.Digests;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Secret addresses by which calendars, which cannot sign in, ask for the deadlines that a person follows; one for each
 * person, of which only the hash is kept. A new one makes the old one useless.
 */
@Repository
class CalendarFeeds implements IdentityFollower {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** Who was not seen for so long may have left; when seen again, the address is good again. */
    private static final Period PATIENCE = Period.ofDays(30);

    private final MongoTemplate template;
    private final Directory directory;
    private final Clock businessClock;
    /** What this instance noted of whom, so that not each request is written down. */
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    CalendarFeeds(MongoTemplate template, Directory directory, Clock businessClock) {
        this.template = template;
        this.directory = directory;
        this.businessClock = businessClock;
    }

    /**
     * @param subject of whom it is
     * @param department slug of the department of the person, when last seen
     * @param seenOn last day on which the person was signed in, if since then
     */
    @Document("call-calendar-feeds")
    record CalendarFeed(
            @Id String subject,
            String secretHash,
            @Nullable String department,
            LocalDate since,
            @Nullable LocalDate seenOn) {

        LocalDate lastSeen() {
            return seenOn == null ? since : seenOn;
        }
    }

    private record Seen(@Nullable String department, LocalDate on) {}

    /** Notes in which department a person is: the directory knows only who coordinates, the rest says whoever signs in. */
    @Override
    public void seen(Identity identity) {
        Seen now = new Seen(identity.department(), today());
        if (!now.equals(seen.get(identity.subject()))) {
            template.updateFirst(
                    of(identity.subject()),
                    new Update().set("department", now.department()).set("seenOn", now.on()),
                    CalendarFeed.class);
            seen.put(identity.subject(), now);
        }
    }

    /** Shows nothing more of departments that somebody has left, until the person signs in and still belongs there. */
    void left(Collection<String> departments, String subject) {
        template.updateFirst(
                of(subject).addCriteria(where("department").in(departments)),
                new Update().unset("department"),
                CalendarFeed.class);
        seen.remove(subject);
    }

    /** Makes an address, in place of the one before. */
    String make(Identity identity) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        template.save(
                new CalendarFeed(identity.subject(), Digests.sha256(secret), identity.department(), today(), null));
        return secret;
    }

    /** Since when the person has one. */
    Optional<LocalDate> since(String subject) {
        return Optional.ofNullable(template.findById(subject, CalendarFeed.class))
                .map(CalendarFeed::since);
    }

    void revoke(String subject) {
        template.remove(of(subject), CalendarFeed.class);
    }

    /** Slugs of the departments whose calls the owner of the address follows today; nothing when there is none. */
    Optional<Set<String>> departmentsBehind(String secret) {
        Query query = Query.query(where("secretHash").is(Digests.sha256(secret)));
        return Optional.ofNullable(template.findOne(query, CalendarFeed.class))
                .filter(feed -> !feed.lastSeen().isBefore(today().minus(PATIENCE)))
                .map(feed -> departments(feed.subject(), feed.department()));
    }

    /** Those of the person: the own one and those coordinated. */
    Set<String> departmentsOf(Identity identity) {
        return departments(identity.subject(), identity.department());
    }

    private LocalDate today() {
        return LocalDate.now(businessClock);
    }

    private static Query of(String subject) {
        return Query.query(where("_id").is(subject));
    }

    private Set<String> departments(String subject, @Nullable String own) {
        Set<String> departments = new HashSet<>(directory.coordinatedBy(subject));
        if (own != null) {
            departments.add(directory.resolve(own));
        }
        return departments;
    }
}
