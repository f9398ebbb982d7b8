package city.weltoffen.networking.synergy;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.directory.Directory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** What the radar keeps of the events of all services, and whether there is anything new in it. */
@Repository
class RadarMemory {

    private static final String MARK = "radar";

    private final MongoTemplate template;
    private final Directory directory;
    private final SynergyRules rules;
    private final Clock businessClock;

    RadarMemory(MongoTemplate template, Directory directory, SynergyRules rules, Clock businessClock) {
        this.template = template;
        this.directory = directory;
        this.rules = rules;
        this.businessClock = businessClock;
    }

    /** Each event once, however often it comes. */
    void remember(Act act) {
        template.save(act);
    }

    /** The newest that is told of it. */
    void remember(Case told) {
        Case known = template.findById(told.id(), Case.class);
        if (known == null || known.sequence() < told.sequence()) {
            template.save(told);
        }
    }

    void remember(KnownPartner told) {
        KnownPartner known = template.findById(told.id(), KnownPartner.class);
        if (known == null || known.sequence() < told.sequence()) {
            template.save(told);
        }
    }

    /** All that counts today. Acts may be planned long before their day. */
    Picture picture() {
        LocalDate oldest = LocalDate.now(businessClock).minus(rules.window()).minus(rules.window());
        var told = template.find(
                Query.query(where("at")
                        .gte(oldest.atStartOfDay(businessClock.getZone()).toInstant())),
                Act.class);
        Successors departments = new Successors(directory::resolve);
        return Picture.of(told, template.findAll(Case.class), departments, partners(), rules);
    }

    private Successors partners() {
        Map<String, String> merged = template.findAll(KnownPartner.class).stream()
                .filter(partner -> partner.into() != null)
                .collect(Collectors.toMap(KnownPartner::id, partner -> Objects.requireNonNull(partner.into())));
        return Successors.after(merged);
    }

    @Nullable
    KnownPartner partner(String id) {
        return template.findById(id, KnownPartner.class);
    }

    /** Says that there is something new, by the id of the event that told it. */
    void mark(String event) {
        template.upsert(Query.query(where("_id").is(MARK)), Update.update("newest", event), Mark.class);
    }

    /** What is new by now; to be taken before the picture is looked at. */
    String newest() {
        Mark mark = template.findById(MARK, Mark.class);
        return mark == null || mark.newest() == null ? "" : mark.newest();
    }

    /** Whether the picture was looked at like that. */
    boolean isJudged(String occasion) {
        Mark mark = template.findById(MARK, Mark.class);
        return mark != null && occasion.equals(mark.judged());
    }

    void judged(String occasion) {
        template.upsert(Query.query(where("_id").is(MARK)), Update.update("judged", occasion), Mark.class);
    }

    /**
     * @param newest id of the event that was told last
     * @param judged the occasion on which the picture was looked at last
     */
    @Document("synergyMarks")
    record Mark(
            @Id String id,
            @Nullable String newest,
            @Nullable String judged) {}
}
