package city.weltoffen.networking.competence;

import city.weltoffen.defaults.aggregate.Aggregate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** What one person says of what they can do. It is theirs: nobody else enters it, no event tells it, and it can go at any time. */
@Document("competences")
public class Competence extends Aggregate {

    @Id
    private final PersonId id;

    private String name;
    private @Nullable String department;
    private Skills skills;
    private LocalDate updatedOn;

    @PersistenceCreator
    Competence(PersonId id, String name, @Nullable String department, Skills skills, LocalDate updatedOn) {
        this.id = id;
        this.name = name;
        this.department = department;
        this.skills = skills;
        this.updatedOn = updatedOn;
    }

    /** What the person says from today on. */
    void say(String nameToday, @Nullable String departmentToday, Skills now, LocalDate today) {
        name = nameToday;
        department = departmentToday;
        skills = now;
        updatedOn = today;
        changeQuietly();
    }

    @Override
    public PersonId id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Slug of the department to which the person belonged when it was said. */
    public @Nullable String department() {
        return department;
    }

    public Skills skills() {
        return skills;
    }

    public LocalDate updatedOn() {
        return updatedOn;
    }
}
