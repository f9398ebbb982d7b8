package city.weltoffen.defaults.succession;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.networking.DepartmentSuccession;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A copy of what was said of a department's end. A slug ends once. */
@Document("successions")
record CopiedSuccession(@Id String slug, LocalizedText name, String successor, LocalDate on) {

    static CopiedSuccession of(DepartmentSuccession said) {
        return new CopiedSuccession(said.slug(), said.name(), said.successor(), said.on());
    }
}
