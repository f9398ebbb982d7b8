package city.weltoffen.defaults.directory;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** The directory as this service has copied it from events. */
final class DirectoryCopy implements Directory {

    private final MongoTemplate template;
    private final Clock businessClock;

    DirectoryCopy(MongoTemplate template, Clock businessClock) {
        this.template = template;
        this.businessClock = businessClock;
    }

    @Override
    public Optional<DepartmentEntry> department(String slug) {
        return Optional.ofNullable(template.findById(slug, CopiedDepartment.class))
                .map(CopiedDepartment::entry);
    }

    @Override
    public Set<String> departmentsFor(Collection<String> themes) {
        return template.find(Query.query(where("themes").in(themes)), CopiedDepartment.class).stream()
                .map(CopiedDepartment::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> coordinatedBy(String subject) {
        return inForce("person", subject).stream()
                .flatMap(copy -> copy.departments().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> coordinatorsOf(String department) {
        return inForce("departments", department).stream()
                .map(CopiedAppointment::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isDeputising(String subject, Collection<String> departments) {
        List<CopiedAppointment> own = inForce("person", subject);
        Set<String> coordinated = departmentsOf(own.stream().filter(copy -> !copy.isDeputy()));
        return departmentsOf(own.stream().filter(CopiedAppointment::isDeputy)).stream()
                .filter(departments::contains)
                .filter(department -> !coordinated.contains(department))
                .anyMatch(this::misses);
    }

    private static Set<String> departmentsOf(Stream<CopiedAppointment> appointments) {
        return appointments.flatMap(copy -> copy.departments().stream()).collect(Collectors.toSet());
    }

    /** Whether one of its coordinators is away today. */
    private boolean misses(String department) {
        LocalDate today = LocalDate.now(businessClock);
        return inForce("departments", department).stream().anyMatch(copy -> !copy.isDeputy() && copy.isAbsentOn(today));
    }

    private List<CopiedAppointment> inForce(String field, String value) {
        LocalDate today = LocalDate.now(businessClock);
        return template.find(Query.query(where(field).is(value)), CopiedAppointment.class).stream()
                .filter(copy -> copy.holdsOn(today))
                .toList();
    }
}
