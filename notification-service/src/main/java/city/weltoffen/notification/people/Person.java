package city.weltoffen.notification.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Someone who has signed in at least once; without name and address. */
@Document("people")
record Person(
        @Id String subject, Set<String> roles, @Nullable String department) {}
