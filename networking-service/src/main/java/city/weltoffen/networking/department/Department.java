package city.weltoffen.networking.department;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.DepartmentChanged;
import city.weltoffen.events.networking.DepartmentFacts;
import city.weltoffen.events.networking.DepartmentRegistered;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** A department of the city, with the profile by which it hears of calls. */
@Document("departments")
public class Department extends Aggregate {

    @Id
    private final DepartmentId id;

    private final boolean example;
    private DepartmentDetails details;

    @PersistenceCreator
    Department(DepartmentId id, boolean example, DepartmentDetails details) {
        this.id = id;
        this.example = example;
        this.details = details;
    }

    /** @param example marks shipped data that is no statement about the city */
    static Department register(DepartmentId id, boolean example, DepartmentDetails details) {
        Department department = new Department(id, example, details);
        department.record(
                new DepartmentRegistered(department.notice("Neues Amt: ", "New department: "), department.facts()));
        return department;
    }

    void change(DepartmentDetails now) {
        if (now.equals(details)) {
            return;
        }
        details = now;
        record(new DepartmentChanged(notice("Amt geändert: ", "Department changed: "), facts()));
    }

    private Notice notice(String german, String english) {
        LocalizedText name = details.name();
        return Notice.of(
                new LocalizedText(german + name.de(), english + name.en()),
                "/departments/" + id.value(),
                Tags.none().withDepartments(Set.of(id.value())));
    }

    private DepartmentFacts facts() {
        return new DepartmentFacts(
                id.value(),
                details.name(),
                details.directorate(),
                details.languages(),
                details.profile().themes(),
                details.profile().keywords(),
                details.profile().programmes());
    }

    @Override
    public DepartmentId id() {
        return id;
    }

    public boolean example() {
        return example;
    }

    public DepartmentDetails details() {
        return details;
    }
}
