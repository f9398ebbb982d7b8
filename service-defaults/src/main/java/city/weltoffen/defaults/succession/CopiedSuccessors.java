package city.weltoffen.defaults.succession;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoTemplate;

/** As this service has copied it from events; there are few, so they are read as a whole. */
final class CopiedSuccessors implements Successors {

    private final MongoTemplate template;
    private final Clock businessClock;

    CopiedSuccessors(MongoTemplate template, Clock businessClock) {
        this.template = template;
        this.businessClock = businessClock;
    }

    @Override
    public List<Followed> inForce() {
        LocalDate today = LocalDate.now(businessClock);
        Map<String, CopiedSuccession> ended = template.findAll(CopiedSuccession.class).stream()
                .filter(copy -> !copy.on().isAfter(today))
                .collect(Collectors.toMap(CopiedSuccession::slug, Function.identity()));
        return ended.values().stream()
                .map(copy -> new Followed(copy.slug(), copy.name(), last(copy, ended), copy.on()))
                .toList();
    }

    /** A successor may have ended too. */
    private static String last(CopiedSuccession first, Map<String, CopiedSuccession> ended) {
        Set<String> passed = new HashSet<>(Set.of(first.slug()));
        String last = first.successor();
        for (CopiedSuccession next = ended.get(last); next != null && passed.add(last); next = ended.get(last)) {
            last = next.successor();
        }
        return last;
    }
}
