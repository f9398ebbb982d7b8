package city.weltoffen.networking.competence;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** What a coordinator needs, in the whole group or for one department on top. */
@Document("requirement_profiles")
public class RequirementProfile extends Aggregate {

    @Id
    private final ProfileId id;

    private LocalizedText text;
    private Skills needed;
    private LocalDate updatedOn;

    @PersistenceCreator
    RequirementProfile(ProfileId id, LocalizedText text, Skills needed, LocalDate updatedOn) {
        this.id = id;
        this.text = text;
        this.needed = needed;
        this.updatedOn = updatedOn;
    }

    void change(LocalizedText now, Skills neededNow, LocalDate today) {
        text = now;
        needed = neededNow;
        updatedOn = today;
        changeQuietly();
    }

    @Override
    public ProfileId id() {
        return id;
    }

    public LocalizedText text() {
        return text;
    }

    public Skills needed() {
        return needed;
    }

    public LocalDate updatedOn() {
        return updatedOn;
    }
}
