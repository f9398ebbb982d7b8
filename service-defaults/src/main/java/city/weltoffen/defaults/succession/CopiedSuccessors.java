package city.weltoffen.defaults.succession;

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

    CopiedSuccessors(MongoTemplate template) {
        this.template = template;
    }

    @Override
    public List<Followed> ended() {
        Map<String, CopiedSuccession> copies = template.findAll(CopiedSuccession.class).stream()
                .collect(Collectors.toMap(CopiedSuccession::slug, Function.identity()));
        return copies.values().stream()
                .map(copy -> new Followed(copy.slug(), copy.name(), last(copy, copies), copy.on()))
                .toList();
    }

    /** A successor may have ended too. */
    private static String last(CopiedSuccession first, Map<String, CopiedSuccession> copies) {
        Set<String> passed = new HashSet<>(Set.of(first.slug()));
        String last = first.successor();
        for (CopiedSuccession next = copies.get(last); next != null && passed.add(last); next = copies.get(last)) {
            last = next.successor();
        }
        return last;
    }
}
