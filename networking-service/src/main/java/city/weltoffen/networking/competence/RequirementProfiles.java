package city.weltoffen.networking.competence;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.events.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** The requirement profiles: at most one of the group and one of each department. */
@Repository
public class RequirementProfiles {

    private final AggregateStore<RequirementProfile> store;
    private final Clock businessClock;

    RequirementProfiles(AggregateStores stores, Clock businessClock) {
        this.store = stores.of(RequirementProfile.class);
        this.businessClock = businessClock;
    }

    public Optional<RequirementProfile> find(ProfileId id) {
        return store.find(id);
    }

    /** Enters it where there is none, or changes the version that was read. */
    public RequirementProfile change(ProfileId id, ExpectedVersion expected, LocalizedText text, Skills needed) {
        LocalDate today = LocalDate.now(businessClock);
        if (find(id).isEmpty()) {
            expected.check(Competences.NOTHING);
            try {
                return store.save(new RequirementProfile(id, text, needed, today));
            } catch (DuplicateKeyException overtaken) {
                // Somebody was faster by a moment; then it is a change like any other, against what was expected.
            }
        }
        return store.update(id, expected, known -> known.change(text, needed, today));
    }

    /** What a person's skills meet and miss: of the group first, then of the departments that have a profile. */
    public List<Comparison> compare(Skills skills, Collection<String> departments) {
        return Stream.concat(
                        Stream.of(ProfileId.GROUP),
                        departments.stream().sorted().map(ProfileId::of))
                .flatMap(id -> find(id).stream())
                .map(profile -> Comparison.of(profile, skills))
                .toList();
    }
}
