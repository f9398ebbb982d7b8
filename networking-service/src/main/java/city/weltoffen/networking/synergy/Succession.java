package city.weltoffen.networking.synergy;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A department that is no more, and who took over. */
@Document("synergySuccessions")
record Succession(@Id String department, String successor) {}
