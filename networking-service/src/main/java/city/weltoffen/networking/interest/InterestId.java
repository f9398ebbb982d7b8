package city.weltoffen.networking.interest;

import city.weltoffen.defaults.aggregate.AggregateId;
import city.weltoffen.networking.call.CallId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Id of an interest: of the call and the department that first had it, so that a double click is no second one. */
public record InterestId(String value) implements AggregateId {

    static InterestId of(CallId call, String department) {
        return new InterestId(
                UUID.nameUUIDFromBytes(("interest|" + call.value() + "|" + department).getBytes(StandardCharsets.UTF_8))
                        .toString());
    }
}
